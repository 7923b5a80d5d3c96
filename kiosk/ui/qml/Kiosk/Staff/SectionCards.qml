pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A card for each page that can be opened from here, two beside each other where they are wide enough to read.
Column {
    id: root

    required property KioskViewModel kiosk
    // What the names of the cards begin with.
    required property string prefix
    // Each with section, icon, title and detail.
    required property var cards

    readonly property int _beside: width >= Theme.body * 34 ? 2 : 1
    readonly property int _cardWidth: Math.floor((width - (_beside - 1) * spacing) / _beside)

    component SectionCard: CardButton {
        property var card

        visible: card !== undefined
        objectName: visible ? root.prefix + card.section : ""
        width: root._cardWidth
        iconName: card?.icon ?? ""
        title: card?.title ?? ""
        detail: card?.detail ?? ""
        onClicked: root.kiosk.staffPage.open(card.section)
        Accessible.ignored: !visible
    }

    spacing: Theme.gap

    Repeater {
        model: Math.ceil(root.cards.length / root._beside)

        Row {
            id: row

            required property int index
            readonly property int tallest: Math.max(left.implicitHeight, right.visible ? right.implicitHeight : 0)

            spacing: root.spacing

            SectionCard {
                id: left

                card: root.cards[row.index * root._beside]
                height: row.tallest
            }
            SectionCard {
                id: right

                card: root._beside > 1 ? root.cards[row.index * 2 + 1] : undefined
                height: row.tallest
            }
        }
    }
}
