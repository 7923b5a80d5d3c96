pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Back to the content before, with a question first: the present content does not come again.
Column {
    id: root

    required property UpdatesViewModel updates

    property bool asking: false

    topPadding: Theme.gap
    spacing: Theme.gap
    onVisibleChanged: asking = false

    Words {
        width: parent.width
        text: qsTr("Is the new content wrong?")
        font.bold: true
        font.pixelSize: Theme.heading
        Accessible.role: Accessible.Heading
    }
    CardButton {
        objectName: "wayBack"
        visible: !root.asking
        width: parent.width
        height: implicitHeight
        iconName: "history"
        title: qsTr("Go back to the content of %1").arg(root.updates.before)
        onClicked: root.asking = true
    }
    Banner {
        visible: root.asking
        width: parent.width
        iconName: "help-circle"
        lead: qsTr("Go back to the content of %1?").arg(root.updates.before)
        text: qsTr("The kiosk will not take the present content again. It waits for the next one.")
    }
    Flow {
        visible: root.asking
        width: parent.width
        spacing: Theme.gap

        ActionButton {
            objectName: "goBack"
            strong: true
            iconName: "history"
            text: qsTr("Go back")
            onClicked: root.updates.goBack()
        }
        ActionButton {
            objectName: "keep"
            text: qsTr("Keep it")
            onClicked: root.asking = false
        }
    }
}
