pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A point of a list: a dot, or a sheet of paper where it is a document to bring.
Item {
    id: root

    required property string text
    required property bool isDocument

    implicitHeight: words.height
    Accessible.role: Accessible.ListItem
    Accessible.name: text

    Icon {
        visible: root.isDocument
        name: "file-text"
        size: Theme.body
        y: Math.round((Theme.body * Theme.lineHeight - height) / 2)
    }
    Rectangle {
        visible: !root.isDocument
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
