import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// The code of what is read, and the way to whatever else there is to take.
QrPanel {
    required property KioskViewModel kiosk

    objectName: "take"
    more: kiosk.takePage.available ? kiosk.takePage.slip.hasPrinter ? qsTr("Print, and more") : qsTr("More ways") : ""
    onMoreClicked: kiosk.takeAway()
}
