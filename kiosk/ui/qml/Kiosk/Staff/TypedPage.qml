pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Pages
import Kiosk.Theme
import Kiosk.ViewModels

// A setting that is typed.
TypingArea {
    id: root

    readonly property string _section: kiosk.staffPage.section
    readonly property var _hints: ({
            "centre": qsTr("Name of the centre"),
            "wifi-name": qsTr("Name of the network"),
            "wifi-password": qsTr("Password of the network"),
            "printer-address": qsTr("Address of the printer")
        })
    readonly property var _expected: ({
            "centre": qsTr("One line of text, at most about 60 letters."),
            "wifi-name": qsTr("At most 32 Latin or 16 Cyrillic letters."),
            "wifi-password": qsTr("8 to 63 characters, or nothing for a network without a password."),
            "printer-address": qsTr("Four numbers with dots between them, such as 192.0.2.7. The printer tells it on its own test page.")
        })

    title: _hints[_section] ?? ""
    hint: _hints[_section] ?? ""
    iconName: "file-text"

    Words {
        visible: root.typing
        width: parent?.width ?? 0
        text: root._hints[root._section] ?? ""
        font.bold: true
    }
    SavedBanner {
        settings: root.kiosk.staffPage.thisKiosk
        expected: root._expected[root._section] ?? ""
        width: parent?.width ?? 0
    }
    ActionButton {
        objectName: "keep"
        strong: true
        iconName: "check"
        text: qsTr("Save")
        onClicked: {
            root.keyboard.hide();
            root.kiosk.staffPage.thisKiosk.keepTyped();
        }
    }
    Words {
        width: parent?.width ?? 0
        text: root._expected[root._section] ?? ""
        color: Theme.quietInk
    }
}
