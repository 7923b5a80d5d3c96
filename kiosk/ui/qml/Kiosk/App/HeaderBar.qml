pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Where to go from everywhere: back, home, the five languages, emergency. On a small lying screen it holds the tools
// of the footer too.
Rectangle {
    id: root

    required property KioskViewModel kiosk

    readonly property bool hasTools: Theme.compact && Theme.landscape
    readonly property int _edge: Theme.mm(Theme.compact ? 1.5 : 3)
    readonly property int _inner: width - 2 * Theme.margin
    readonly property int _between: _inner - ways.width - emergency.width - 2 * Theme.gap
    // Without the way to the search, which is there only where it crowds nothing.
    readonly property int _others: (back.visible ? back.implicitWidth + Theme.gap : 0) + home.implicitWidth + emergency.implicitWidth + 2 * Theme.gap + (hasTools ? reading.width + finish.implicitWidth + 2 * Theme.gap : 0)
    readonly property bool _oneRow: !hasTools && languages.naturalWidth <= _inner - _others
    readonly property int _forSearch: _inner - _others - (_oneRow ? languages.naturalWidth : 0)

    readonly property int _row: Math.max(ways.height, hasTools ? reading.height : 0, emergency.implicitHeight)

    implicitHeight: (_oneRow ? _row : _row + Theme.gap + languages.height) + 2 * _edge
    color: Theme.surface

    Row {
        id: ways

        x: Theme.margin
        y: root._edge
        spacing: Theme.gap

        ActionButton {
            id: back

            objectName: "back"
            visible: root.kiosk.canGoBack
            framed: false
            stacked: Theme.compact
            iconName: "arrow-left"
            text: qsTr("Back")
            onClicked: root.kiosk.back()
        }
        ActionButton {
            id: home

            objectName: "home"
            visible: root.kiosk.contentAvailable
            framed: false
            stacked: Theme.compact
            chosen: root.kiosk.screen === "home"
            iconName: "home"
            text: qsTr("Home")
            Accessible.selected: chosen
            onClicked: root.kiosk.home()
        }
        ActionButton {
            objectName: "headerSearch"
            visible: root.kiosk.contentAvailable && root.kiosk.screen !== "home" && root.kiosk.screen !== "search" && implicitWidth + Theme.gap <= root._forSearch
            framed: false
            stacked: Theme.compact
            iconName: "search"
            text: qsTr("Search")
            onClicked: root.kiosk.openSearch()
        }
    }
    LanguageBar {
        id: languages

        kiosk: root.kiosk
        available: root._oneRow ? root._between : root._inner
        x: root._oneRow ? ways.x + ways.width + Theme.gap + (root._between - width) / 2 : Theme.margin + (available - width) / 2
        y: root._oneRow ? root._edge : root._edge + root._row + Theme.gap
    }
    Row {
        visible: root.hasTools
        x: emergency.x - width - Theme.gap
        y: root._edge
        spacing: Theme.gap

        ReadingTools {
            id: reading

            kiosk: root.kiosk
        }
        FinishButton {
            id: finish

            kiosk: root.kiosk
            height: root._row
        }
    }
    ActionButton {
        id: emergency

        objectName: "emergency"
        x: root.width - width - Theme.margin
        y: root._edge
        height: root._row
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
