pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A page of settings: its name, how it went with the last change, and the settings.
ScrollArea {
    id: root

    required property string title

    spacing: Theme.gap

    Words {
        width: parent?.width ?? 0
        text: root.title
        font.bold: true
        font.pixelSize: Theme.title
        lineHeight: 1.1
        Accessible.role: Accessible.Heading
    }
    SavedBanner {
        settings: root.kiosk.staffPage.thisKiosk
        width: parent?.width ?? 0
    }
}
