pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls

// One of several things to choose; what is chosen says so.
CardButton {
    id: root

    property bool chosen: false

    height: implicitHeight
    large: true
    quiet: true
    iconName: chosen ? "square-check" : ""
    note: chosen ? qsTr("Chosen") : ""
    Accessible.checkable: true
    Accessible.checked: chosen
}
