pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The pad that the staff's knock opens, and nothing else.
Item {
    id: root

    required property KioskViewModel kiosk

    readonly property PinViewModel pad: kiosk.pinPad
    readonly property bool _waiting: pad.wait > 0
    // On a small lying screen all keys are to be seen at once.
    readonly property bool _flat: Theme.compact && Theme.landscape
    readonly property list<string> _keys: _flat ? ["1", "2", "3", "4", "5", "erase", "6", "7", "8", "9", "0", "enter"] : ["1", "2", "3", "4", "5", "6", "7", "8", "9", "erase", "0", "enter"]
    readonly property var _asked: ({
            "pin": qsTr("For the staff: type the PIN"),
            "new": qsTr("For the staff: choose a PIN of 4 to 8 digits"),
            "again": qsTr("Type the same PIN again")
        })
    readonly property var _troubles: ({
            "wrong": qsTr("This is not the PIN."),
            "no-pin": qsTr("Choose 4 to 8 digits, not all the same."),
            "differs": qsTr("The two were not the same. Choose again."),
            "not-kept": qsTr("The kiosk cannot keep it: its disk does not take it. Tell the administrator.")
        })

    KeyButton {
        id: longest

        visible: false
        text: qsTr("Delete")
    }
    ScrollArea {
        kiosk: root.kiosk
        width: parent.width
        height: parent.height
        spacing: Theme.gap

        Words {
            objectName: "asked"
            width: parent.width
            text: root._asked[root.pad.asked] ?? ""
            font.bold: true
            font.pixelSize: Theme.heading
            horizontalAlignment: Text.AlignHCenter
            Accessible.role: Accessible.Heading
        }
        Words {
            objectName: "typed"
            width: parent.width
            text: "•".repeat(root.pad.typed) || "–"
            font.pixelSize: Theme.heading
            horizontalAlignment: Text.AlignHCenter
            Accessible.name: qsTr("Digits typed: %1").arg(root.pad.typed)
        }
        Words {
            objectName: "trouble"
            width: parent.width
            visible: text !== ""
            text: root._waiting ? qsTr("Too many wrong PINs. Wait %1 s.").arg(root.pad.wait) : root._troubles[root.pad.trouble] ?? ""
            horizontalAlignment: Text.AlignHCenter
            color: Theme.noticeInk
            font.bold: true
        }
        Item {
            width: parent.width
            height: keys.height

            Grid {
                id: keys

                columns: root._flat ? 6 : 3
                spacing: Theme.gap
                anchors.horizontalCenter: parent.horizontalCenter

                Repeater {
                    model: root._keys

                    KeyButton {
                        required property string modelData

                        readonly property bool _digit: modelData.length === 1
                        // A PIN is not spoken.
                        readonly property bool masked: _digit

                        objectName: "pin_" + modelData
                        width: Math.max(Theme.mm(Theme.compact ? 20 : 28), longest.implicitWidth)
                        height: Theme.compact ? Theme.smallTarget : Theme.target
                        strong: modelData === "enter"
                        enabled: !root._waiting
                        opacity: enabled ? 1 : 0.35
                        text: modelData === "erase" ? qsTr("Delete") : modelData === "enter" ? qsTr("OK") : modelData
                        onClicked: _digit ? root.pad.press(text) : modelData === "erase" ? root.pad.erase() : root.pad.enter()
                    }
                }
            }
        }
    }
}
