pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The way to the choices of how to read, on an upright screen the way down, and listening.
Row {
    id: root

    required property KioskViewModel kiosk
    // Little room around the words.
    property bool tight: false

    readonly property ReadingViewModel reading: kiosk.reading

    spacing: Theme.gap

    ActionButton {
        id: text

        objectName: "reading"
        framed: root.reading.choosing
        stacked: Theme.compact
        tight: root.tight
        iconName: root.reading.choosing ? "x" : "text-size"
        text: root.reading.choosing ? qsTr("Close") : qsTr("Text")
        Accessible.name: root.reading.choosing ? qsTr("Close the choices of text") : qsTr("Text: size, contrast, bold, spacing")
        onClicked: root.reading.toggleChoices()
    }
    ActionButton {
        objectName: "low"
        visible: Theme.canBeLow
        framed: false
        tight: root.tight
        canBeChosen: true
        chosen: root.reading.low
        iconName: root.reading.low ? "check" : "arrow-bar-to-down"
        text: qsTr("Lower")
        Accessible.name: qsTr("Bring everything lower on the screen")
        onClicked: root.reading.toggleLow()
    }
    ListenButton {
        height: text.height
        stacked: Theme.compact
        tight: root.tight
        kiosk: root.kiosk
    }
}
