pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Has the page read aloud; there is none where the language has no voice. Whoever listens can have everything spoken here.
ActionButton {
    id: root

    required property KioskViewModel kiosk

    readonly property bool _listening: kiosk.listening.active || kiosk.guide.on

    objectName: _listening ? "speakAll" : "listen"
    visible: kiosk.listening.available
    framed: false
    stacked: Theme.compact && _listening
    chosen: kiosk.guide.on
    canBeChosen: _listening
    iconName: _listening ? "touch-speak" : "volume"
    text: _listening ? qsTr("Speak all") : qsTr("Listen")
    Accessible.name: _listening ? qsTr("Speak each thing that I touch") : qsTr("Listen: read this page aloud")
    onClicked: _listening ? kiosk.guide.toggle() : kiosk.listening.read()
}
