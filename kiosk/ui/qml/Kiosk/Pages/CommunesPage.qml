pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Which is my commune? By postal code or name, or from the list.
TypingArea {
    id: root

    readonly property CommunesViewModel communes: kiosk.communesPage
    readonly property int _columns: Math.max(1, Math.min(3, Math.floor(width / (Theme.body * (typing ? 17 : 13)))))

    title: communes.title
    hint: qsTr("Postal code or name of your commune")

    Banner {
        objectName: "nothing"
        visible: root.communes.count === 0
        width: parent.width
        iconName: "help-circle"
        lead: qsTr("There is no such commune in Brussels.")
        text: qsTr("Look at the postal code in your address, or ask at the desk.")
    }
    EvenGrid {
        id: grid

        width: parent.width
        columns: root._columns

        Repeater {
            model: root.communes.found

            CardButton {
                required property string key
                required property string summary
                required property string symbol

                objectName: "commune_" + key
                width: grid.cellWidth
                height: grid.tallest
                detail: root.typing ? "" : summary
                onImplicitHeightChanged: grid.remeasure()
                onClicked: root.kiosk.openCommune(key)
            }
        }
    }
    Repeater {
        model: root.communes.pages

        CardButton {
            required property string key
            required property string summary
            required property string symbol

            objectName: "page_" + key
            visible: !root.typing
            width: parent?.width ?? 0
            height: implicitHeight
            detail: summary
            iconName: symbol
            onClicked: root.kiosk.open(key)
        }
    }
}
