pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A numbered step: what to do in bold, then how.
Item {
    id: root

    required property int number
    required property string lead
    required property string text

    implicitHeight: Math.max(disc.height, words.height)
    Accessible.role: Accessible.ListItem
    Accessible.name: number + ". " + lead + (text === "" ? "" : "\n" + text)

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
