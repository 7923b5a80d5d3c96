pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Something to know first: an icon, a bold word, and the words.
Rectangle {
    id: root

    required property string text
    property string lead
    property string note
    // Whether it opens something, as part of a button.
    property bool leads: false
    property string iconName: "info-circle"
    property int letter: Theme.body

    // Large text on a small screen needs all the width.
    readonly property bool _bare: Theme.compact && Theme.textSize > 2

    implicitHeight: Math.max(icon.visible ? icon.height : 0, words.height) + 2 * Theme.gap
    radius: Theme.buttonRadius
    color: Theme.noticeGround
    border.width: Theme.highContrast || leads ? Theme.line : 0
    border.color: leads ? Theme.edge : Theme.border
    Accessible.role: Accessible.AlertMessage
    Accessible.name: [lead, text, note].filter(part => part !== "").join("\n")

    Rectangle {
        width: Theme.mm(2)
        height: parent.height
        radius: Theme.mm(1)
        color: Theme.highContrast ? Theme.ink : Theme.accent
    }
    Icon {
        id: icon

        visible: !root._bare
        name: root.iconName
        colour: Theme.noticeInk
        size: root.letter * 1.4
        x: Theme.pad + Theme.mm(1)
        y: Theme.gap
    }
    Column {
        id: words

        x: icon.x + (icon.visible ? icon.width + Theme.gap : 0)
        y: Theme.gap
        width: root.width - x - Theme.pad - (arrow.visible ? arrow.width + Theme.gap : 0)

        Words {
            visible: root.lead !== ""
            width: parent.width
            text: root.lead
            font.pixelSize: root.letter
            font.bold: true
            color: Theme.noticeInk
            Accessible.ignored: true
        }
        Words {
            visible: root.text !== ""
            width: parent.width
            text: root.text
            font.pixelSize: root.letter
            Accessible.ignored: true
        }
        Words {
            visible: root.note !== ""
            width: parent.width
            text: root.note
            font.pixelSize: root.letter
            color: Theme.noticeInk
            Accessible.ignored: true
        }
    }
    Icon {
        id: arrow

        visible: root.leads && !root._bare
        name: "chevron-right"
        colour: Theme.noticeInk
        size: Theme.body
        anchors.right: parent.right
        anchors.rightMargin: Theme.pad
        anchors.verticalCenter: parent.verticalCenter
    }
}
