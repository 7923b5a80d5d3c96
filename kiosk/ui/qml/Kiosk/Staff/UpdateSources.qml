pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Where new content can come from: the network, and every stick that is plugged in.
Column {
    id: root

    required property UpdatesViewModel updates

    topPadding: Theme.gap
    spacing: Theme.gap

    Words {
        width: parent.width
        text: qsTr("Take new content")
        font.bold: true
        font.pixelSize: Theme.heading
        Accessible.role: Accessible.Heading
    }
    CardButton {
        objectName: "network"
        visible: root.updates.hasNetwork
        width: parent.width
        height: implicitHeight
        iconName: "world"
        title: qsTr("From the network")
        detail: qsTr("The kiosk also looks there by itself.")
        onClicked: root.updates.update("")
    }
    Repeater {
        model: root.updates.sticks

        CardButton {
            required property string key
            required property string name
            required property bool holdsContent
            required property string date

            objectName: "stick_" + name
            enabled: holdsContent
            leads: holdsContent
            width: parent?.width ?? 0
            height: implicitHeight
            iconName: "usb"
            title: qsTr("From the stick “%1”").arg(name)
            detail: !holdsContent ? qsTr("There is no content for the kiosk on it.") : date !== "" ? qsTr("It says: content of %1.").arg(date) : qsTr("The date of its content is not known.")
            onClicked: root.updates.update(key)
        }
    }
    Words {
        objectName: "noStick"
        visible: root.updates.stickCount === 0
        width: parent.width
        text: qsTr("Or plug in a stick. It appears here after a moment.")
        color: Theme.quietInk
    }
}
