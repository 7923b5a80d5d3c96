pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What slips are printed on: nothing, a printer that the system knows, or a receipt printer in the network.
SettingPage {
    id: root

    readonly property SettingsViewModel settings: kiosk.staffPage.thisKiosk
    readonly property string _kind: settings.printerKind
    readonly property bool _other: !["", "cups", "escpos-network"].includes(_kind)
    // What is chosen stays to be seen when the system does not know it.
    readonly property list<string> _queues: _kind !== "cups" ? kiosk.staffPage.machine.queues : [settings.printerPlace, ...kiosk.staffPage.machine.queues.filter(queue => queue !== settings.printerPlace)]

    title: qsTr("Printer")
    Component.onCompleted: kiosk.staffPage.machine.findQueues()

    ChoiceCard {
        objectName: "printer_none"
        width: parent?.width ?? 0
        title: qsTr("No printer")
        detail: qsTr("The screen does not speak of printing.")
        chosen: root._kind === ""
        onClicked: root.settings.choosePrinter("")
    }
    ChoiceCard {
        objectName: "printer_present"
        visible: root._other
        width: parent?.width ?? 0
        title: root.settings.printerPlace
        detail: qsTr("Set up by the administrator.")
        chosen: true
        leads: false
    }
    Repeater {
        model: root._queues

        ChoiceCard {
            required property string modelData

            objectName: "printer_" + modelData
            width: parent?.width ?? 0
            title: modelData
            detail: qsTr("A printer that the system knows.")
            chosen: root._kind === "cups" && root.settings.printerPlace === modelData
            onClicked: root.settings.choosePrinter(modelData)
        }
    }
    ChoiceCard {
        objectName: "printer_address"
        width: parent?.width ?? 0
        title: qsTr("Receipt printer in the network")
        detail: root._kind === "escpos-network" ? root.settings.printerPlace : qsTr("You type its address.")
        chosen: root._kind === "escpos-network"
        onClicked: root.kiosk.staffPage.open("printer-address")
    }
    Words {
        width: parent?.width ?? 0
        text: qsTr("Then print a page on the page “Test”.")
        color: Theme.quietInk
    }
}
