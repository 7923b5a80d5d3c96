pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

// A card that opens something: icon, title, a line that explains it, and a number or a note.
T.AbstractButton {
    id: root

    required property string title
    property string detail
    property string iconName
    property string number
    property string note
    // The icon stands above the words instead of before them.
    property bool tall: false
    property bool large: false
    // A large card among many: its words are no larger than the text.
    property bool quiet: false
    // Whether it opens something now; else it only says something.
    property bool leads: true

    // Large text on a small screen needs all the width.
    readonly property bool _bare: Theme.compact && Theme.textSize > 2

    implicitHeight: Math.max(Theme.target, layout.height + 2 * Theme.pad)
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: [title, number, detail, note].filter(part => part !== "").join("\n")
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Card {
        color: root.down || !root.leads ? Theme.ground : Theme.surface
        border.color: root.down ? Theme.action : Theme.edge

        FocusRing {
            round: Theme.cardRadius
            shown: root.visualFocus
        }
    }
    contentItem: Item {
        Item {
            id: layout

            readonly property int above: root.tall && icon.visible ? icon.height + Theme.gap : 0
            readonly property int textLeft: root.tall ? 0 : icon.visible ? icon.size + (root.quiet ? Theme.gap : Theme.pad) : 0
            readonly property int textRight: arrow.visible ? arrow.size + Theme.gap : 0

            x: Theme.pad
            width: root.width - 2 * Theme.pad
            height: root.tall ? above + words.height : Math.max(icon.height, words.height)
            y: root.tall ? Theme.pad : Math.round((root.height - height) / 2)

            Icon {
                id: icon

                visible: root.iconName !== "" && !root._bare
                name: root.iconName
                size: Theme.body * (root.large && Theme.scale < 1.4 ? (root.quiet ? 1.6 : 2.2) : 1.5)
                y: root.tall ? 0 : Math.round((layout.height - height) / 2)
            }
            Column {
                id: words

                x: layout.textLeft
                y: root.tall ? layout.above : Math.round((layout.height - height) / 2)
                width: layout.width - layout.textLeft - layout.textRight

                Words {
                    width: parent.width
                    text: root.title
                    font.bold: true
                    font.pixelSize: root.large && !root.quiet ? Theme.heading : Theme.body
                    Accessible.ignored: true
                }
                Words {
                    visible: root.number !== ""
                    width: parent.width
                    text: root.number
                    font.bold: true
                    font.pixelSize: Theme.heading
                    color: Theme.action
                    Accessible.ignored: true
                }
                Words {
                    visible: root.detail !== ""
                    width: parent.width
                    text: root.detail
                    color: Theme.quietInk
                    Accessible.ignored: true
                }
                Words {
                    visible: root.note !== ""
                    width: parent.width
                    text: root.note
                    color: Theme.noticeInk
                    font.bold: true
                    Accessible.ignored: true
                }
            }
            Icon {
                id: arrow

                visible: root.leads && !root.tall && !root.large && !root._bare
                name: "chevron-right"
                size: Theme.body
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
}
