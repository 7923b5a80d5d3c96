pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// The network for visitors, which the kiosk gives as a code, or does not.
SettingPage {
    id: root

    readonly property SettingsViewModel settings: kiosk.staffPage.thisKiosk
    readonly property bool _named: settings.network !== ""

    title: qsTr("Wi-Fi for visitors")

    Words {
        width: parent?.width ?? 0
        text: qsTr("Whoever asks the kiosk gets the name and the password as a code. Give only a network for guests.")
    }
    CardButton {
        objectName: "wifiName"
        width: parent?.width ?? 0
        height: implicitHeight
        title: qsTr("Name of the network")
        detail: root.settings.network || qsTr("No name yet")
        onClicked: root.kiosk.staffPage.open("wifi-name")
    }
    CardButton {
        objectName: "wifiPassword"
        visible: root._named
        width: parent?.width ?? 0
        height: implicitHeight
        title: qsTr("Password of the network")
        detail: root.settings.password || qsTr("None: the network is open.")
        onClicked: root.kiosk.staffPage.open("wifi-password")
    }
    ChoiceCard {
        objectName: "wifiShown"
        visible: root._named
        width: parent?.width ?? 0
        title: qsTr("Give it to visitors")
        chosen: root.settings.networkShown
        onClicked: root.settings.showNetwork(true)
    }
    ChoiceCard {
        objectName: "wifiHidden"
        visible: root._named
        width: parent?.width ?? 0
        title: qsTr("Do not give it")
        chosen: !root.settings.networkShown
        onClicked: root.settings.showNetwork(false)
    }
}
