pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A page: its text, and beside or below it what the person takes away.
Item {
    id: root

    required property KioskViewModel kiosk

    readonly property PageViewModel page: kiosk.contentPage

    ScrollArea {
        id: area

        kiosk: root.kiosk
        width: Theme.landscape ? root.width - take.width - Theme.gap : root.width
        height: Theme.landscape ? root.height : root.height - take.height - Theme.gap
        spacing: Theme.gap

        Words {
            readonly property string spokenIn: root.page.textLanguage

            width: parent.width
            text: root.page.title
            font.bold: true
            font.pixelSize: Theme.title
            lineHeight: 1.1
            Accessible.role: Accessible.Heading
        }
        Words {
            readonly property string spokenIn: root.page.textLanguage

            width: parent.width
            text: root.page.summary
            color: Theme.quietInk
        }
        Words {
            width: parent.width
            text: qsTr("%1 · Checked on %2").arg(root.page.topic).arg(root.page.checkedOn)
            color: Theme.quietInk
        }
        Banner {
            objectName: "missing"
            visible: root.page.standIn !== ""
            width: parent.width
            iconName: "messages"
            lead: qsTr("This page is not yet available in your language.")
            text: qsTr("You see it in: %1").arg(root.page.standIn)
        }
        Banner {
            objectName: "outdated"
            visible: root.page.outdated
            width: parent.width
            lead: qsTr("This translation is older than the page.")
            text: qsTr("Something may have changed. Ask at the desk.")
        }
        Banner {
            objectName: "stale"
            visible: root.page.stale
            width: parent.width
            iconName: "clock"
            lead: qsTr("This page may be out of date.")
            text: qsTr("Nobody has checked it again since. Ask at the desk.")
        }
        Repeater {
            model: root.page.notices

            NoticeBanner {
                width: parent?.width ?? 0
            }
        }
        Repeater {
            model: root.page.rows

            BlockRow {
                // Contacts are in the reader's language, whatever that of the text.
                readonly property string spokenIn: kind.startsWith("contact") ? "" : root.page.textLanguage

                kiosk: root.kiosk
                width: parent?.width ?? 0
            }
        }
    }
    QrPanel {
        id: take

        objectName: "take"
        wide: !Theme.landscape
        x: Theme.landscape ? root.width - width : 0
        y: Theme.landscape ? 0 : Math.min(root.height - height, area.contentHeight + Theme.gap)
        width: Theme.landscape ? Math.max(Theme.mm(Theme.compact ? 56 : 95), Math.round(root.width * 0.26)) : root.width
        height: implicitHeight
        title: qsTr("Take it with you: point your phone’s camera here")
        caption: root.page.address
        rows: root.page.code
        more: root.kiosk.takePage.available ? root.kiosk.takePage.hasPrinter ? qsTr("Print, and more") : qsTr("More ways") : ""
        onMoreClicked: root.kiosk.takeAway()
    }
}
