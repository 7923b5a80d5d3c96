import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The code of what is read, and the way to whatever else there is to take.
QrPanel {
    required property KioskViewModel kiosk

    // Whether it is whole beside the text, or leaves some lines of the text above it.
    readonly property bool fits: leastHeight + (wide ? 9 * Theme.body : 0) <= room

    objectName: "take"
    more: kiosk.takePage.available ? kiosk.takePage.slip.hasPrinter ? qsTr("Print, and more") : qsTr("More ways") : ""
    onMoreClicked: kiosk.takeAway()
}
