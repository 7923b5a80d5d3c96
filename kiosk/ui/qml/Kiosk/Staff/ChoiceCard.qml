pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls

// One of several things to choose, or one that is switched on and off by itself; what is chosen says so.
CardButton {
    id: root

    property bool chosen: false
    property bool alone: false
    readonly property bool canBeChosen: true

    height: implicitHeight
    large: true
    quiet: true
    iconName: chosen ? "square-check" : ""
    note: chosen ? qsTr("Chosen") : ""
    checkable: true
    checked: chosen
    onCheckedChanged: {
        if (checked !== chosen)
            checked = Qt.binding(() => chosen);
    }
    Accessible.role: alone ? Accessible.CheckBox : Accessible.RadioButton
    // Its state says whether it is chosen.
    Accessible.name: [title, detail].filter(part => part !== "").join("\n")
}
