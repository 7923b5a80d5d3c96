pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// For the staff: what the kiosk shows, new content, and the way back to the content before.
Item {
    id: root

    required property KioskViewModel kiosk

    readonly property UpdatesViewModel updates: kiosk.staffPage.updates
    readonly property bool _resting: updates.possible && updates.stage === ""

    ScrollArea {
        kiosk: root.kiosk
        width: parent.width
        height: parent.height
        spacing: Theme.gap

        Words {
            width: parent.width
            text: qsTr("Content")
            font.bold: true
            font.pixelSize: Theme.title
            lineHeight: 1.1
            Accessible.role: Accessible.Heading
        }
        UpdateAnswer {
            updates: root.updates
            visible: root.updates.answer !== "" && root.updates.stage === ""
            width: parent.width
        }
        Words {
            objectName: "shown"
            width: parent.width
            text: root.updates.shown !== "" ? qsTr("Shown now: the content of %1.").arg(root.updates.shown) : qsTr("Shown now: the content that the kiosk came with.")
        }
        Banner {
            objectName: "impossible"
            visible: !root.updates.possible
            width: parent.width
            iconName: "alert-triangle"
            lead: qsTr("This kiosk cannot take new content yet.")
            text: qsTr("It does not have the publisher’s key. Tell the administrator.")
        }
        UpdateProgress {
            objectName: "progress"
            updates: root.updates
            visible: root.updates.stage !== ""
            width: parent.width
        }
        UpdateSources {
            updates: root.updates
            visible: root._resting
            width: parent.width
        }
        UpdateWayBack {
            updates: root.updates
            visible: root._resting && root.updates.before !== ""
            width: parent.width
        }
    }
}
