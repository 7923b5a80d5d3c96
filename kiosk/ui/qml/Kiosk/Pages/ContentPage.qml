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
    readonly property bool _easy: kiosk.easy && page.hasEasy
    // Where the bars leave too little height, the code stands below the text.
    readonly property bool _codeBelow: kiosk.leaveAtOnce && (Theme.compact || Theme.landscape && height < Theme.mm(150)) || (take.item !== null && !(take.item as TakePanel).fits)
    readonly property string _checked: qsTr("%1 · Checked on %2").arg(page.topic).arg(page.checkedOn)

    ScrollArea {
        id: area

        kiosk: root.kiosk
        width: Theme.landscape && take.visible ? root.width - take.width - Theme.gap : root.width
        height: Theme.landscape || !take.visible ? root.height : root.height - take.height - Theme.gap
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
        ActionButton {
            objectName: "easy"
            visible: root.page.hasEasy
            // Never smaller than the text.
            letter: Math.max(Theme.label, Math.round(Theme.textMm * Theme.pxPerMm))
            iconName: root.kiosk.easy ? "file-text" : "photo"
            text: root.kiosk.easy ? qsTr("The whole text") : qsTr("Short, with pictures")
            onClicked: root.page.easyToggled()
        }
        Words {
            visible: !root._easy
            readonly property string spokenIn: root.page.textLanguage

            width: parent.width
            text: root.page.summary
            color: Theme.quietInk
        }
        Words {
            visible: !root._easy
            width: parent.width
            text: root._checked
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
            model: root._easy ? null : root.page.notices
            delegate: notice
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
        Repeater {
            model: root._easy ? root.page.notices : null
            delegate: notice
        }
        Words {
            visible: root._easy
            width: parent.width
            text: root._checked
            color: Theme.quietInk
        }
        Loader {
            active: root._codeBelow
            visible: active
            width: parent.width
            sourceComponent: code
        }
    }
    Loader {
        id: take

        visible: !root._codeBelow
        x: Theme.landscape ? root.width - width : 0
        y: Theme.landscape ? 0 : Math.min(root.height - height, area.contentHeight + Theme.gap)
        width: Theme.landscape ? Math.max(Theme.beside, Math.round(root.width * 0.26)) : root.width
        sourceComponent: code
    }
    Component {
        id: notice

        NoticeBanner {
            width: parent?.width ?? 0
        }
    }
    Component {
        id: code

        TakePanel {
            kiosk: root.kiosk
            wide: !Theme.landscape || parent !== take
            room: root.height
            title: qsTr("Take it with you: point your phone’s camera here")
            caption: root.page.address
            rows: root.page.code
        }
    }
}
