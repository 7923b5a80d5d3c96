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
            "section": "content",
            "icon": "refresh",
            "title": qsTr("Content"),
            "detail": qsTr("Take new content from a stick or the network, or go back to the content before.")
        }
    ]
    readonly property var _pages: ({
            "content": "UpdatePage"
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
                visible: root.kiosk.takePage.trouble !== ""
                width: parent.width
                iconName: "printer"
                lead: root.kiosk.takePage.trouble === "no-paper" ? qsTr("The printer has no paper.") : qsTr("The printer does not answer.")
                text: qsTr("Look at it. Then print a page to see that it works.")
            }
            Banner {
                objectName: "voices"
                visible: root.kiosk.listening.missing !== ""
                width: parent.width
                iconName: "volume"
                lead: qsTr("No voice for: %1").arg(root.kiosk.listening.missing)
                text: qsTr("In these languages nothing is read aloud. Ask the administrator for espeak-ng.")
            }
            Repeater {
                model: root._cards

                CardButton {
                    required property var modelData

                    objectName: "staff_" + modelData.section
                    width: parent?.width ?? 0
                    height: implicitHeight
                    iconName: modelData.icon
                    title: modelData.title
                    detail: modelData.detail
                    onClicked: root.kiosk.staffPage.open(modelData.section)
                }
            }
        }
    }
}
