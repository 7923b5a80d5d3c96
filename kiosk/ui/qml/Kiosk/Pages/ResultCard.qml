pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Controls
import Kiosk.Theme

// One result of the search: what it is, and which words of it matched.
T.AbstractButton {
    id: root

    required property string title
    required property string detail
    required property string matched
    required property string iconName
    // How high it can be to be seen whole; without an end when nobody types.
    required property real room

    // Large or spaced text on a small screen needs all the width.
    readonly property bool _bare: (Theme.compact || Theme.spaced) && (room < Infinity || Theme.textSize > 2)
    readonly property string _found: matched === "" ? "" : qsTr("Found: %1").arg(matched)
    readonly property real _free: room - 2 * (Theme.pad + Theme.focusLine + 2)
    // The keyboard may leave no room for a long title in large letters.
    readonly property int _letter: [Theme.body, Theme.label].find(letter => _height(letter) <= _free) ?? Math.round(Theme.body / Theme.scale * (Theme.spaced ? 0.75 : 0.8))

    // About how high the title is in letters of a size.
    function _height(letter: int): real {
        return Math.ceil(title.length * (0.62 + Theme.letterSpacing + Theme.wordSpacing / 5) * letter / words.width) * letter * (Theme.spaced ? 1.6 : 1.45);
    }

    implicitHeight: Math.max(Theme.target, words.height + 2 * Theme.pad)
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: [title, detail, _found].filter(part => part !== "").join("\n")
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Card {
        color: root.down ? Theme.ground : Theme.surface
        border.color: root.down ? Theme.action : Theme.edge

        FocusRing {
            round: Theme.cardRadius
            shown: root.visualFocus
        }
    }
    contentItem: Item {
        Icon {
            id: icon

            visible: !root._bare
            name: root.iconName
            size: Theme.body * 1.5
            x: Theme.pad
            anchors.verticalCenter: parent.verticalCenter
        }
        Column {
            id: words

            x: icon.visible ? icon.x + icon.width + Theme.pad : Theme.pad
            anchors.verticalCenter: parent.verticalCenter
            width: (arrow.visible ? arrow.x - Theme.gap : parent.width - Theme.pad) - x

            Words {
                id: heading

                width: parent.width
                text: root.title
                font.bold: true
                font.pixelSize: root._letter
                Accessible.ignored: true
            }
            Words {
                id: summary

                visible: root.detail !== "" && heading.height + implicitHeight <= root._free
                width: parent.width
                text: root.detail
                font.pixelSize: root._letter
                color: Theme.quietInk
                Accessible.ignored: true
            }
            Words {
                readonly property int above: heading.height + (summary.visible ? summary.height : 0)

                visible: root._found !== "" && above + implicitHeight <= root._free
                width: parent.width
                text: root._found
                font.pixelSize: Math.min(root._letter, Theme.label)
                color: Theme.action
                Accessible.ignored: true
            }
        }
        Icon {
            id: arrow

            visible: !root._bare
            name: "chevron-right"
            size: Theme.body
            anchors.right: parent.right
            anchors.rightMargin: Theme.pad
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
