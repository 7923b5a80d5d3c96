pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What do you need? Topics first, and below them who is asking.
ScrollArea {
    id: root

    readonly property HomeViewModel home: kiosk.homePage
    // A tile is at least this wide, so that a long word fits.
    readonly property int _fitting: Math.max(1, Math.floor(width / (Theme.body * 11)))

    spacing: Theme.margin

    Words {
        width: parent.width
        text: qsTr("What do you need?")
        font.bold: true
        font.pixelSize: Theme.title
        lineHeight: 1.1
        Accessible.role: Accessible.Heading
    }
    EvenGrid {
        id: tiles

        readonly property int count: repeater.count
        readonly property int wanted: !Theme.landscape ? (count <= 5 ? 1 : 2) : count <= 4 ? count : count <= 9 ? 3 : 4
        readonly property int lines: Math.ceil(count / Math.max(1, columns))
        readonly property int free: root.height - y - audience.height - 2 * root.spacing - 4 * Theme.focusLine
        readonly property int share: Math.floor((free - (lines - 1) * spacing) / Math.max(1, lines))

        width: parent.width
        columns: Math.max(1, Math.min(wanted, root._fitting, count))

        Repeater {
            id: repeater

            model: root.home.tiles

            CardButton {
                required property string key
                required property string summary
                required property string symbol

                objectName: "tile_" + key
                width: tiles.cellWidth
                height: Math.max(tiles.tallest, Math.min(tiles.share, Theme.mm(tiles.columns > 1 ? 140 : 90)))
                detail: tiles.count <= 9 || key.includes("/") ? summary : ""
                iconName: symbol
                tall: tiles.columns > 1
                large: true
                onImplicitHeightChanged: tiles.remeasure()
                onClicked: root.kiosk.open(key)
            }
        }
    }
    Column {
        id: audience

        width: parent.width
        spacing: Theme.gap

        Words {
            width: parent.width
            text: qsTr("Who are you?")
            color: Theme.quietInk
        }
        Flow {
            width: parent.width
            spacing: Theme.gap

            Repeater {
                model: root.home.audiences

                ActionButton {
                    required property string key
                    required property string symbol
                    required property string title
                    required chosen

                    objectName: "audience_" + key
                    text: title
                    iconName: chosen ? "check" : symbol
                    onClicked: root.kiosk.chooseAudience(key)
                }
            }
        }
    }
}
