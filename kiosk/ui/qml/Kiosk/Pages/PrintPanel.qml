pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A slip of paper: how it will look, in which languages, and what the printer says.
Card {
    id: root

    required property SlipViewModel slip

    readonly property var _states: ({
            "printing": qsTr("Printing …"),
            "slow": qsTr("This takes a while. You can also use the code with your phone."),
            "printed": qsTr("Take your slip."),
            "unknown": qsTr("Did the slip come out? If not, use the code with your phone."),
            "no-paper": qsTr("The printer has no paper. Use the code with your phone, or tell the desk."),
            "not-answering": qsTr("The printer does not answer. Use the code with your phone, or tell the desk."),
            "too-soon": qsTr("Wait a moment, then you can print again."),
            "enough-today": qsTr("No more slips today. Use the code with your phone, or ask at the desk.")
        })

    implicitHeight: words.height + 2 * Theme.pad

    Column {
        id: words

        x: Theme.pad
        y: Theme.pad
        width: parent.width - 2 * Theme.pad
        spacing: Theme.gap

        Words {
            width: parent.width
            text: qsTr("On paper")
            font.bold: true
            font.pixelSize: Theme.heading
            Accessible.role: Accessible.Heading
        }
        Flow {
            width: parent.width
            spacing: Theme.gap

            Repeater {
                model: root.slip.seconds

                ActionButton {
                    required property string key
                    required property string name
                    required chosen

                    objectName: "second_" + key
                    canBeChosen: true
                    tight: true
                    text: name
                    Accessible.role: Accessible.RadioButton
                    onClicked: root.slip.chooseSecond(key)
                }
            }
        }
        ActionButton {
            objectName: "print"
            strong: true
            iconName: "printer"
            enabled: !root.slip.busy
            opacity: enabled ? 1 : 0.35
            text: qsTr("Print")
            onClicked: root.slip.print()
        }
        Words {
            objectName: "printState"
            visible: text !== ""
            width: parent.width
            text: root._states[root.slip.state] ?? ""
            font.bold: true
            Accessible.role: Accessible.AlertMessage
        }
        Rectangle {
            visible: root.slip.drawn > 0
            width: Math.min(parent.width, Theme.mm(90))
            height: Math.min(Theme.mm(110), picture.implicitHeight * picture.width / Math.max(1, picture.implicitWidth) + 2 * Theme.mm(3))
            color: "white"
            border.width: Theme.line
            border.color: Theme.border
            clip: true
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("How the slip begins")

            Image {
                id: picture

                objectName: "slip"
                x: Theme.mm(3)
                y: Theme.mm(3)
                width: parent.width - 2 * x
                fillMode: Image.PreserveAspectFit
                cache: false
                smooth: true
                sourceSize.width: width
                source: root.slip.drawn > 0 ? "image://slip/" + root.slip.drawn : ""
            }
        }
    }
}
