pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Shows which control the keys act on; made only when a key has led there.
Loader {
    id: root

    property int round: Theme.buttonRadius
    property bool shown: false

    anchors.fill: parent
    anchors.margins: -Theme.focusLine - 2
    active: shown
    z: 1
    sourceComponent: Rectangle {
        objectName: "focusRing"
        color: "transparent"
        radius: root.round + Theme.focusLine + 2
        border.width: Theme.focusLine
        border.color: Theme.ink
    }
}
