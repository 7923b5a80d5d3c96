pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// To start the kiosk anew, or to leave it; each asks first.
SettingPage {
    id: root

    property string _asking
    readonly property bool _leaving: _asking === "leave"

    title: qsTr("Restart or leave")

    CardButton {
        objectName: "restart"
        visible: root._asking === ""
        width: parent?.width ?? 0
        height: implicitHeight
        iconName: "refresh"
        title: qsTr("Restart the kiosk")
        detail: qsTr("The screen is dark for a few seconds, then the kiosk is back.")
        onClicked: root._asking = "restart"
    }
    CardButton {
        objectName: "leave"
        visible: root._asking === ""
        width: parent?.width ?? 0
        height: implicitHeight
        iconName: "power"
        title: qsTr("Leave the kiosk")
        detail: qsTr("The kiosk closes. Visitors have nothing until somebody starts it again.")
        onClicked: root._asking = "leave"
    }
    Banner {
        objectName: "ask"
        visible: root._asking !== ""
        width: parent?.width ?? 0
        iconName: "help-circle"
        lead: root._leaving ? qsTr("Leave the kiosk?") : qsTr("Restart the kiosk?")
        text: root._leaving ? qsTr("It does not start again by itself: switch the machine off and on, or have the administrator start it.") : ""
    }
    Flow {
        visible: root._asking !== ""
        width: parent?.width ?? 0
        spacing: Theme.gap

        ActionButton {
            objectName: "sure"
            strong: true
            text: root._leaving ? qsTr("Leave") : qsTr("Restart")
            onClicked: {
                if (root._leaving)
                    root.kiosk.staffPage.machine.leave();
                else
                    root.kiosk.staffPage.machine.restart();
            }
        }
        ActionButton {
            objectName: "stay"
            text: qsTr("No, stay")
            onClicked: root._asking = ""
        }
    }
}
