pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The status to a stick, for whoever looks after many kiosks.
Column {
    id: root

    required property StatusViewModel status

    readonly property bool _done: status.written === "written"
    readonly property var _leads: ({
            "written": qsTr("The status is on the stick “%1”.").arg(status.stick),
            "read-only": qsTr("Nothing can be written to this stick."),
            "full": qsTr("The stick is full."),
            "gone": qsTr("The stick is no longer there."),
            "taken": qsTr("There is a file of another kiosk in its place."),
            "failed": qsTr("The status could not be written.")
        })
    readonly property var _steps: ({
            "written": qsTr("Take the stick to your administrator. There is nothing about visitors on it."),
            "read-only": qsTr("Take another stick, or tell the administrator."),
            "full": qsTr("Take another stick."),
            "gone": qsTr("Plug it in and try again."),
            "taken": qsTr("Take another stick, and tell the administrator."),
            "failed": qsTr("Try again, or take another stick.")
        })

    topPadding: Theme.gap
    spacing: Theme.gap

    Words {
        width: parent.width
        text: qsTr("Write the status to a stick")
        font.bold: true
        font.pixelSize: Theme.heading
        Accessible.role: Accessible.Heading
    }
    Banner {
        objectName: "written"
        visible: root.status.written !== ""
        width: parent.width
        iconName: root._done ? "check" : "alert-triangle"
        lead: root._leads[root.status.written] ?? ""
        text: root._steps[root.status.written] ?? ""
        note: ""
    }
    Words {
        objectName: "writing"
        visible: root.status.stage === "writing"
        width: parent.width
        text: qsTr("Writing. Leave the stick plugged in …")
    }
    Repeater {
        model: root.status.sticks

        CardButton {
            required property string key
            required property string name

            objectName: "statusTo_" + name
            visible: root.status.stage === ""
            width: parent?.width ?? 0
            height: implicitHeight
            iconName: "usb"
            title: qsTr("To the stick “%1”").arg(name)
            onClicked: root.status.write(key)
        }
    }
    Words {
        objectName: "noStickForStatus"
        visible: root.status.stickCount === 0
        width: parent.width
        text: qsTr("Plug in a stick. It appears here after a moment.")
        color: Theme.quietInk
    }
}
