pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A step of an easy-read summary: a large picture, and one large sentence.
Card {
    id: root

    required property int number
    required property string symbol
    required property string text

    implicitHeight: Math.max(icon.height, words.height) + 2 * Theme.gap
    Accessible.role: Accessible.ListItem
    Accessible.name: number + ". " + text

    Icon {
        id: icon

        name: root.symbol
        size: Math.round(Math.max(Theme.mm(Theme.compact ? 12 : 18), Theme.body * 1.6))
        x: Theme.pad
        anchors.verticalCenter: parent.verticalCenter
    }
    Words {
        id: words

        x: icon.x + icon.width + Theme.pad
        width: root.width - x - Theme.pad
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        font.pixelSize: Theme.compact ? Theme.body : Theme.heading
        Accessible.ignored: true
    }
}
