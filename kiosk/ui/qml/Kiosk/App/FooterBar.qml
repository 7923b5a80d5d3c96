pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// How to read, and the way out.
Rectangle {
    id: root

    required property KioskViewModel kiosk

    readonly property int _edge: Theme.mm(Theme.compact ? 1.5 : 3)
    // In letters of the words: with less room the way out would need a row of its own.
    readonly property bool _tight: !Theme.compact && width < 37 * Theme.label
    readonly property bool _oneRow: reading.width + (finish.visible ? finish.width + Theme.gap : 0) <= width - 2 * Theme.margin

    implicitHeight: (_oneRow ? reading.height : reading.height + Theme.gap + finish.height) + 2 * _edge
    color: Theme.surface

    Rectangle {
        width: parent.width
        height: Theme.line
        color: Theme.border
    }
    ReadingTools {
        id: reading

        kiosk: root.kiosk
        tight: root._tight
        x: Theme.margin
        y: root._edge
    }
    Words {
        readonly property int end: finish.visible ? finish.x : root.width

        visible: implicitWidth <= end - reading.x - reading.width - 2 * Theme.margin
        x: end - width - Theme.margin
        anchors.verticalCenter: reading.verticalCenter
        text: "www.helpukraine.brussels"
        font.pixelSize: Theme.label
        color: Theme.quietInk
        wrapMode: Text.NoWrap
    }
    FinishButton {
        id: finish

        tight: root._tight
        visible: root.kiosk.screen !== "start"
        kiosk: root.kiosk
        height: root._oneRow ? reading.height : implicitHeight
        x: root.width - width - Theme.margin
        y: root._oneRow ? root._edge : root._edge + reading.height + Theme.gap
    }
}
