pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// How loud the kiosk is.
SettingPage {
    id: root

    readonly property SettingsViewModel settings: kiosk.staffPage.thisKiosk

    title: qsTr("Volume")

    Words {
        width: parent?.width ?? 0
        text: qsTr("Each choice is heard at once. At the place of the visitor it should be well heard over the noise of the room.")
    }
    Repeater {
        model: [100, 80, 60, 40, 20, 0]

        ChoiceCard {
            required property int modelData

            objectName: "volume_" + modelData
            width: parent?.width ?? 0
            title: modelData > 0 ? qsTr("%1 %").arg(modelData) : qsTr("No sound")
            chosen: root.settings.volume === modelData
            onClicked: {
                root.settings.setVolume(modelData);
                root.kiosk.staffPage.machine.playSound();
            }
        }
    }
}
