import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// The corner that the staff knocks at. It shows nothing, and takes no touch from what lies under it.
Item {
    id: root

    required property KioskViewModel kiosk

    // To the filter of touches that tremble: five quick ones are a knock.
    readonly property bool tellsTouchesApart: true

    width: Theme.target
    height: Theme.target

    TapHandler {
        onTapped: root.kiosk.staffPage.knock()
    }
}
