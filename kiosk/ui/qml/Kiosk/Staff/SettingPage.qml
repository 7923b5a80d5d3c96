pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A page of settings: its name, the settings, and below them how it went with the last change, wherever one has scrolled.
Item {
    id: root

    required property KioskViewModel kiosk
    required property string title
    default property alias rows: area.rows

    ScrollArea {
        id: area

        kiosk: root.kiosk
        width: parent.width
        height: said.visible ? said.y - Theme.gap : parent.height
        spacing: Theme.gap

        Words {
            width: parent?.width ?? 0
            text: root.title
            font.bold: true
            font.pixelSize: Theme.title
            lineHeight: 1.1
            Accessible.role: Accessible.Heading
        }
    }
    SavedBanner {
        id: said

        settings: root.kiosk.staffPage.thisKiosk
        y: parent.height - height
        width: parent.width
        height: implicitHeight
    }
}
