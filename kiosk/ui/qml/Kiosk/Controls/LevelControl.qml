pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// One step down or up of a level, with its word and dots between the two buttons.
Row {
    id: root

    required property string name
    required property int level
    required property int levels
    required property string down
    required property string up

    signal moved(step: int)

    spacing: Theme.gap

    ActionButton {
        objectName: root.objectName + "_down"
        width: Theme.smallTarget
        height: middle.height
        tight: true
        iconName: "minus"
        enabled: root.level > 1
        opacity: enabled ? 1 : 0.35
        Accessible.name: root.down
        onClicked: root.moved(-1)
    }
    Item {
        id: middle

        width: Math.max(word.width, dots.width)
        height: Math.max(Theme.smallTarget, word.height + dots.height + Theme.mm(2))

        Words {
            id: word

            anchors.horizontalCenter: parent.horizontalCenter
            anchors.top: parent.top
            text: root.name
            font.pixelSize: Theme.label
            font.bold: true
            lineHeight: 1.1
            wrapMode: Text.NoWrap
            Accessible.name: qsTr("%1: %2 of %3").arg(root.name).arg(root.level).arg(root.levels)
        }
        Row {
            id: dots

            anchors.horizontalCenter: parent.horizontalCenter
            anchors.top: word.bottom
            anchors.topMargin: Theme.mm(0.5)
            spacing: Theme.mm(1.5)

            Repeater {
                model: root.levels

                Rectangle {
                    required property int index

                    width: Theme.mm(2)
                    height: width
                    radius: width / 2
                    color: index < root.level ? Theme.action : "transparent"
                    border.width: 2
                    border.color: Theme.action
                }
            }
        }
    }
    ActionButton {
        objectName: root.objectName + "_up"
        width: Theme.smallTarget
        height: middle.height
        tight: true
        iconName: "plus"
        enabled: root.level < root.levels
        opacity: enabled ? 1 : 0.35
        Accessible.name: root.up
        onClicked: root.moved(1)
    }
}
