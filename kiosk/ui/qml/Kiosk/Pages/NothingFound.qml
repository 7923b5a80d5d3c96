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

    Item {
        readonly property bool beside: !root.brief && emergency.width + Theme.gap <= width / 3

        width: parent.width
        height: banner.height + (beside || root.brief ? 0 : Theme.gap + emergency.height)

        Banner {
            id: banner

            objectName: "nothing"
            width: parent.beside ? parent.width - emergency.width - Theme.gap : parent.width
            height: Math.max(implicitHeight, parent.beside ? emergency.height : 0)
            iconName: "help-circle"
            letter: root.brief ? Theme.label : Theme.body
            lead: root.brief ? qsTr("Nothing found. Ask at the desk.") : qsTr("Nothing found for these words.")
            text: root.brief ? "" : qsTr("Try another word, choose a topic, or ask at the desk.")
        }
        ActionButton {
            id: emergency

            objectName: "searchEmergency"
            // Little room is for the words and the topics; the bar above has the same button.
            visible: !root.brief
            x: parent.beside ? parent.width - width : 0
            y: parent.beside ? Math.round((banner.height - height) / 2) : banner.height + Theme.gap
            height: Math.max(Theme.target, implicitHeight)
            emergency: true
            iconName: "phone-call"
            text: qsTr("Emergency") + " · 112"
            onClicked: root.kiosk.openEmergency()
        }
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
}
