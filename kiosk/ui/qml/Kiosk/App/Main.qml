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
        kiosk.listening.attend(page);
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
        room: Qt.size(glass.width, glass.height)
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

        // What is above it when everything stands low.
        Loader {
            active: Theme.low && !root._edgeless
            width: parent.width
            height: stage.y
            sourceComponent: Quiet {}
        }
        Item {
            id: stage

            objectName: "stage"
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.low && !root._whole ? Math.floor(parent.height * 0.6) : parent.height
            enabled: !still.active

            // Where what stands at the bottom begins: the footer, with the choices or the controls of the voice above it.
            readonly property int bars: controls.active ? controls.y : choices.active && footer.visible ? choices.y : footer.y

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
                // Beside the button that opens them.
                readonly property bool _choicesAbove: choices.active && !footer.visible
                readonly property int _bottom: leave.visible ? leave.y : stage.bars

                y: header.height + (_choicesAbove ? choices.height : 0) + (root._edgeless ? 0 : Theme.pad)
                width: parent.width - 2 * edge
                height: _bottom - y - (root._edgeless ? 0 : Theme.pad)
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
            Loader {
                id: controls

                active: root.kiosk.listening.active || root.kiosk.listening.silent || root.kiosk.guide.on
                y: (choices.active && footer.visible ? choices.y : footer.y) - height
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
            Loader {
                id: leave

                // While somebody types there is no room for it.
                active: root.kiosk.leaveAtOnce && !root.kiosk.keyboard.shown
                visible: active
                x: Theme.margin
                y: stage.bars - height - Theme.gap
                width: parent.width - 2 * x
                sourceComponent: LeaveButton {
                    kiosk: root.kiosk
                }
            }
            FooterBar {
                id: footer
                // On a small screen the controls of the voice have its room.
                visible: (root._start || !(Theme.compact && (Theme.landscape || root.kiosk.listening.active || root.kiosk.guide.on))) && !root._whole
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
}
