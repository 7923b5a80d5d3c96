pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A service: how to reach it, field by field, and its number as a code.
Item {
    id: root

    required property KioskViewModel kiosk

    readonly property ContactViewModel contact: kiosk.contactPage
    readonly property bool _hasCode: contact.code.length > 0
    // Where the bars leave too little height, the code stands below the text.
    readonly property bool _codeBelow: kiosk.leaveAtOnce && (Theme.compact || Theme.landscape && height < Theme.mm(150)) || (take.item !== null && !(take.item as TakePanel).fits)

    ScrollArea {
        id: area

        kiosk: root.kiosk
        width: Theme.landscape && take.visible ? root.width - take.width - Theme.gap : root.width
        height: Theme.landscape || !take.visible ? root.height : root.height - take.height - Theme.gap
        spacing: Theme.gap

        Words {
            width: parent.width
            text: root.contact.name
            font.bold: true
            font.pixelSize: Theme.title
            lineHeight: 1.1
            Accessible.role: Accessible.Heading
        }
        Words {
            width: parent.width
            text: root.contact.purpose
            color: Theme.quietInk
        }
        Repeater {
            model: root.contact.rows

            BlockRow {
                kiosk: root.kiosk
                width: parent?.width ?? 0
            }
        }
        Words {
            visible: root.contact.checkedOn !== ""
            width: parent.width
            text: qsTr("Checked on %1").arg(root.contact.checkedOn)
            color: Theme.quietInk
        }
        Loader {
            active: root._hasCode && root._codeBelow
            visible: active
            width: parent.width
            sourceComponent: code
        }
    }
    Loader {
        id: take

        active: root._hasCode
        visible: active && !root._codeBelow
        x: Theme.landscape ? root.width - width : 0
        y: Theme.landscape ? 0 : Math.min(root.height - height, area.contentHeight + Theme.gap)
        width: Theme.landscape ? Math.max(Theme.beside, Math.round(root.width * 0.26)) : root.width
        sourceComponent: code
    }
    Component {
        id: code

        TakePanel {
            kiosk: root.kiosk
            wide: !Theme.landscape || parent !== take
            room: root.height
            title: qsTr("Call: point your phone’s camera here")
            caption: root.contact.number
            rows: root.contact.code
        }
    }
}
