pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// How the picture is turned.
SettingPage {
    id: root

    readonly property SettingsViewModel settings: kiosk.staffPage.thisKiosk
    readonly property var _turns: [
        {
            "key": "normal",
            "title": qsTr("Not turned")
        },
        {
            "key": "right",
            "title": qsTr("Turned to the right")
        },
        {
            "key": "inverted",
            "title": qsTr("Upside down")
        },
        {
            "key": "left",
            "title": qsTr("Turned to the left")
        }
    ]

    title: qsTr("How the screen hangs")

    Words {
        width: parent?.width ?? 0
        text: qsTr("The picture turns at once. Choose the one that stands upright. If a touch then lands elsewhere, the system turns the picture already: choose “Not turned”.")
    }
    Repeater {
        model: root._turns

        ChoiceCard {
            required property var modelData

            objectName: "turn_" + modelData.key
            width: parent?.width ?? 0
            title: modelData.title
            chosen: root.settings.orientation === modelData.key
            onClicked: root.settings.turn(modelData.key)
        }
    }
}
