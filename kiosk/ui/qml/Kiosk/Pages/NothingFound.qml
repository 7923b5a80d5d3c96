pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Nothing fits the words: whom to ask, and where else to look.
Column {
    id: root

    required property KioskViewModel kiosk
    // There is little room.
    required property bool brief

    readonly property int _columns: Math.max(1, Math.floor(width / (Theme.body * 11)))

    spacing: Theme.gap

    Banner {
        objectName: "nothing"
        width: parent.width
        iconName: "help-circle"
        lead: root.brief ? qsTr("Nothing found. Ask at the desk.") : qsTr("Nothing found for these words.")
        text: root.brief ? "" : qsTr("Try another word, choose a topic, or ask at the desk.")
    }
    EvenGrid {
        id: grid

        width: parent.width
        columns: Math.min(5, root._columns)

        Repeater {
            model: root.kiosk.searchPage.topics

            CardButton {
                required property string key
                required property string symbol

                objectName: "tile_" + key
                width: grid.cellWidth
                height: grid.tallest
                iconName: symbol
                large: true
                quiet: true
                onImplicitHeightChanged: grid.remeasure()
                onClicked: root.kiosk.open(key)
            }
        }
    }
    ActionButton {
        objectName: "searchEmergency"
        height: Math.max(Theme.target, implicitHeight)
        emergency: true
        iconName: "phone-call"
        text: qsTr("Emergency") + " · 112"
        onClicked: root.kiosk.openEmergency()
    }
}
