pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Does it print, sound, and feel a touch?
SettingPage {
    id: root

    readonly property MachineViewModel machine: kiosk.staffPage.machine
    readonly property var _results: ({
            "printed": qsTr("Printed. Look at the page: five languages, a bar without white stripes, a code."),
            "unknown": qsTr("Sent. This printer does not say whether it came out: look."),
            "no-paper": qsTr("The printer has no paper."),
            "not-answering": qsTr("The printer does not answer. Is it on, closed and connected?"),
            "no-printer": qsTr("No printer is chosen. Choose one on the page “This kiosk”.")
        })
    readonly property bool _fine: machine.result === "printed"
    property string _heard

    title: qsTr("Test")

    CardButton {
        objectName: "testPrint"
        width: parent?.width ?? 0
        height: implicitHeight
        enabled: !root.machine.printing
        iconName: "printer"
        title: qsTr("Print a page")
        detail: root.machine.printing ? qsTr("Printing …") : ""
        onClicked: root.machine.printTrial()
    }
    Banner {
        objectName: "printed"
        visible: root.machine.result !== ""
        width: parent?.width ?? 0
        iconName: root._fine ? "check" : "printer"
        text: root._results[root.machine.result] ?? ""
    }
    CardButton {
        objectName: "testSound"
        width: parent?.width ?? 0
        height: implicitHeight
        iconName: "volume"
        title: qsTr("Play the sound")
        detail: root.kiosk.staffPage.thisKiosk.volume > 0 ? qsTr("At the volume of %1 %").arg(root.kiosk.staffPage.thisKiosk.volume) : qsTr("The volume is set to “No sound”.")
        onClicked: {
            root._heard = "";
            root.machine.playSound();
        }
    }
    Banner {
        objectName: "heard"
        visible: root.machine.played
        width: parent?.width ?? 0
        iconName: root._heard === "yes" ? "check" : "help-circle"
        lead: root._heard === "yes" ? "" : qsTr("Did you hear it?")
        text: root._heard === "yes" ? qsTr("The sound works.") : root._heard === "no" ? qsTr("Look at the plug and the switch of the loudspeaker, and at the volume on the page “This kiosk”.") : ""
    }
    Flow {
        visible: root.machine.played && root._heard === ""
        width: parent?.width ?? 0
        spacing: Theme.gap

        ActionButton {
            objectName: "heardYes"
            text: qsTr("Yes")
            onClicked: root._heard = "yes"
        }
        ActionButton {
            objectName: "heardNo"
            text: qsTr("No")
            onClicked: root._heard = "no"
        }
    }
    CardButton {
        objectName: "testTouch"
        width: parent?.width ?? 0
        height: implicitHeight
        iconName: "hand"
        title: qsTr("Try the touch")
        detail: qsTr("The whole screen becomes a board of fields.")
        onClicked: root.kiosk.staffPage.open("touch")
    }
}
