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
    required property string confidence
    required property string openState

    readonly property string _heading: kind === "contacts" ? qsTr("Who can help") : kind === "bring" ? qsTr("What to bring") : kind === "offices" ? qsTr("Other offices") : text

    sourceComponent: {
        switch (kind) {
        case "heading":
        case "contacts":
        case "bring":
        case "offices":
            return heading;
        case "step":
            return step;
        case "easy":
            return easy;
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
        case "text":
        case "shared":
            return paragraph;
        default:
            return field;
        }
    }

    Component {
        id: paragraph

        Words {
            text: root.kind === "shared" ? qsTr("Some streets with the postal code %1 belong to this commune too. Ask at the desk.").arg(root.text) : root.text
        }
    }
    Component {
        id: heading

        Words {
            topPadding: Theme.gap
            text: root._heading
            font.bold: true
            font.pixelSize: Theme.heading
            lineHeight: 1.15
            Accessible.role: Accessible.Heading
        }
    }
    Component {
        id: step

        StepRow {
            number: root.number
            lead: root.lead
            text: root.text
        }
    }
    Component {
        id: easy

        EasyRow {
            number: root.number
            symbol: root.symbol
            text: root.text
        }
    }
    Component {
        id: item

        PointRow {
            text: root.text
            isDocument: root.kind === "document"
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
        id: field

        FieldRow {
            kind: root.kind
            symbol: root.symbol
            text: root.text
            detail: root.detail
            openState: root.openState
            confidence: root.confidence
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
