pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// Tells Theme of the screen, and of how the person reads.
Item {
    id: root

    required property ReadingViewModel reading
    required property real pxPerMm
    required property real textMm
    required property size room

    Binding {
        target: Theme
        property: "pxPerMm"
        value: root.pxPerMm
    }
    Binding {
        target: Theme
        property: "textMm"
        value: root.textMm
    }
    Binding {
        target: Theme
        property: "landscape"
        value: root.room.width > root.room.height
    }
    Binding {
        target: Theme
        property: "compact"
        value: Math.min(root.room.width, root.room.height) / root.pxPerMm < 150
    }
    Binding {
        target: Theme
        property: "textSize"
        value: root.reading.textSize
    }
    Binding {
        target: Theme
        property: "highContrast"
        value: root.reading.highContrast
    }
    Binding {
        target: Theme
        property: "bold"
        value: root.reading.bold
    }
    Binding {
        target: Theme
        property: "spaced"
        value: root.reading.spaced
    }
    // The whole of a lower screen can be hung within reach, and keys of 15 mm need the room.
    Binding {
        target: Theme
        property: "canBeLow"
        value: root.room.width < root.room.height && root.room.height / root.pxPerMm >= 400
    }
    Binding {
        target: Theme
        property: "low"
        value: root.reading.low && Theme.canBeLow
    }
}
