pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// This kiosk: every setting with what it is now, or what is wrong with the file that they stand in.
SettingPage {
    id: root

    readonly property SettingsViewModel settings: kiosk.staffPage.thisKiosk
    readonly property bool _broken: settings.fault !== ""
    readonly property var _printers: ({
            "escpos-network": qsTr("Receipt printer at %1"),
            "escpos-usb": qsTr("Receipt printer on USB, %1"),
            "escpos-serial": qsTr("Receipt printer on the line %1"),
            "cups": qsTr("Printer “%1” of the system"),
            "folder": qsTr("Files in the folder %1"),
            "system": qsTr("Printer “%1” of the system")
        })
    readonly property var _turns: ({
            "normal": qsTr("Not turned"),
            "right": qsTr("Turned to the right"),
            "inverted": qsTr("Upside down"),
            "left": qsTr("Turned to the left")
        })
    readonly property var _rows: [
        {
            "section": "centre",
            "icon": "home-heart",
            "title": qsTr("Name of the centre"),
            "detail": settings.centre || qsTr("None. Printed slips can say where they come from.")
        },
        {
            "section": "languages",
            "icon": "language",
            "title": qsTr("Languages"),
            "detail": settings.languageNames
        },
        {
            "section": "waiting",
            "icon": "clock",
            "title": qsTr("“Are you still here?”"),
            "detail": qsTr("After %n second(s) without a touch", "", settings.waiting)
        },
        {
            "section": "volume",
            "icon": "volume",
            "title": qsTr("Volume"),
            "detail": settings.volume > 0 ? qsTr("%1 %").arg(settings.volume) : qsTr("No sound")
        },
        {
            "section": "printer",
            "icon": "printer",
            "title": qsTr("Printer"),
            "detail": _printers[settings.printerKind]?.arg(settings.printerPlace) ?? qsTr("No printer")
        },
        {
            "section": "wifi",
            "icon": "wifi",
            "title": qsTr("Wi-Fi for visitors"),
            "detail": settings.networkShown ? qsTr("The kiosk gives “%1” as a code.").arg(settings.network) : qsTr("Not given")
        },
        {
            "section": "ruler",
            "icon": "ruler",
            "title": qsTr("Size of the screen"),
            "detail": qsTr("%1 inch diagonal").arg(settings.inches.toLocaleString(Qt.locale(kiosk.language), "f", 1))
        },
        {
            "section": "orientation",
            "icon": "rotate",
            "title": qsTr("How the screen hangs"),
            "detail": _turns[settings.orientation] ?? ""
        }
    ]

    title: qsTr("This kiosk")

    FaultBanner {
        settings: root.settings
        width: parent?.width ?? 0
    }
    ActionButton {
        objectName: "startFresh"
        visible: root._broken
        strong: true
        iconName: "refresh"
        text: qsTr("Start with fresh settings")
        onClicked: root.settings.startFresh()
    }
    Words {
        visible: root._broken
        width: parent?.width ?? 0
        text: qsTr("The broken file is kept beside it as “kiosk.toml.broken”. Or mend it, and restart the kiosk.")
        color: Theme.quietInk
    }
    SectionCards {
        kiosk: root.kiosk
        width: parent?.width ?? 0
        prefix: "setting_"
        cards: root._broken ? [] : root._rows
    }
}
