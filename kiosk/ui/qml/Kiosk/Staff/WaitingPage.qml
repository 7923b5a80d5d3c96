pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// How long the kiosk waits for a person before it asks.
SettingPage {
    id: root

    readonly property SettingsViewModel settings: kiosk.staffPage.thisKiosk

    title: qsTr("“Are you still here?”")

    Words {
        width: parent?.width ?? 0
        text: qsTr("How long after the last touch the kiosk asks. Then it forgets the visitor, unless somebody touches it.")
    }
    Repeater {
        model: [60, 90, 120, 180, 300]

        ChoiceCard {
            required property int modelData

            objectName: "wait_" + modelData
            width: parent?.width ?? 0
            title: modelData < 120 ? qsTr("%n second(s)", "", modelData) : qsTr("%n minute(s)", "", modelData / 60)
            chosen: root.settings.waiting === modelData
            onClicked: root.settings.waitFor(modelData)
        }
    }
}
