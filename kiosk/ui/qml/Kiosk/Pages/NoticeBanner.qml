import QtQuick
import Kiosk.Controls

// A notice: what everybody must know these days.
Banner {
    required property string key
    required property string symbol
    required property string title
    required property string checkedOn
    required property bool undated
    // Where there is little room, only what must be said.
    property bool brief: false

    readonly property string _warning: undated ? qsTr("This kiosk does not know today’s date: the notice may be over.") : ""

    objectName: "notice_" + key
    iconName: symbol
    lead: title
    note: brief ? _warning : [_warning, qsTr("Checked on %1").arg(checkedOn)].join(" ").trim()
}
