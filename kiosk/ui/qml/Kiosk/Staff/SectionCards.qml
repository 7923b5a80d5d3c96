pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A card for each page that can be opened from here, in two columns where they are wide enough to read.
EvenGrid {
    id: root

    required property KioskViewModel kiosk
    // What the names of the cards begin with.
    required property string prefix
    // Each with section, icon, title and detail.
    required property var cards

    columns: width >= Theme.body * 34 ? 2 : 1

    Repeater {
        model: root.cards

        CardButton {
            required property var modelData

            objectName: root.prefix + modelData.section
            width: root.cellWidth
            height: root.columns > 1 ? root.tallest : implicitHeight
            iconName: modelData.icon
            title: modelData.title
            detail: modelData.detail
            onImplicitHeightChanged: root.remeasure()
            onClicked: root.kiosk.staffPage.open(modelData.section)
        }
    }
}
