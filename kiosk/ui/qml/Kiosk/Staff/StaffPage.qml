pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// For the staff: a card for each thing to do here, and the page of the one that was chosen.
Item {
    id: root

    required property KioskViewModel kiosk

    readonly property string _section: kiosk.staffPage.section
    readonly property var _cards: [
        {
            "section": "status",
            "icon": "shield-check",
            "title": qsTr("Status"),
            "detail": qsTr("Is all well? Content, clock, disk and printer; and the status to a stick.")
        },
        {
            "section": "content",
            "icon": "refresh",
            "title": qsTr("Content"),
            "detail": qsTr("Take new content from a stick or the network, or go back to the content before.")
        },
        {
            "section": "kiosk",
            "icon": "settings",
            "title": qsTr("This kiosk"),
            "detail": qsTr("Name, languages, volume, printer, Wi-Fi and screen.")
        },
        {
            "section": "test",
            "icon": "square-check",
            "title": qsTr("Test"),
            "detail": qsTr("Does it print, sound, and feel a touch?")
        },
        {
            "section": "leave",
            "icon": "power",
            "title": qsTr("Restart or leave"),
            "detail": qsTr("Start the kiosk anew, or close it.")
        }
    ]
    readonly property var _pages: ({
            "status": "StatusPage",
            "content": "UpdatePage",
            "kiosk": "KioskPage",
            "centre": "TypedPage",
            "languages": "LanguagesPage",
            "waiting": "WaitingPage",
            "volume": "VolumePage",
            "printer": "PrinterPage",
            "printer-address": "TypedPage",
            "wifi": "WifiPage",
            "wifi-name": "TypedPage",
            "wifi-password": "TypedPage",
            "ruler": "RulerPage",
            "orientation": "OrientationPage",
            "test": "TestPage",
            "touch": "TouchPage",
            "leave": "LeavePage"
        })

    Loader {
        id: page

        property string section

        function showSection(): void {
            if (section === root._section && status !== Loader.Null)
                return;
            section = root._section;
            if (section === "")
                sourceComponent = menu;
            else
                setSource(root._pages[section] + ".qml", {
                    "kiosk": root.kiosk
                });
        }

        anchors.fill: parent
        Component.onCompleted: showSection()
    }
    Connections {
        target: root.kiosk

        function onPlaceChanged(): void {
            page.showSection();
        }
    }
    Component {
        id: menu

        ScrollArea {
            kiosk: root.kiosk
            spacing: Theme.gap

            Words {
                width: parent.width
                text: qsTr("For the staff")
                font.bold: true
                font.pixelSize: Theme.title
                lineHeight: 1.1
                Accessible.role: Accessible.Heading
            }
            Banner {
                objectName: "printer"
                visible: root.kiosk.takePage.slip.trouble !== ""
                width: parent.width
                iconName: "printer"
                lead: root.kiosk.takePage.slip.trouble === "no-paper" ? qsTr("The printer has no paper.") : qsTr("The printer does not answer.")
                text: qsTr("Look at it. Then print a page to see that it works.")
            }
            FaultBanner {
                settings: root.kiosk.staffPage.thisKiosk
                width: parent?.width ?? 0
            }
            Banner {
                objectName: "voices"
                visible: root.kiosk.listening.missing !== ""
                width: parent.width
                iconName: "volume"
                lead: qsTr("No voice for: %1").arg(root.kiosk.listening.missing)
                text: qsTr("In these languages nothing is read aloud. Ask the administrator for espeak-ng.")
            }
            SectionCards {
                kiosk: root.kiosk
                width: parent?.width ?? 0
                prefix: "staff_"
                cards: root._cards
            }
        }
    }
}
