import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The code of what is read, beside it or below, and the way to whatever else there is to take.
QrPanel {
    required property KioskViewModel kiosk
    // How high what is read is, where the panel stands below it.
    required property real below

    wide: !Theme.landscape
    x: Theme.landscape ? parent.width - width : 0
    y: Theme.landscape ? 0 : Math.min(parent.height - height, below + Theme.gap)
    width: Theme.landscape ? Math.max(Theme.mm(Theme.compact ? 56 : 95), Math.round(parent.width * 0.26)) : parent.width
    height: implicitHeight
    more: kiosk.takePage.available ? kiosk.takePage.slip.hasPrinter ? qsTr("Print, and more") : qsTr("More ways") : ""
    onMoreClicked: kiosk.takeAway()
}
