pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Where to go from everywhere: back, home, the five languages, emergency.
Rectangle {
    id: root

    required property KioskViewModel kiosk

    readonly property int _edge: Theme.mm(3)
    readonly property int _inner: width - 2 * Theme.margin
    readonly property int _between: _inner - ways.width - emergency.width - 2 * Theme.gap
    readonly property bool _oneRow: languages.naturalWidth <= _between

    implicitHeight: (_oneRow ? emergency.height : emergency.height + Theme.gap + languages.height) + 2 * _edge
    color: Theme.surface

    Row {
        id: ways

        x: Theme.margin
        y: root._edge
        spacing: Theme.gap

        ActionButton {
            objectName: "back"
            visible: root.kiosk.canGoBack
            framed: false
            iconName: "arrow-left"
            text: qsTr("Back")
            onClicked: root.kiosk.back()
        }
        ActionButton {
            objectName: "home"
            visible: root.kiosk.contentAvailable
            framed: false
            chosen: root.kiosk.screen === "home"
            iconName: "home"
            text: qsTr("Home")
            onClicked: root.kiosk.home()
        }
    }
    LanguageBar {
        id: languages

        kiosk: root.kiosk
        available: root._oneRow ? root._between : root._inner
        x: root._oneRow ? ways.x + ways.width + Theme.gap + (root._between - width) / 2 : Theme.margin + (root._inner - width) / 2
        y: root._oneRow ? root._edge : root._edge + emergency.height + Theme.gap
    }
    ActionButton {
        id: emergency

        objectName: "emergency"
        x: root.width - width - Theme.margin
        y: root._edge
        emergency: true
        iconName: "phone-call"
        text: "112"
        Accessible.name: qsTr("Emergency") + ". 112"
        onClicked: root.kiosk.openEmergency()
    }
    Rectangle {
        y: parent.height - height
        width: parent.width
        height: Theme.line
        color: Theme.border
    }
}
