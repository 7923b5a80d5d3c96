pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// One row of a page, drawn by its kind.
Loader {
    id: root

    required property KioskViewModel kiosk
    required property string kind
    required property string text
    required property string lead
    required property int number
    required property string target
    required property string title
    required property string detail
    required property string symbol
    required property string phone
    required property bool unconfirmed

    sourceComponent: {
        switch (kind) {
        case "heading":
        case "contacts":
            return heading;
        case "step":
            return step;
        case "bullet":
        case "document":
            return item;
        case "warning":
        case "note":
        case "unconfirmed":
            return banner;
        case "contact":
        case "page":
            return card;
        case "link":
            return link;
        default:
            return paragraph;
        }
    }

    Component {
        id: paragraph

        Words {
            text: root.text
        }
    }
    Component {
        id: heading

        Words {
            topPadding: Theme.gap
            text: root.kind === "contacts" ? qsTr("Who can help") : root.text
            font.bold: true
            font.pixelSize: Theme.heading
            lineHeight: 1.15
            Accessible.role: Accessible.Heading
        }
    }
    Component {
        id: step

        Item {
            implicitHeight: Math.max(disc.height, words.height)
            Accessible.role: Accessible.ListItem
            Accessible.name: root.number + ". " + root.lead + " " + root.text

            Rectangle {
                id: disc

                width: Math.round(Theme.body * 1.7)
                height: width
                radius: width / 2
                color: Theme.action

                Words {
                    anchors.centerIn: parent
                    text: root.number
                    color: Theme.inkOnAction
                    font.bold: true
                    lineHeight: 1
                    Accessible.ignored: true
                }
            }
            Column {
                id: words

                x: disc.width + Theme.pad
                width: parent.width - x

                Words {
                    width: parent.width
                    text: root.lead
                    font.bold: true
                    Accessible.ignored: true
                }
                Words {
                    visible: text !== ""
                    width: parent.width
                    text: root.text
                    color: Theme.quietInk
                    Accessible.ignored: true
                }
            }
        }
    }
    Component {
        id: item

        Item {
            implicitHeight: words.height
            Accessible.role: Accessible.ListItem
            Accessible.name: root.text

            Icon {
                visible: root.kind === "document"
                name: "file-text"
                size: Theme.body
                y: Math.round((Theme.body * Theme.lineHeight - height) / 2)
            }
            Rectangle {
                visible: root.kind === "bullet"
                x: Math.round(Theme.body / 3)
                y: Math.round(Theme.body * 0.6)
                width: Math.round(Theme.body / 3)
                height: width
                radius: width / 2
                color: Theme.action
            }
            Words {
                id: words

                x: Theme.body + Theme.gap
                width: parent.width - x
                text: root.text
                Accessible.ignored: true
            }
        }
    }
    Component {
        id: banner

        Banner {
            lead: root.kind === "warning" ? qsTr("Watch out") : root.kind === "note" ? qsTr("Good to know") : qsTr("Not confirmed: ask at the desk before you go")
            text: root.text
            iconName: root.kind === "warning" ? "alert-triangle" : root.kind === "note" ? "info-circle" : "help-circle"
        }
    }
    Component {
        id: card

        CardButton {
            objectName: root.kind + "_" + root.target
            title: root.title
            detail: root.detail
            iconName: root.symbol
            number: root.phone
            note: root.unconfirmed ? qsTr("Not confirmed: ask at the desk first") : ""
            onClicked: root.kind === "page" ? root.kiosk.open(root.target) : root.kiosk.openContact(root.target)
        }
    }
    Component {
        id: link

        Item {
            implicitHeight: words.height

            Icon {
                name: "world"
                size: Theme.body
                y: Math.round((Theme.body * Theme.lineHeight - height) / 2)
            }
            Words {
                id: words

                x: Theme.body + Theme.gap
                width: parent.width - x
                text: root.detail === "" ? root.title : root.detail + ": " + root.title
                font.bold: true
            }
        }
    }
}
