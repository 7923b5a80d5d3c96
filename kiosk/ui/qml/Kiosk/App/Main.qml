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
        header.wanted = !_start;
        showPage();
    }

    Timer {
        id: preparing

        interval: 0
        onTriggered: root.prepare()
    }
    Appearance {
        reading: root.kiosk.reading
        pxPerMm: root.pxPerMm
        textMm: root.textMm
        room: Qt.size(root.width, root.height)
    }
    Connections {
        target: root.kiosk

        function onPlaceChanged(): void {
            root.showPage();
        }
    }
    // What is above it when everything stands low.
    Loader {
        active: Theme.low && !root._start
        width: root.width
        height: stage.y
        sourceComponent: Quiet {}
    }
    Item {
        id: stage

        objectName: "stage"
        anchors.bottom: parent.bottom
        width: root.width
        height: Theme.low ? Math.floor(root.height * 0.6) : root.height
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
            y: header.height + (_choicesAbove ? choices.height : 0) + (root._start ? 0 : Theme.pad)
            width: parent.width - 2 * edge
            height: (_choicesAbove || !choices.active ? footer.y : choices.y) - y - (root._start ? 0 : Theme.pad)

            // Beside the button that opens them.
            readonly property bool _choicesAbove: choices.active && !footer.visible
        }
        Loader {
            id: choices

            active: root.kiosk.reading.choosing
            y: footer.visible ? footer.y - height : header.height
            width: parent.width
            height: active ? (item as ReadingChoices)?.implicitHeight ?? 0 : 0
            sourceComponent: ReadingChoices {
                reading: root.kiosk.reading
            }
        }
        FooterBar {
            id: footer
            visible: root._start || !(Theme.compact && Theme.landscape)
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
        anchors.topMargin: stage.y
        active: root.kiosk.idle.asked
        sourceComponent: StillHere {
            kiosk: root.kiosk
        }
    }
}
