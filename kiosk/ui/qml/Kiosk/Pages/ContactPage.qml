pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A service: how to reach it, field by field, and its number as a code.
Item {
    id: root

    required property KioskViewModel kiosk

    readonly property ContactViewModel contact: kiosk.contactPage
    readonly property bool _hasCode: contact.code.length > 0

    ScrollArea {
        id: area

        kiosk: root.kiosk
        width: Theme.landscape && root._hasCode ? root.width - take.width - Theme.gap : root.width
        height: Theme.landscape || !root._hasCode ? root.height : root.height - take.height - Theme.gap
        spacing: Theme.gap

        Words {
            width: parent.width
            text: root.contact.name
            font.bold: true
            font.pixelSize: Theme.title
            lineHeight: 1.1
            Accessible.role: Accessible.Heading
        }
        Words {
            width: parent.width
            text: root.contact.purpose
            color: Theme.quietInk
        }
        Repeater {
            model: root.contact.rows

            Card {
                id: field

                required property string kind
                required property string symbol
                required property string text
                required property string detail
                required property string openState
                required property bool unconfirmed

                readonly property bool _number: kind === "phone"
                readonly property string _words: openState === "always" ? qsTr("Day and night, every day") : text
                readonly property string _label: {
                    switch (kind) {
                    case "phone":
                        return qsTr("Phone");
                    case "address":
                        return qsTr("Address");
                    case "hours":
                        return qsTr("Opening hours");
                    case "cost":
                        return qsTr("Cost");
                    case "languages":
                        return qsTr("Languages spoken");
                    default:
                        return qsTr("Website");
                    }
                }
                readonly property string _state: openState === "open" ? qsTr("Open now, unless it is a public holiday") : openState === "closed" ? qsTr("Closed now") : ""

                width: parent?.width ?? 0
                implicitHeight: Math.max(picture.height, words.height) + 2 * Theme.gap
                Accessible.role: Accessible.ListItem
                Accessible.name: [_label, _words, detail, _state, note.visible ? note.text : ""].filter(part => part !== "").join(". ")

                Icon {
                    id: picture

                    name: field.symbol
                    size: Theme.body * 1.5
                    x: Theme.pad
                    y: Theme.gap
                }
                Column {
                    id: words

                    x: picture.x + picture.width + Theme.pad
                    y: Theme.gap
                    width: parent.width - x - Theme.pad

                    Words {
                        width: parent.width
                        text: field._label
                        color: Theme.quietInk
                        Accessible.ignored: true
                    }
                    Words {
                        width: parent.width
                        text: field._words
                        font.bold: true
                        font.pixelSize: field._number ? Theme.title : Theme.body
                        color: field._number ? Theme.action : Theme.ink
                        Accessible.ignored: true
                    }
                    Words {
                        visible: field.detail !== ""
                        width: parent.width
                        text: field.detail
                        Accessible.ignored: true
                    }
                    Words {
                        visible: field._state !== ""
                        width: parent.width
                        text: field._state
                        Accessible.ignored: true
                    }
                    Words {
                        id: note

                        visible: field.unconfirmed
                        width: parent.width
                        text: field.kind === "address" ? qsTr("Not confirmed: ask at the desk before you go") : qsTr("Not confirmed: ask at the desk first")
                        font.bold: true
                        color: Theme.noticeInk
                        Accessible.ignored: true
                    }
                }
            }
        }
        Words {
            visible: root.contact.checkedOn !== ""
            width: parent.width
            text: qsTr("Checked on %1").arg(root.contact.checkedOn)
            color: Theme.quietInk
        }
    }
    QrPanel {
        id: take

        objectName: "take"
        visible: root._hasCode
        wide: !Theme.landscape
        x: Theme.landscape ? root.width - width : 0
        y: Theme.landscape ? 0 : Math.min(root.height - height, area.contentHeight + Theme.gap)
        width: Theme.landscape ? Math.max(Theme.mm(Theme.compact ? 56 : 95), Math.round(root.width * 0.26)) : root.width
        height: implicitHeight
        title: qsTr("Call: point your phone’s camera here")
        caption: root.contact.number
        rows: root.contact.code
    }
}
