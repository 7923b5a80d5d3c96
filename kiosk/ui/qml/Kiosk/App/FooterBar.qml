pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// How to read, and the way out that forgets the person.
Rectangle {
    id: root

    required property KioskViewModel kiosk

    readonly property int _edge: Theme.mm(3)

    readonly property bool _oneRow: reading.width + finish.width + Theme.gap <= width - 2 * Theme.margin

    implicitHeight: (_oneRow ? reading.height : reading.height + Theme.gap + finish.height) + 2 * _edge
    color: Theme.surface

    Rectangle {
        width: parent.width
        height: Theme.line
        color: Theme.border
    }
    Row {
        id: reading

        x: Theme.margin
        y: root._edge
        spacing: Theme.gap

        ActionButton {
            objectName: "textSize"
            framed: false
            iconName: "text-size"
            text: qsTr("Text size")
            steps: 4
            step: root.kiosk.textSize
            Accessible.name: qsTr("Text size: %1 of 4").arg(root.kiosk.textSize)
            onClicked: root.kiosk.changeTextSize()
        }
        ActionButton {
            objectName: "contrast"
            framed: false
            chosen: root.kiosk.highContrast
            iconName: root.kiosk.highContrast ? "check" : "contrast"
            text: qsTr("Contrast")
            onClicked: root.kiosk.toggleContrast()
        }
    }
    Words {
        readonly property int room: (finish.visible ? finish.x : root.width) - reading.x - reading.width - 2 * Theme.margin

        visible: implicitWidth <= room
        x: (finish.visible ? finish.x : root.width) - width - Theme.margin
        anchors.verticalCenter: reading.verticalCenter
        text: "www.helpukraine.brussels"
        font.pixelSize: Theme.label
        color: Theme.quietInk
        wrapMode: Text.NoWrap
    }
    ActionButton {
        id: finish

        objectName: "finish"
        visible: root.kiosk.screen !== "start"
        x: root.width - width - Theme.margin
        y: root._oneRow ? root._edge : root._edge + reading.height + Theme.gap
        iconName: "logout"
        text: qsTr("Finish")
        Accessible.name: qsTr("Finish and forget my choices")
        onClicked: root.kiosk.finish()
    }
}
