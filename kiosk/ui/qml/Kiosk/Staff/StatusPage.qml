pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// For the staff: one verdict on the kiosk, each part of it, and the status to a stick.
Item {
    id: root

    required property KioskViewModel kiosk

    readonly property StatusViewModel status: kiosk.staffPage.status
    readonly property bool _known: status.level !== ""

    StatusWords {
        id: words
    }
    ScrollArea {
        kiosk: root.kiosk
        width: parent.width
        height: parent.height
        spacing: Theme.gap

        Words {
            width: parent.width
            text: qsTr("Status")
            font.bold: true
            font.pixelSize: Theme.title
            lineHeight: 1.1
            Accessible.role: Accessible.Heading
        }
        Banner {
            objectName: "looking"
            visible: root.status.stage === "looking"
            width: parent.width
            iconName: "refresh"
            lead: qsTr("The kiosk looks at itself …")
            text: qsTr("This takes some seconds.")
            note: ""
        }
        Banner {
            objectName: "notKnown"
            visible: root.status.stage === "" && !root._known
            width: parent.width
            iconName: "alert-triangle"
            lead: qsTr("The kiosk could not look at itself.")
            text: qsTr("Try again. If it happens again, tell the administrator.")
            note: ""
        }
        Banner {
            objectName: "verdict"
            visible: root._known
            width: parent.width
            iconName: words.icons[root.status.level] ?? ""
            lead: root.status.level === "ok" ? qsTr("All is well.") : qsTr("Look at: %1.").arg(root.status.troubles.map(part => words.titles[part]).join(", "))
            text: ""
            note: ""
        }
        Repeater {
            model: root.status.rows

            StatusPart {
                words: words
                width: parent?.width ?? 0
            }
        }
        Words {
            objectName: "kioskId"
            visible: root._known
            width: parent.width
            text: qsTr("This kiosk: %1").arg([root.status.centre, root.status.kioskId].filter(part => part !== "").join(", "))
            color: Theme.quietInk
        }
        ActionButton {
            objectName: "lookAgain"
            visible: root.status.stage === ""
            iconName: "refresh"
            text: qsTr("Look again")
            onClicked: root.status.ask()
        }
        StatusToStick {
            status: root.status
            visible: root.status.stage !== "looking"
            width: parent.width
        }
    }
}
