pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A line of 100 mm and a bank card, to hold a real one against: everything on the screen is sized by them.
SettingPage {
    id: root

    readonly property SettingsViewModel settings: kiosk.staffPage.thisKiosk
    readonly property var _steps: [
        {
            "key": "muchShorter",
            "factor": 1 / 1.05,
            "title": qsTr("Much shorter")
        },
        {
            "key": "shorter",
            "factor": 1 / 1.005,
            "title": qsTr("Shorter")
        },
        {
            "key": "longer",
            "factor": 1.005,
            "title": qsTr("Longer")
        },
        {
            "key": "muchLonger",
            "factor": 1.05,
            "title": qsTr("Much longer")
        }
    ]

    title: qsTr("Size of the screen")

    Words {
        width: parent?.width ?? 0
        text: qsTr("Hold a ruler against the line: it must be 100 mm long. Or lay a bank card on the frame: it must fit exactly.")
    }
    Item {
        objectName: "line"
        width: Theme.mm(100)
        height: Theme.mm(10)

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            height: Theme.mm(1)
            color: Theme.ink
        }
        Repeater {
            model: 11

            Rectangle {
                required property int index

                readonly property bool _long: index % 5 === 0

                x: Math.round(index * (parent.width - width) / 10)
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.mm(0.5)
                height: _long ? parent.height : parent.height / 2
                color: Theme.ink
            }
        }
    }
    // ISO/IEC 7810, ID-1.
    Rectangle {
        objectName: "card"
        width: Theme.mm(85.6)
        height: Theme.mm(53.98)
        radius: Theme.mm(3.18)
        color: Theme.surface
        border.width: Theme.line
        border.color: Theme.ink

        Words {
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.pad
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: Theme.label
            text: qsTr("Bank card")
        }
    }
    Flow {
        width: parent?.width ?? 0
        spacing: Theme.gap

        Repeater {
            model: root._steps

            ActionButton {
                required property var modelData

                objectName: modelData.key
                text: modelData.title
                onClicked: root.settings.stretch(modelData.factor)
            }
        }
    }
    Words {
        objectName: "inches"
        width: parent?.width ?? 0
        text: qsTr("%1 inch diagonal").arg(root.settings.inches.toLocaleString(Qt.locale(root.kiosk.language), "f", 1))
        color: Theme.quietInk
    }
}
