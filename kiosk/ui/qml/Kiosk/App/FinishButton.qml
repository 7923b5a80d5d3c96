pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The way out that forgets the person.
ActionButton {
    id: root

    required property KioskViewModel kiosk

    objectName: "finish"
    stacked: Theme.compact
    iconName: "logout"
    text: qsTr("Finish")
    Accessible.name: qsTr("Finish and forget my choices")
    onClicked: kiosk.finish()
}
