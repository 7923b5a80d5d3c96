pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// The window: all that is seen, upright or turned, high or low.
Window {
    id: root

    required property KioskViewModel kiosk
    required property real pxPerMm
    required property real textMm
    // How far the picture is turned on the screen, clockwise.
    required property int turn

    property list<var> _ready: []

    // After the first picture: what the first touches will need.
    function prepare(): void {
        for (const name of new Set(Object.values(stage.pages)))
            _ready.push(Qt.createComponent("../Pages/" + name + ".qml", Component.Asynchronous, root));
        kiosk.prepare();
    }

    title: "Help Ukraine Brussels"
    onFrameSwapped: {
        if (_ready.length === 0)
            preparing.start();
    }
    color: Theme.ground

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
            active: Theme.low && !stage.edgeless
            width: parent.width
            height: stage.y
            sourceComponent: Quiet {}
        }
        Stage {
            id: stage

            objectName: "stage"
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.low && !whole ? Math.floor(parent.height * 0.6) : parent.height
            enabled: !still.active
            kiosk: root.kiosk
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
