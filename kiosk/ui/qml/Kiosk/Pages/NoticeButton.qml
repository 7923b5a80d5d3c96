pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A notice on Home, which leads to the page that says more.
T.AbstractButton {
    id: root

    required property KioskViewModel kiosk
    required property string key
    required property string symbol
    required property string title
    required property string checkedOn
    required property string target
    required property bool undated
    required text

    objectName: "noticeButton_" + key
    enabled: target !== ""
    implicitHeight: Math.max(Theme.target, banner.implicitHeight)
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: banner.Accessible.name
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    onClicked: kiosk.open(target)

    contentItem: Item {
        NoticeBanner {
            id: banner

            width: root.width
            height: root.height
            key: root.key
            symbol: root.symbol
            title: root.title
            text: Theme.compact ? "" : root.text
            checkedOn: root.checkedOn
            undated: root.undated
            brief: true
            leads: root.target !== ""
            Accessible.ignored: true
        }
        FocusRing {
            round: Theme.buttonRadius
            shown: root.visualFocus
        }
    }
}
