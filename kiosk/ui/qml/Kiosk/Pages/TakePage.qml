pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What the person takes away: one code at a time for the phone, and a slip where there is a printer.
Item {
    id: root

    required property KioskViewModel kiosk

    readonly property TakeViewModel take: kiosk.takePage
    readonly property bool _beside: Theme.landscape && take.slip.hasPrinter
    readonly property var _names: ({
            "link": qsTr("Open the page"),
            "text": qsTr("Text without network"),
            "tel": qsTr("Call"),
            "geo": qsTr("Map"),
            "wifi": qsTr("Guest Wi-Fi")
        })
    readonly property var _icons: ({
            "link": "world",
            "text": "file-text",
            "tel": "phone",
            "geo": "map-pin",
            "wifi": "wifi"
        })
    readonly property var _titles: ({
            "link": qsTr("Point your phone’s camera here: the page opens"),
            "text": qsTr("Point your phone’s camera here: the text appears, even without network"),
            "tel": qsTr("Point your phone’s camera here: it calls this number"),
            "geo": qsTr("Point your phone’s camera here: a map opens"),
            "wifi": qsTr("Point your phone’s camera here: it joins the network")
        })

    ScrollArea {
        kiosk: root.kiosk
        width: parent.width
        height: parent.height
        spacing: Theme.gap

        // On a small lying screen the code has its room: the button that led here said what this is.
        Words {
            visible: !(Theme.compact && Theme.landscape)
            width: parent.width
            text: qsTr("Take it with you")
            font.bold: true
            font.pixelSize: Theme.title
            lineHeight: 1.1
            Accessible.role: Accessible.Heading
        }
        Flow {
            width: parent.width
            spacing: Theme.gap

            Repeater {
                model: root.take.codes

                ActionButton {
                    required property string key
                    required chosen

                    objectName: "code_" + key
                    canBeChosen: true
                    tight: Theme.compact
                    iconName: root._icons[key] ?? ""
                    text: root._names[key] ?? ""
                    Accessible.role: Accessible.RadioButton
                    onClicked: root.take.chooseCode(key)
                }
            }
        }
        Grid {
            width: parent.width
            columns: root._beside ? 2 : 1
            spacing: Theme.gap

            QrPanel {
                objectName: "take"
                wide: !Theme.landscape || Theme.compact
                width: root._beside ? Math.round((parent.width - Theme.gap) / 2) : parent.width
                height: implicitHeight
                title: root._titles[root.take.kind] ?? ""
                caption: root.take.caption
                rows: root.take.code
            }
            PrintPanel {
                objectName: "paper"
                visible: root.take.slip.hasPrinter
                slip: root.take.slip
                width: root._beside ? Math.floor((parent.width - Theme.gap) / 2) : parent.width
                height: implicitHeight
            }
        }
    }
}
