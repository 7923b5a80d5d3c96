pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The question before the kiosk forgets the person; any touch answers it.
Rectangle {
    id: root

    required property KioskViewModel kiosk

    color: Qt.alpha(Theme.ink, 0.7)
    Accessible.role: Accessible.AlertMessage
    Accessible.name: question.text + " " + countdown.text

    Card {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.margin, Theme.mm(220))
        height: content.height + 2 * Theme.margin

        Column {
            id: content

            x: Theme.margin
            y: Theme.margin
            width: parent.width - 2 * x
            spacing: Theme.margin

            Words {
                id: question

                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Are you still here?")
                font.bold: true
                font.pixelSize: Theme.title
                lineHeight: 1.1
            }
            Words {
                id: countdown

                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("In %n second(s) this screen starts again for the next person.", "", root.kiosk.idle.secondsLeft)
            }
            ActionButton {
                id: stay

                objectName: "stay"
                anchors.horizontalCenter: parent.horizontalCenter
                height: Math.max(Theme.target, implicitHeight)
                strong: true
                text: qsTr("I am still here")
                focus: true
                onClicked: root.kiosk.idle.touched()
            }
        }
    }
}
