import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The part of the screen that is left free when everything stands low: nothing to touch.
Rectangle {
    color: Theme.ground

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: name.top
        anchors.bottomMargin: Theme.gap
        width: Theme.mm(24)
        height: Theme.mm(2)
        radius: height / 2
        color: Theme.accent
    }
    Words {
        id: name

        anchors.centerIn: parent
        text: "Help Ukraine · Brussels"
        font.bold: true
        font.pixelSize: Theme.label
        color: Theme.quietInk
    }
}
