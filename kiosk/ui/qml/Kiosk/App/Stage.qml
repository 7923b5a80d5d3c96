pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// The page of the present screen, and the bars around it.
Item {
    id: root

    required property KioskViewModel kiosk

    readonly property var pages: ({
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
    readonly property bool start: kiosk.screen === "start"
    // The staff tries the touch of the whole screen.
    readonly property bool whole: kiosk.screen === "staff" && kiosk.staffPage.section === "touch"
    readonly property bool edgeless: start || whole
    // Where what stands at the bottom begins: the footer, with the choices or the controls of the voice above it.
    readonly property int bars: controls.active ? controls.y : choices.active && footer.visible ? choices.y : footer.y

    onStartChanged: header.wanted = header.wanted || !start

    function showPage(): void {
        if (page.screen === kiosk.screen)
            return;
        page.screen = kiosk.screen;
        page.setSource("../Pages/" + pages[kiosk.screen] + ".qml", {
            "kiosk": kiosk
        });
    }

    Component.onCompleted: {
        kiosk.listening.attend(page);
        header.wanted = !start;
        showPage();
    }

    Connections {
        target: root.kiosk

        function onPlaceChanged(): void {
            root.showPage();
        }
    }
    // Made with the first language chosen, so that Start need not wait for it.
    Loader {
        id: header

        property bool wanted: false

        active: wanted
        visible: !root.edgeless
        width: parent.width
        height: visible ? implicitHeight : 0
        sourceComponent: HeaderBar {
            kiosk: root.kiosk
        }
    }
    Loader {
        id: page

        property string screen

        readonly property int edge: root.edgeless ? 0 : Theme.margin

        x: edge
        // Beside the button that opens them.
        readonly property bool _choicesAbove: choices.active && !footer.visible
        readonly property int _bottom: leave.visible ? leave.y : root.bars

        y: header.height + (_choicesAbove ? choices.height : 0) + (root.edgeless ? 0 : Theme.pad)
        width: parent.width - 2 * edge
        height: _bottom - y - (root.edgeless ? 0 : Theme.pad)
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
        y: root.bars - height - Theme.gap
        width: parent.width - 2 * x
        sourceComponent: LeaveButton {
            kiosk: root.kiosk
        }
    }
    FooterBar {
        id: footer
        // On a small lying screen the header holds what stands in it.
        visible: (root.start || !(Theme.compact && Theme.landscape)) && !root.whole
        height: visible ? implicitHeight : 0
        y: parent.height - height
        width: parent.width
        kiosk: root.kiosk
    }
    StaffCorner {
        objectName: "staffCorner"
        visible: root.start || !root.kiosk.contentAvailable
        kiosk: root.kiosk
    }
}
