pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The way to the choices of how to read, and on an upright screen the way down.
Row {
    id: root

    required property ReadingViewModel reading

    spacing: Theme.gap

    ActionButton {
        objectName: "reading"
        framed: root.reading.choosing
        stacked: Theme.compact
        iconName: root.reading.choosing ? "x" : "text-size"
        text: root.reading.choosing ? qsTr("Close") : qsTr("Text")
        Accessible.name: root.reading.choosing ? qsTr("Close the choices of text") : qsTr("Text: size, contrast, bold, spacing")
        onClicked: root.reading.toggleChoices()
    }
    ActionButton {
        objectName: "low"
        visible: Theme.canBeLow
        framed: false
        choice: true
        chosen: root.reading.low
        iconName: root.reading.low ? "check" : "arrow-bar-to-down"
        text: qsTr("Lower")
        Accessible.name: qsTr("Bring everything lower on the screen")
        onClicked: root.reading.toggleLow()
    }
}
