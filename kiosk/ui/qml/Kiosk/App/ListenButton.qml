pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// Has the page read aloud, and stops it; there is none where the language has no voice.
ActionButton {
    id: root

    required property KioskViewModel kiosk

    objectName: "listen"
    visible: kiosk.reading.available
    framed: false
    chosen: kiosk.reading.active
    canBeChosen: true
    iconName: "volume"
    text: qsTr("Listen")
    Accessible.name: chosen ? qsTr("Stop reading aloud") : qsTr("Listen: read this page aloud")
    onClicked: chosen ? kiosk.reading.stop() : kiosk.reading.read()
}
