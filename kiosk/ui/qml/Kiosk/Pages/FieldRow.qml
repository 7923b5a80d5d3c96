pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One field of a service: what it is, what it says, and how sure it is.
Card {
    id: root

    required property string kind
    required property string symbol
    required property string text
    required property string detail
    required property string openState
    required property string confidence

    readonly property bool _number: kind === "phone"
    readonly property bool _unconfirmed: confidence === "C"
    readonly property string _words: openState === "always" ? qsTr("Day and night, every day") : text
    readonly property string _label: {
        switch (kind) {
        case "phone":
            return qsTr("Phone");
        case "address":
            return qsTr("Address");
        case "postal":
            return qsTr("Postal code");
        case "hours":
            return qsTr("Opening hours");
        case "cost":
            return qsTr("Cost");
        case "languages":
            return qsTr("Languages spoken");
        case "email":
            return qsTr("E-mail");
        default:
            return qsTr("Website");
        }
    }
    readonly property string _state: openState === "open" ? qsTr("Open now, unless it is a public holiday") : openState === "closed" ? qsTr("Closed now") : ""
    readonly property string _sure: {
        switch (confidence) {
        case "A":
            return qsTr("From an official page");
        case "B":
            return qsTr("Two sources say the same");
        default:
            return kind === "address" ? qsTr("Not confirmed: ask at the desk before you go") : qsTr("Not confirmed: ask at the desk first");
        }
    }

    implicitHeight: Math.max(picture.height, words.height) + 2 * Theme.gap
    Accessible.role: Accessible.ListItem
    Accessible.name: [_label, _words, detail, _state, _sure].filter(part => part !== "").join("\n")

    Icon {
        id: picture

        name: root.symbol
        size: Theme.body * 1.5
        x: Theme.pad
        y: Theme.gap
    }
    Column {
        id: words

        x: picture.x + picture.width + Theme.pad
        y: Theme.gap
        width: parent.width - x - Theme.pad

        Words {
            width: parent.width
            text: root._label
            color: Theme.quietInk
            Accessible.ignored: true
        }
        Words {
            width: parent.width
            text: root._words
            font.bold: true
            font.pixelSize: root._number ? Theme.title : Theme.body
            color: root._number ? Theme.action : Theme.ink
            Accessible.ignored: true
        }
        Words {
            visible: root.detail !== ""
            width: parent.width
            text: root.detail
            Accessible.ignored: true
        }
        Words {
            visible: root._state !== ""
            width: parent.width
            text: root._state
            Accessible.ignored: true
        }
        Words {
            objectName: "sure"
            width: parent.width
            text: root._sure
            font.bold: root._unconfirmed || Theme.bold
            color: root._unconfirmed ? Theme.noticeInk : Theme.quietInk
            Accessible.ignored: true
        }
    }
}
