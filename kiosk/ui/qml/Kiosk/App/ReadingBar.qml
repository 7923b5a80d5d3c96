pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// While the kiosk reads aloud: stop, again, slower or faster, quieter or louder. Below the text, never over it.
Rectangle {
    id: root

    required property KioskViewModel kiosk

    readonly property ReadingViewModel reading: kiosk.reading
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
            visible: root.reading.silent
            height: stop.height
            verticalAlignment: Text.AlignVCenter
            text: qsTr("The sound does not work. Ask at the desk.")
            font.bold: true
            color: Theme.noticeInk
        }
        ActionButton {
            id: stop

            objectName: "stopReading"
            visible: root.reading.active
            height: pace.height
            strong: true
            iconName: "stop"
            text: qsTr("Stop")
            onClicked: root.reading.stop()
        }
        ActionButton {
            objectName: "repeatSentence"
            visible: root.reading.active || root.kiosk.guide.on
            height: pace.height
            iconName: "repeat"
            text: qsTr("Again")
            Accessible.name: qsTr("Say this sentence again")
            onClicked: root.kiosk.guide.on ? root.kiosk.guide.repeat() : root.reading.repeat()
        }
        LevelControl {
            id: pace

            objectName: "pace"
            visible: root.reading.active || root.kiosk.guide.on
            name: qsTr("Speed")
            level: root.reading.pace
            levels: 3
            down: qsTr("Slower")
            up: qsTr("Faster")
            onMoved: step => root.reading.goFaster(step)
        }
        LevelControl {
            objectName: "loudness"
            visible: root.reading.active || root.kiosk.guide.on
            name: qsTr("Volume")
            level: root.reading.loudness
            levels: 5
            down: qsTr("Quieter")
            up: qsTr("Louder")
            onMoved: step => root.reading.goLouder(step)
        }
    }
}
