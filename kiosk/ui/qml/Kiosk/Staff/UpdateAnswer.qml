pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// How an update ended: one answer, one next step, and what is new.
Column {
    id: root

    required property UpdatesViewModel updates

    readonly property var _icons: ({
            "updated": "check",
            "up-to-date": "check",
            "back": "check",
            "older": "history",
            "foreign": "shield-x",
            "no-room": "database"
        })
    readonly property var _leads: ({
            "updated": qsTr("Updated."),
            "up-to-date": qsTr("Already up to date."),
            "busy": qsTr("Please wait."),
            "older": qsTr("Older than what is shown."),
            "damaged": qsTr("Damaged or incomplete."),
            "foreign": qsTr("Not from our publisher."),
            "no-room": qsTr("No room."),
            "failed": qsTr("The update did not finish."),
            "back": qsTr("Done."),
            "no-back": qsTr("That was not possible.")
        })
    // The next step for an answer, or for its reason where that is another.
    readonly property var _steps: ({
            "updated": qsTr("The kiosk now shows the content of %1.").arg(updates.shown),
            "up-to-date": qsTr("There is nothing to do."),
            "blocked-release": qsTr("This content was taken back, or could not be shown. The kiosk waits for the next one."),
            "busy": qsTr("Another update is running. Wait a minute, then try again."),
            "older": updates.published !== "" ? qsTr("It is of %1. Get a newer stick.").arg(updates.published) : qsTr("Get a newer stick."),
            "expired": qsTr("The publisher has to renew it. Tell the administrator."),
            "damaged": qsTr("Copy the content to the stick again, or take another stick."),
            "no-export": qsTr("There is no content for the kiosk on it. Take another stick."),
            "incomplete": qsTr("Copy the content to the stick again, wait until the copy is finished, and try again."),
            "unreachable": qsTr("The network does not answer. Check the cable, or use a stick."),
            "newer-format": qsTr("The kiosk’s program is too old for this content. Tell the administrator."),
            "bad-content": qsTr("The publisher has made a mistake. Tell the administrator."),
            "foreign": qsTr("Do not use this stick or address. Tell the administrator."),
            "no-room": qsTr("The kiosk’s disk is full. Tell the administrator."),
            "failed": qsTr("Try again. If it happens again, tell the administrator."),
            "back": qsTr("The kiosk shows the content of %1 again.").arg(updates.shown),
            "no-back": qsTr("Wait a minute, then try again.")
        })
    readonly property var _changed: ({
            "new": qsTr("New page: %1"),
            "changed": qsTr("Changed: %1"),
            "withdrawn": qsTr("Withdrawn: %1")
        })
    readonly property bool _refused: ["older", "damaged", "foreign", "no-room", "failed"].includes(updates.answer)

    spacing: Theme.gap

    Banner {
        objectName: "answer"
        width: parent.width
        iconName: root._icons[root.updates.answer] ?? "alert-triangle"
        lead: root._leads[root.updates.reason] ?? root._leads[root.updates.answer] ?? ""
        text: root._steps[root.updates.reason] ?? root._steps[root.updates.answer] ?? ""
        note: root._refused ? qsTr("The content shown has stayed as it was.") : ""
    }
    Words {
        visible: root.updates.answer === "updated" && root.updates.changeCount === 0
        width: parent.width
        text: qsTr("No page has changed, only details such as contacts.")
    }
    Repeater {
        model: root.updates.changes

        Words {
            required property string kind
            required property string title

            width: parent?.width ?? 0
            text: root._changed[kind].arg(title)
        }
    }
}
