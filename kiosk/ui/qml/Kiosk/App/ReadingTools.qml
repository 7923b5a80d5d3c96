pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// How to read: the size of the text, its contrast, and aloud.
Row {
    id: root

    required property KioskViewModel kiosk
    // Whether the button to listen stands here.
    property bool listens: true
    // Little room around the words.
    property bool tight: false

    spacing: Theme.gap

    ActionButton {
        id: size

        objectName: "textSize"
        framed: false
        stacked: Theme.compact
        tight: root.tight
        iconName: "text-size"
        text: qsTr("Text size")
        steps: 4
        step: root.kiosk.textSize
        Accessible.name: qsTr("Text size: %1 of 4").arg(root.kiosk.textSize)
        onClicked: root.kiosk.changeTextSize()
    }
    ActionButton {
        objectName: "contrast"
        height: size.height
        framed: false
        stacked: Theme.compact
        tight: root.tight
        chosen: root.kiosk.highContrast
        canBeChosen: true
        iconName: root.kiosk.highContrast ? "check" : "contrast"
        text: qsTr("Contrast")
        onClicked: root.kiosk.toggleContrast()
    }
    ListenButton {
        visible: root.listens && root.kiosk.listening.available
        height: size.height
        stacked: Theme.compact
        tight: root.tight
        kiosk: root.kiosk
    }
}
