pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// While the kiosk reads aloud: stop, again, slower or faster, quieter or louder. Below the text, never over it.
Rectangle {
    id: root

    required property KioskViewModel kiosk

    readonly property ListeningViewModel listening: kiosk.listening
    readonly property int _edge: Theme.mm(Theme.compact ? 1.5 : 3)

    implicitHeight: controls.height + 2 * _edge
    color: Theme.noticeGround

    Rectangle {
        width: parent.width
        height: Theme.line
        color: Theme.border
    }
    Flow {
        id: controls

        x: Theme.margin
        y: root._edge
        width: parent.width - 2 * x
        spacing: Theme.gap

        Words {
            objectName: "noSound"
            visible: root.listening.silent
            height: stop.height
            verticalAlignment: Text.AlignVCenter
            text: qsTr("The sound does not work. Ask at the desk.")
            font.bold: true
            color: Theme.noticeInk
        }
        ActionButton {
            id: stop

            objectName: "stopReading"
            visible: root.listening.active
            height: pace.height
            strong: true
            iconName: "stop"
            text: qsTr("Stop")
            onClicked: root.listening.stop()
        }
        ActionButton {
            objectName: "repeatSentence"
            visible: root.listening.active || root.kiosk.guide.on
            height: pace.height
            iconName: "repeat"
            text: qsTr("Again")
            Accessible.name: qsTr("Say this sentence again")
            onClicked: root.kiosk.guide.on ? root.kiosk.guide.repeat() : root.listening.repeat()
        }
        LevelControl {
            id: pace

            objectName: "pace"
            visible: root.listening.active || root.kiosk.guide.on
            name: qsTr("Speed")
            level: root.listening.pace
            levels: 3
            down: qsTr("Slower")
            up: qsTr("Faster")
            onMoved: step => root.listening.goFaster(step)
        }
        LevelControl {
            objectName: "loudness"
            visible: root.listening.active || root.kiosk.guide.on
            name: qsTr("Volume")
            level: root.listening.loudness
            levels: 5
            down: qsTr("Quieter")
            up: qsTr("Louder")
            onMoved: step => root.listening.goLouder(step)
        }
    }
}
