pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Large buttons to move up and down, for whoever does not think of sliding; shown only when there is more to see.
Item {
    id: root

    required property Flickable view
    // It is not read aloud with the page.
    readonly property bool aside: true

    // Between a keyboard and a small screen's bars there may be no room for the buttons.
    readonly property bool _fits: height >= 2 * up.height + Theme.gap
    readonly property bool needed: view.contentHeight > view.height + 1 && _fits
    readonly property real _page: Math.max(view.height * 0.8, 1)

    signal turned

    function turn(direction: int): void {
        const top = view.originY;
        const bottom = Math.max(top, top + view.contentHeight - view.height);
        turned();
        slide.stop();
        slide.to = Math.max(top, Math.min(bottom, view.contentY + direction * _page));
        slide.start();
    }

    implicitWidth: needed ? Math.max(Theme.target, up.implicitWidth, down.implicitWidth) : 0
    visible: needed

    NumberAnimation {
        id: slide

        target: root.view
        property: "contentY"
        duration: Theme.fade
    }
    ActionButton {
        id: up

        objectName: "scrollUp"
        width: parent.width
        height: Math.max(Theme.target, implicitHeight)
        stacked: true
        iconName: "arrow-up"
        text: qsTr("Up")
        enabled: !root.view.atYBeginning
        opacity: enabled ? 1 : 0.35
        onClicked: root.turn(-1)
    }
    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        y: up.height + Theme.gap
        width: Theme.line
        height: Math.max(0, parent.height - up.height - down.height - 2 * Theme.gap)
        radius: width / 2
        color: Theme.border

        Rectangle {
            readonly property real share: Math.min(1, root.view.visibleArea.heightRatio)

            y: Math.max(0, Math.min(parent.height - height, root.view.visibleArea.yPosition * parent.height))
            anchors.horizontalCenter: parent.horizontalCenter
            width: Theme.mm(2)
            height: Math.max(width * 2, share * parent.height)
            radius: width / 2
            color: Theme.action
        }
    }
    ActionButton {
        id: down

        objectName: "scrollDown"
        y: parent.height - height
        width: parent.width
        height: up.height
        stacked: true
        iconName: "arrow-down"
        text: qsTr("Down")
        enabled: !root.view.atYEnd
        opacity: enabled ? 1 : 0.35
        onClicked: root.turn(1)
    }
}
