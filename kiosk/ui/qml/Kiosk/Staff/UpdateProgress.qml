pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// How far an update is: in words, as a bar, in megabytes and in parts.
Card {
    id: root

    required property UpdatesViewModel updates

    readonly property bool _receiving: updates.stage === "receiving"
    readonly property var _stages: ({
            "checking": qsTr("Looking for new content …"),
            "receiving": qsTr("Receiving the new content …"),
            "preparing": qsTr("Preparing the new content. This can take some minutes."),
            "going-back": qsTr("Going back to the content before …")
        })

    implicitHeight: words.height + 2 * Theme.pad
    height: implicitHeight
    Accessible.role: Accessible.ProgressBar
    Accessible.name: stage.text + (root._receiving ? " " + amount.text : "")

    Column {
        id: words

        x: Theme.pad
        y: Theme.pad
        width: parent.width - 2 * Theme.pad
        spacing: Theme.gap

        Words {
            id: stage

            objectName: "stage"
            width: parent.width
            text: root._stages[root.updates.stage] ?? ""
            font.bold: true
            Accessible.ignored: true
        }
        Rectangle {
            objectName: "bar"
            visible: root._receiving
            width: parent.width
            height: Theme.mm(6)
            radius: height / 2
            color: Theme.ground
            border.width: Theme.line
            border.color: Theme.action

            Rectangle {
                objectName: "done"
                width: Math.max(height, parent.width * root.updates.fraction)
                height: parent.height
                radius: height / 2
                color: Theme.action
            }
        }
        Words {
            id: amount

            objectName: "amount"
            visible: root._receiving
            width: parent.width
            text: qsTr("%1 of %2 MB, %3 of %4 parts").arg(root.updates.received).arg(root.updates.expected).arg(root.updates.items).arg(root.updates.ofItems)
            Accessible.ignored: true
        }
        Words {
            width: parent.width
            text: qsTr("Leave the stick plugged in. Visitors can use the kiosk meanwhile.")
            color: Theme.quietInk
        }
    }
}
