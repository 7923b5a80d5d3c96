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
            "commune": "ContentPage",
            "search": "SearchPage",
            "communes": "CommunesPage",
            "contact": "ContactPage",
            "emergency": "EmergencyPage",
            "take": "TakePage",
            "pin": "../Staff/PinPage",
            "staff": "../Staff/StaffPage"
        })
    property list<var> _ready: []
    readonly property bool _start: kiosk.screen === "start"

    on_StartChanged: header.wanted = header.wanted || !_start

    function showPage(): void {
        if (page.screen === kiosk.screen)
            return;
        page.screen = kiosk.screen;
        page.setSource("../Pages/" + _pages[kiosk.screen] + ".qml", {
            "kiosk": kiosk
        });
    }

    // After the first picture: what the first touches will need.
    function prepare(): void {
        for (const name of new Set(Object.values(_pages)))
            _ready.push(Qt.createComponent("../Pages/" + name + ".qml", Component.Asynchronous, root));
        kiosk.prepare();
    }

    title: "Help Ukraine Brussels"
    onFrameSwapped: {
        if (_ready.length === 0)
            preparing.start();
    }
    color: Theme.ground

    Component.onCompleted: {
        kiosk.listening.attend(page);
        header.wanted = !_start;
        showPage();
    }

    Timer {
        id: preparing

        interval: 0
        onTriggered: root.prepare()
    }
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

        // Made with the first language chosen, so that Start need not wait for it.
        Loader {
            id: header

            property bool wanted: false

            active: wanted
            visible: !root._start
            width: parent.width
            height: visible ? implicitHeight : 0
            sourceComponent: HeaderBar {
                kiosk: root.kiosk
            }
        }
        Loader {
            id: page

            property string screen

            readonly property int edge: root._start ? 0 : Theme.margin

            x: edge
            y: header.height + (root._start ? 0 : Theme.pad)
            width: parent.width - 2 * edge
            height: controls.y - y - (root._start ? 0 : Theme.pad)
        }
        Loader {
            id: controls

            active: root.kiosk.listening.active || root.kiosk.listening.silent || root.kiosk.guide.on
            y: footer.y - height
            width: parent.width
            height: (item as Item)?.implicitHeight ?? 0
            sourceComponent: ListeningBar {
                kiosk: root.kiosk
            }
        }
        Loader {
            active: root.kiosk.listening.active || root.kiosk.guide.on
            sourceComponent: SpokenMark {
                kiosk: root.kiosk
            }
        }
        FooterBar {
            id: footer
            // On a small screen the bar of the reading has its room.
            visible: root._start || !(Theme.compact && (Theme.landscape || root.kiosk.listening.active || root.kiosk.guide.on))
            height: visible ? implicitHeight : 0
            y: parent.height - height
            width: parent.width
            kiosk: root.kiosk
        }
        StaffCorner {
            objectName: "staffCorner"
            visible: root._start || !root.kiosk.contentAvailable
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
