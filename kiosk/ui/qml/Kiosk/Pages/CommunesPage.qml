pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Which is my commune? By postal code or name, or from the list.
Item {
    id: root

    required property KioskViewModel kiosk

    readonly property CommunesViewModel communes: kiosk.communesPage
    readonly property KeyboardViewModel keyboard: kiosk.keyboard
    // While somebody types, the results have the room of the heading.
    readonly property bool _typing: keyboard.shown
    readonly property int _columns: Math.max(1, Math.min(3, Math.floor(width / (Theme.body * (_typing ? 17 : 13)))))

    Words {
        id: heading

        visible: !root._typing
        width: parent.width
        text: root.communes.title
        font.bold: true
        font.pixelSize: Theme.title
        lineHeight: 1.1
        Accessible.role: Accessible.Heading
    }
    TypingField {
        id: field

        objectName: "field"
        y: heading.visible ? heading.height + Theme.gap : 0
        width: parent.width
        typed: root.keyboard.text
        hint: qsTr("Postal code or name of your commune")
        active: root._typing
        onClicked: root.keyboard.show()
    }
    ScrollArea {
        kiosk: root.kiosk
        y: field.y + field.height + (root._typing ? Theme.mm(1) : Theme.gap)
        width: parent.width
        height: (keys.active ? keys.y : root.height) - y
        spacing: Theme.gap

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
                    detail: root._typing ? "" : summary
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
                visible: !root._typing
                width: parent?.width ?? 0
                height: implicitHeight
                detail: summary
                iconName: symbol
                onClicked: root.kiosk.open(key)
            }
        }
    }
    Loader {
        id: keys

        active: root._typing
        width: root.width
        height: (item as Keyboard)?.implicitHeight ?? 0
        y: root.height - height
        sourceComponent: Keyboard {
            keyboard: root.keyboard
        }
    }
}
