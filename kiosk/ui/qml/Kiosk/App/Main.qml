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
    // How far the picture is turned on the screen, clockwise.
    required property int turn

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
    // The staff tries the touch of the whole screen.
    readonly property bool _whole: kiosk.screen === "staff" && kiosk.staffPage.section === "touch"
    readonly property bool _edgeless: _start || _whole

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
        value: glass.width > glass.height
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
    // All that is seen, turned for a screen that hangs turned; a touch is turned with it.
    Item {
        id: glass

        readonly property bool _across: root.turn % 180 !== 0

        anchors.centerIn: parent
        width: _across ? root.height : root.width
        height: _across ? root.width : root.height
        rotation: root.turn

        Item {
            anchors.fill: parent
            enabled: !still.active

            // Made with the first language chosen, so that Start need not wait for it.
            Loader {
                id: header

                property bool wanted: false

                active: wanted
                visible: !root._edgeless
                width: parent.width
                height: visible ? implicitHeight : 0
                sourceComponent: HeaderBar {
                    kiosk: root.kiosk
                }
            }
            Loader {
                id: page

                property string screen

                readonly property int edge: root._edgeless ? 0 : Theme.margin

                x: edge
                y: header.height + (root._edgeless ? 0 : Theme.pad)
                width: parent.width - 2 * edge
                height: (leave.visible ? leave.y : footer.y) - y - (root._edgeless ? 0 : Theme.pad)
            }
            Loader {
                id: leave

                // While somebody types there is no room for it.
                active: root.kiosk.leaveAtOnce && !root.kiosk.keyboard.shown
                visible: active
                x: Theme.margin
                y: footer.y - height - Theme.gap
                width: parent.width - 2 * x
                sourceComponent: LeaveButton {
                    kiosk: root.kiosk
                }
            }
            FooterBar {
                id: footer
                visible: (root._start || !(Theme.compact && Theme.landscape)) && !root._whole
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
}
