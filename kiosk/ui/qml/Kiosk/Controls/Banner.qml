pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Something to know first: an icon, a bold word, and the words.
Rectangle {
    id: root

    required property string text
    property string lead
    property string iconName: "info-circle"

    implicitHeight: Math.max(icon.height, words.height) + 2 * Theme.gap
    radius: Theme.buttonRadius
    color: Theme.noticeGround
    border.width: Theme.highContrast ? Theme.line : 0
    border.color: Theme.border
    Accessible.role: Accessible.AlertMessage
    Accessible.name: lead === "" ? text : lead + " " + text

    Rectangle {
        width: Theme.mm(2)
        height: parent.height
        radius: Theme.mm(1)
        color: Theme.highContrast ? Theme.ink : Theme.accent
    }
    Icon {
        id: icon

        name: root.iconName
        colour: Theme.noticeInk
        size: Theme.body * 1.4
        x: Theme.pad + Theme.mm(1)
        y: Theme.gap
    }
    Column {
        id: words

        x: icon.x + icon.width + Theme.gap
        y: Theme.gap
        width: root.width - x - Theme.pad

        Words {
            visible: root.lead !== ""
            width: parent.width
            text: root.lead
            font.bold: true
            color: Theme.noticeInk
            Accessible.ignored: true
        }
        Words {
            width: parent.width
            text: root.text
            Accessible.ignored: true
        }
    }
}
