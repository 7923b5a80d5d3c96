pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A number to call and what for; the first ones stand out.
Rectangle {
    id: root

    required property string number
    required property string symbol
    required property string text
    property bool first: false

    readonly property color _ink: first ? Theme.inkOnAction : Theme.ink

    implicitHeight: words.height + 2 * Theme.gap
    radius: Theme.cardRadius
    color: first ? Theme.emergency : Theme.surface
    border.width: first ? 0 : Theme.line
    border.color: Theme.border
    Accessible.role: Accessible.ListItem
    Accessible.name: number + "\n" + text

    Icon {
        id: picture

        name: root.symbol
        colour: root.first ? Theme.inkOnAction : Theme.action
        size: Theme.body * 1.8
        x: Theme.pad
        anchors.verticalCenter: parent.verticalCenter
    }
    Column {
        id: words

        x: picture.x + picture.width + Theme.pad
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - x - Theme.pad

        Words {
            width: parent.width
            text: root.number
            font.bold: true
            font.pixelSize: root.first ? Theme.title : Theme.heading
            color: root.first ? Theme.inkOnAction : Theme.action
            Accessible.ignored: true
        }
        Words {
            width: parent.width
            text: root.text
            color: root._ink
            Accessible.ignored: true
        }
    }
}
