pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// The window: bars around the page of the present screen.
Window {
    id: root

    required property KioskViewModel kiosk
    required property real pxPerMm
    required property real textMm

    readonly property var _pages: ({
            "start": "StartPage",
            "home": "HomePage",
            "topic": "TopicPage",
            "page": "ContentPage",
            "contact": "ContactPage",
            "emergency": "EmergencyPage"
        })
    readonly property bool _start: kiosk.screen === "start"

    function showPage(): void {
        if (page.screen === kiosk.screen)
            return;
        page.screen = kiosk.screen;
        page.setSource("../Pages/" + _pages[kiosk.screen] + ".qml", {
            "kiosk": kiosk
        });
    }

    title: "Help Ukraine Brussels"
    color: Theme.ground

    Component.onCompleted: showPage()

    Binding {
        target: Theme
        property: "pxPerMm"
        value: root.pxPerMm
    }
    Binding {
        target: Theme
        property: "textMm"
        value: root.textMm
    }
    Binding {
        target: Theme
        property: "landscape"
        value: root.width > root.height
    }
    Binding {
        target: Theme
        property: "compact"
        value: Math.min(root.width, root.height) / root.pxPerMm < 150
    }
    Binding {
        target: Theme
        property: "textSize"
        value: root.kiosk.textSize
    }
    Binding {
        target: Theme
        property: "highContrast"
        value: root.kiosk.highContrast
    }
    Connections {
        target: root.kiosk

        function onPlaceChanged(): void {
            root.showPage();
        }
    }
    Item {
        anchors.fill: parent
        enabled: !still.active

        HeaderBar {
            id: header

            visible: !root._start
            width: parent.width
            height: visible ? implicitHeight : 0
            kiosk: root.kiosk
        }
        Loader {
            id: page

            property string screen

            readonly property int edge: root._start ? 0 : Theme.margin

            x: edge
            y: header.height + (root._start ? 0 : Theme.pad)
            width: parent.width - 2 * edge
            height: footer.y - y - (root._start ? 0 : Theme.pad)
        }
        FooterBar {
            id: footer

            visible: root._start || !header.hasTools
            height: visible ? implicitHeight : 0
            y: parent.height - height
            width: parent.width
            kiosk: root.kiosk
        }
    }
    Loader {
        id: still

        anchors.fill: parent
        active: root.kiosk.idle.asked
        sourceComponent: StillHere {
            kiosk: root.kiosk
        }
    }
}
