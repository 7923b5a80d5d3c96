pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The way out at once, for a person whom somebody must not see reading this: Start, and nothing stays.
T.AbstractButton {
    id: root

    required property KioskViewModel kiosk

    objectName: "leave"
    implicitHeight: Math.max(Theme.compact ? Theme.smallTarget : Theme.target, words.height + 2 * Theme.pad)
    focusPolicy: Qt.TabFocus
    text: qsTr("Hide this page")
    Accessible.role: Accessible.Button
    Accessible.name: root.text + ". " + why.text
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    onClicked: kiosk.finish()

    background: Rectangle {
        radius: Theme.buttonRadius
        color: root.down ? Theme.actionPressed : Theme.action

        FocusRing {
            shown: root.visualFocus
        }
    }
    contentItem: Item {
        Icon {
            id: icon

            name: "eye-off"
            colour: Theme.inkOnAction
            size: Math.round(Theme.label * 1.8)
            x: Theme.pad
            anchors.verticalCenter: parent.verticalCenter
        }
        Flow {
            id: words

            x: icon.x + icon.width + Theme.pad
            width: root.width - x - Theme.pad
            spacing: Theme.gap
            anchors.verticalCenter: parent.verticalCenter

            Words {
                text: root.text
                font.pixelSize: Theme.label
                font.bold: true
                color: Theme.inkOnAction
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            Words {
                id: why

                width: Math.min(implicitWidth, words.width)
                text: qsTr("Nothing stays on the screen.")
                font.pixelSize: Theme.label
                color: Theme.inkOnAction
                Accessible.ignored: true
            }
        }
    }
}
