pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One part of the kiosk: how it stands, by an icon and a word, what was found, and what to do.
Card {
    id: root

    required property StatusWords words
    required property string part
    required property string level
    required property string code
    required property string source
    required property string first
    required property string second
    required property string third

    // Large text on a small screen needs all the width.
    readonly property bool _bare: Theme.compact && Theme.textSize > 2
    readonly property string _advice: words.advice(part, level, code, source)

    objectName: "status_" + part
    implicitHeight: column.height + 2 * Theme.pad
    height: implicitHeight
    border.color: level === "ok" ? Theme.border : Theme.ink
    Accessible.role: Accessible.StaticText
    Accessible.name: [heading.text, found.text, advice.text].filter(text => text !== "").join(" ")

    Icon {
        id: icon

        visible: !root._bare
        name: root.words.icons[root.level] ?? ""
        colour: root.level === "ok" ? Theme.action : Theme.noticeInk
        size: Theme.body * 1.4
        x: Theme.pad
        y: Theme.pad
    }
    Column {
        id: column

        x: Theme.pad + (icon.visible ? icon.width + Theme.gap : 0)
        y: Theme.pad
        width: root.width - x - Theme.pad

        Words {
            id: heading

            width: parent.width
            text: qsTr("%1: %2").arg(root.words.titles[root.part] ?? "").arg(root.words.levels[root.level] ?? "")
            font.bold: true
            Accessible.ignored: true
        }
        Words {
            id: found

            width: parent.width
            text: root.words.found(root.part, root.code, root.source, [root.first, root.second, root.third])
            Accessible.ignored: true
        }
        Words {
            id: advice

            visible: text !== ""
            width: parent.width
            text: root._advice
            font.bold: true
            color: Theme.noticeInk
            Accessible.ignored: true
        }
    }
}
