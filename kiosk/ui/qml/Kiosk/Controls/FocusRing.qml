pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Shows which control the keys act on.
Rectangle {
    required property Item control
    property int round: Theme.buttonRadius
    property bool shown: false

    anchors.fill: parent
    anchors.margins: -Theme.focusLine - 2
    visible: shown
    color: "transparent"
    radius: round + Theme.focusLine + 2
    border.width: Theme.focusLine
    border.color: Theme.ink
    z: 1
}
