pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Whom to call now, what to say, and what to show to somebody near. Needs no content.
ScrollArea {
    id: root

    readonly property EmergencyViewModel emergency: kiosk.emergencyPage
    readonly property int _fitting: Theme.landscape ? Math.floor(width / (Theme.body * 14)) : 1

    spacing: Theme.gap

    Banner {
        objectName: "noContent"
        visible: !root.kiosk.contentAvailable
        width: parent.width
        lead: qsTr("The information is not available at the moment.")
        text: qsTr("Please ask at the desk. They will help you.")
    }
    Words {
        width: parent.width
        text: qsTr("Emergency: who to call")
        font.bold: true
        font.pixelSize: Theme.title
        lineHeight: 1.1
        Accessible.role: Accessible.Heading
    }
    EvenGrid {
        id: first

        width: parent.width
        columns: Math.max(1, Math.min(2, root._fitting))

        Repeater {
            model: root.emergency.first

            EmergencyNumber {
                first: true
                width: first.cellWidth
                height: first.tallest
                onImplicitHeightChanged: first.remeasure()
            }
        }
    }
    EvenGrid {
        id: more

        width: parent.width
        columns: Math.max(1, Math.min(3, root._fitting))

        Repeater {
            model: root.emergency.more

            EmergencyNumber {
                width: more.cellWidth
                height: more.tallest
                onImplicitHeightChanged: more.remeasure()
            }
        }
    }
    Words {
        width: parent.width
        text: qsTr("Say where you are. Say what happened. Stay on the line.")
        font.bold: true
    }
    Words {
        width: parent.width
        text: qsTr("112 and 101 are free. No phone, or the call does not work? Ask at the desk to call for you.")
    }
    Words {
        width: parent.width
        topPadding: Theme.gap
        text: qsTr("Show this to somebody near you")
        font.bold: true
        font.pixelSize: Theme.heading
        Accessible.role: Accessible.Heading
    }
    Repeater {
        model: root.emergency.sayings

        Card {
            id: saying

            required property string code
            required property string language
            required property string text

            readonly property string spokenIn: code

            objectName: "saying_" + code
            width: parent?.width ?? 0
            implicitHeight: said.height + 2 * Theme.gap
            Accessible.role: Accessible.ListItem
            Accessible.name: language + "\n" + text

            Column {
                id: said

                x: Theme.pad
                y: Theme.gap
                width: parent.width - 2 * x

                Words {
                    width: parent.width
                    text: saying.language
                    color: Theme.quietInk
                    Accessible.ignored: true
                }
                Words {
                    width: parent.width
                    text: saying.text
                    font.bold: true
                    font.pixelSize: Theme.heading
                    Accessible.ignored: true
                }
            }
        }
    }
    Words {
        width: parent.width
        text: qsTr("Checked on %1").arg(root.emergency.checkedOn)
        color: Theme.quietInk
    }
}
