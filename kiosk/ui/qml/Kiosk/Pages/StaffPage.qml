pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// For the staff: what the kiosk shows, new content, and the way back to the content before.
Item {
    id: root

    required property KioskViewModel kiosk

    readonly property StaffViewModel staff: kiosk.staffPage
    readonly property bool _resting: staff.possible && staff.stage === ""

    ScrollArea {
        kiosk: root.kiosk
        width: parent.width
        height: parent.height
        spacing: Theme.gap

        Words {
            width: parent.width
            text: qsTr("For the staff: content")
            font.bold: true
            font.pixelSize: Theme.title
            lineHeight: 1.1
            Accessible.role: Accessible.Heading
        }
        StaffAnswer {
            staff: root.staff
            visible: root.staff.answer !== "" && root.staff.stage === ""
            width: parent.width
        }
        Words {
            objectName: "shown"
            width: parent.width
            text: root.staff.shown !== "" ? qsTr("Shown now: the content of %1.").arg(root.staff.shown) : qsTr("Shown now: the content that the kiosk came with.")
        }
        Banner {
            objectName: "impossible"
            visible: !root.staff.possible
            width: parent.width
            iconName: "alert-triangle"
            lead: qsTr("This kiosk cannot take new content yet.")
            text: qsTr("It does not have the publisher’s key. Tell the administrator.")
        }
        Banner {
            objectName: "printer"
            visible: root.kiosk.takePage.slip.trouble !== ""
            width: parent.width
            iconName: "printer"
            lead: root.kiosk.takePage.slip.trouble === "no-paper" ? qsTr("The printer has no paper.") : qsTr("The printer does not answer.")
            text: qsTr("Look at it. Then print a page to see that it works.")
        }
        StaffProgress {
            objectName: "progress"
            staff: root.staff
            visible: root.staff.stage !== ""
            width: parent.width
        }
        StaffSources {
            staff: root.staff
            visible: root._resting
            width: parent.width
        }
        StaffWayBack {
            staff: root.staff
            visible: root._resting && root.staff.before !== ""
            width: parent.width
        }
    }
}
