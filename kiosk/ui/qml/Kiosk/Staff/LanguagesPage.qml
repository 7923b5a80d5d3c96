pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Which languages are offered, and in what order. The first is the one that the kiosk begins in.
SettingPage {
    id: root

    readonly property SettingsViewModel settings: kiosk.staffPage.thisKiosk
    // Large text on a small upright screen needs all the width.
    readonly property bool _below: Theme.compact && !Theme.landscape && Theme.textSize > 2

    title: qsTr("Languages")

    Words {
        width: parent?.width ?? 0
        text: qsTr("Touch a language to offer it, or to offer it no more. “Up” moves it forward.")
    }
    Repeater {
        model: root.settings.languages

        Item {
            id: row

            required property string key
            required property string name
            required property bool offered
            required property bool canRise

            width: parent?.width ?? 0
            height: root._below && canRise ? rise.y + rise.height : Math.max(choice.height, rise.height)

            ChoiceCard {
                id: choice

                objectName: "offer_" + row.key
                width: root._below ? row.width : rise.x - Theme.gap
                alone: true
                chosen: row.offered
                title: row.name
                note: row.offered ? qsTr("Offered") : ""
                detail: row.offered ? "" : qsTr("Not offered")
                onClicked: root.settings.toggleLanguage(row.key)
            }
            ActionButton {
                id: rise

                objectName: "raise_" + row.key
                visible: row.canRise
                x: row.width - width
                y: root._below ? choice.height + Theme.gap : 0
                height: Math.max(Theme.target, implicitHeight)
                stacked: true
                iconName: "arrow-up"
                text: qsTr("Up")
                Accessible.name: qsTr("Up") + ": " + row.name
                onClicked: root.settings.raiseLanguage(row.key)
            }
        }
    }
}
