pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// An outline icon; the word beside it says the same.
Image {
    id: root

    required property string name
    property color colour: Theme.action
    property int size: Math.round(Theme.label * 1.25)

    width: size
    height: size
    sourceSize: Qt.size(size, size)
    source: name === "" ? "" : "image://icon/" + name + "/" + String(colour).slice(-6)
    Accessible.ignored: true
}
