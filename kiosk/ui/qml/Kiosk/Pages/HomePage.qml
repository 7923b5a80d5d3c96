pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What do you need? Topics first, and below them who is asking.
ScrollArea {
    id: root

    readonly property HomeViewModel home: kiosk.homePage
    // Many tiles are smaller, so that all of them are seen at once.
    readonly property bool _dense: tiles.count > 9
    // A tile is at least this wide, so that a long word fits beside its icon, or under it. The scroll buttons take room,
    // but not where all tiles of a first visit are seen at once.
    readonly property int _least: Math.round(Theme.body * (!_dense ? 11 : !Theme.landscape ? 12.6 : tiles.count > 15 ? 12 : 10.5))
    readonly property int _room: width - Theme.target - 2 * Theme.gap
    readonly property int _beside: Theme.textSize === 1 && width >= 5 * _least ? 5 : Math.floor(_room / _least)
    readonly property int _under: Math.floor(_room / (Theme.body * 8.4))
    readonly property bool _tall: _dense ? !Theme.landscape && _beside < 2 && _under >= 2 : tiles.columns > 1

    spacing: Theme.margin

    TypingField {
        objectName: "search"
        width: parent.width
        height: Math.max(Theme.target, implicitHeight)
        typed: ""
        hint: qsTr("What do you need?")
        onClicked: root.kiosk.openSearch()
    }
    Repeater {
        id: notices

        model: root.home.notices

        NoticeButton {
            kiosk: root.kiosk
            width: parent?.width ?? 0
        }
    }
    EvenGrid {
        id: tiles

        readonly property int count: repeater.count
        readonly property int wanted: !Theme.landscape ? (count <= 5 ? 1 : 2) : count <= 4 ? count : count <= 9 ? 3 : count <= 15 && notices.count < 2 ? 5 : 4
        readonly property int lines: Math.ceil(count / Math.max(1, columns))
        readonly property int free: root.height - y - audience.height - 2 * root.spacing - 4 * Theme.focusLine
        readonly property int share: Math.floor((free - (lines - 1) * spacing) / Math.max(1, lines))

        width: parent.width
        columns: Math.max(1, Math.min(wanted, root._dense && root._tall ? root._under : root._beside, count))

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
                detail: tiles.count <= 9 ? summary : ""
                iconName: symbol
                tall: root._tall
                large: true
                quiet: root._dense && (Theme.landscape || root._tall || key.includes("/"))
                onImplicitHeightChanged: tiles.remeasure()
                onClicked: root.kiosk.open(key)
            }
        }
    }
    Flow {
        id: audience

        width: parent.width
        spacing: Theme.gap

        Words {
            visible: !(root._dense && Theme.landscape)
            height: Math.max(Theme.smallTarget, implicitHeight)
            rightPadding: Theme.gap
            verticalAlignment: Text.AlignVCenter
            text: qsTr("Who are you?")
            color: Theme.quietInk
        }
        Repeater {
            model: root.home.audiences

            ActionButton {
                required property string key
                required property string symbol
                required property string title
                required chosen

                objectName: "audience_" + key
                canBeChosen: true
                text: title
                iconName: chosen ? "check" : symbol
                onClicked: root.kiosk.chooseAudience(key)
            }
        }
    }
}
