pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

// A place to type in: touching it brings the keyboard.
T.AbstractButton {
    id: root

    required property string typed
    required property string hint
    property bool active: false
    property string iconName: "search"

    implicitHeight: Math.max(Theme.smallTarget, words.implicitHeight + 2 * Theme.mm(2))
    focusPolicy: Qt.TabFocus
    Accessible.name: hint
    Accessible.description: typed
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        radius: Theme.buttonRadius
        color: Theme.surface
        border.width: root.active ? Theme.focusLine : Theme.line
        border.color: Theme.action

        FocusRing {
            shown: root.visualFocus
        }
    }
    contentItem: Item {
        Icon {
            id: glass

            name: root.iconName
            size: Theme.body * 1.2
            x: Theme.pad
            anchors.verticalCenter: parent.verticalCenter
        }
        Words {
            id: words

            readonly property bool empty: root.typed === ""
            readonly property int _letter: Math.round(Theme.body / Theme.scale * Math.min(Theme.scale, Theme.spaced ? 1 : 1.2))

            x: glass.x + glass.width + Theme.gap
            width: parent.width - x - Theme.pad
            anchors.verticalCenter: parent.verticalCenter
            text: empty && !root.active ? root.hint : root.typed + (root.active ? "|" : "")
            color: empty && !root.active ? Theme.quietInk : Theme.ink
            // The keyboard needs the room that larger letters would take.
            font.pixelSize: Theme.spaced && empty ? Math.min(_letter, Math.floor(width / (text.length * 0.78))) : _letter
            font.bold: !empty || Theme.bold
            wrapMode: Text.NoWrap
            // The end of what is typed is what the person looks at.
            elide: empty ? Text.ElideNone : Text.ElideLeft
            fontSizeMode: empty ? Text.HorizontalFit : Text.FixedSize
            minimumPixelSize: Math.round(Theme.label * 0.7)
            Accessible.ignored: true
        }
    }
}
