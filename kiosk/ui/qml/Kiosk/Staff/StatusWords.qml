pragma ComponentBehavior: Bound

import QtQuick

// The words for each part of a kiosk: its name, how it stands, what was found, and what to do about it.
QtObject {
    readonly property var icons: ({
            "ok": "check",
            "attention": "alert-triangle",
            "wrong": "shield-x"
        })
    readonly property var levels: ({
            "ok": qsTr("in order"),
            "attention": qsTr("please look"),
            "wrong": qsTr("not in order")
        })
    readonly property var titles: ({
            "settings": qsTr("Settings"),
            "content": qsTr("Content"),
            "sync": qsTr("Last update"),
            "clock": qsTr("Clock"),
            "disk": qsTr("Disk"),
            "printer": qsTr("Printer"),
            "program": qsTr("Program")
        })
    readonly property var _found: ({
            "settings broken": qsTr("The settings cannot be read. The kiosk runs on the usual ones."),
            "content shown": qsTr("Release %3 of %1 is shown."),
            "content seed": qsTr("The content that the kiosk came with is shown, of %1."),
            "content old": qsTr("The content shown is of %1. That is long ago."),
            "content unreadable": qsTr("The content cannot be read. Visitors see only the emergency numbers."),
            "sync never": qsTr("No new content has come yet."),
            "sync updated": qsTr("Updated."),
            "sync up-to-date": qsTr("Already up to date."),
            "sync long-ago": qsTr("That is long ago."),
            "sync blocked-release": qsTr("This content was taken back, or could not be shown."),
            "sync older-release": qsTr("It was older than what is shown."),
            "sync expired": qsTr("It was too old to be trusted."),
            "sync unreachable": qsTr("The network does not answer."),
            "sync no-export": qsTr("There was no content for the kiosk."),
            "sync incomplete": qsTr("The content was not complete."),
            "sync damaged": qsTr("The content was damaged."),
            "sync newer-format": qsTr("The kiosk’s program is too old for this content."),
            "sync bad-content": qsTr("The publisher has made a mistake."),
            "sync foreign": qsTr("It was not from our publisher."),
            "sync no-room": qsTr("There was no room for it."),
            "clock possible": qsTr("It says %1. That can be right."),
            "clock wrong": qsTr("It says %1. That is wrong."),
            "disk ok": qsTr("Free: %1 MB. An update needs %2 MB."),
            "disk full": qsTr("Too full. Free: %1 MB. An update needs %2 MB."),
            "disk read-only": qsTr("Nothing can be written. What is there is still shown."),
            "disk failing": qsTr("It makes mistakes."),
            "disk unknown": qsTr("It could not be looked at."),
            "printer none": qsTr("No printer is set up."),
            "printer ok": qsTr("It answers and has paper."),
            "printer out": qsTr("It has no paper."),
            "printer unknown": qsTr("It does not answer."),
            "printer never-says": qsTr("It is set up. It does not tell whether it has paper."),
            "program running": qsTr("Version %1.")
        })
    readonly property var _advice: ({
            "content old": qsTr("Bring newer content on a stick, or check the network."),
            "content unreadable": qsTr("Take new content, then tell the administrator."),
            "sync never": qsTr("Check the network, or take the content from a stick."),
            "sync long-ago": qsTr("Check the network, or use a stick."),
            "sync blocked-release": qsTr("The kiosk waits for the next one."),
            "sync older-release": qsTr("Get a newer stick."),
            "sync unreachable": qsTr("Check the cable, or use a stick."),
            "sync foreign": qsTr("Do not use this stick or address. Tell the administrator."),
            "clock wrong": qsTr("Have it set. Until then the kiosk does not judge any date."),
            "disk full": qsTr("Tell the administrator: something has to be deleted."),
            "disk read-only": qsTr("Switch the kiosk off and on. If it stays so, tell the administrator."),
            "disk failing": qsTr("Tell the administrator soon: it has to be replaced."),
            "printer out": qsTr("Put paper in."),
            "printer unknown": qsTr("Look whether it is on and connected. Some printers never answer.")
        })
    readonly property var _stickAgain: ["no-export", "incomplete", "damaged"]

    // What was found of a part; `values` are those of its row.
    function found(part: string, code: string, source: string, values: list<string>): string {
        const [first, second, third] = values;
        const words = (_found[part + " " + code] ?? "").replace("%1", first).replace("%2", second).replace("%3", third);
        if (part === "content" && second !== "")
            return words + " " + qsTr("Since %1.").arg(second);
        if (part === "sync" && source !== "")
            return _from(source, first) + " " + words;
        return part === "program" ? words + _running(second, third) : words;
    }
    // What to do about it; nothing where all is well.
    function advice(part: string, level: string, code: string, source: string): string {
        if (level === "ok")
            return "";
        if (part === "sync" && source === "stick" && _stickAgain.includes(code))
            return qsTr("Copy the content to the stick again, or take another stick.");
        return _advice[part + " " + code] ?? qsTr("Tell the administrator.");
    }
    function _from(source: string, time: string): string {
        const place = source === "stick" ? qsTr("From a stick") : qsTr("From the network");
        return (time !== "" ? place + ", " + time : place) + ".";
    }
    function _running(machine: string, screen: string): string {
        const parts = [machine !== "" ? qsTr("The machine has run for %1.").arg(_lasting(machine)) : "", screen !== "" ? qsTr("The screen has run for %1.").arg(_lasting(screen)) : ""];
        return parts.filter(part => part !== "").map(part => " " + part).join("");
    }
    function _lasting(text: string): string {
        const minutes = Math.floor(Number(text) / 60);
        const hours = Math.floor(minutes / 60);
        const days = Math.floor(hours / 24);
        return days > 0 ? qsTr("%1 d %2 h").arg(days).arg(hours % 24) : qsTr("%1 h %2 min").arg(hours).arg(minutes % 60);
    }
}
