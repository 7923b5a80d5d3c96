pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// A column that scrolls, by finger and by button, and keeps the person's place: in another language or text size,
// and after a way back, the block that was at the top is at the top.
Item {
    id: root

    required property KioskViewModel kiosk
    default property alias rows: column.data
    property alias spacing: column.spacing
    // Whether it scrolls by buttons too.
    property bool railed: true
    readonly property alias contentHeight: column.height
    readonly property Flickable view: flick

    // Where the person is, and whether they are still where we put them: then every change of layout leads back there.
    property real _anchor: 0
    property bool _held: true

    // The block at the top of the view, and how much of it is above: 3.5 is the middle of the fourth.
    function place(): real {
        const blocks = _blocks();
        for (let i = 0; i < blocks.length; i++) {
            const block = blocks[i];
            if (block.y + block.height > flick.contentY)
                return flick.contentY <= 0 ? 0 : i + Math.max(0, (flick.contentY - block.y) / block.height);
        }
        return 0;
    }
    function hold(anchor: real): void {
        _anchor = anchor;
        _held = true;
        settle();
    }
    function letGo(): void {
        _held = false;
    }
    function settle(): void {
        if (!_held)
            return;
        column.forceLayout();
        const blocks = _blocks();
        const block = blocks[Math.min(Math.floor(_anchor), blocks.length - 1)];
        const wanted = block && _anchor > 0 ? block.y + (_anchor % 1) * block.height : 0;
        flick.contentY = Math.max(0, Math.min(wanted, column.height - flick.height));
    }
    function reveal(item: Item): void {
        letGo();
        const top = item.mapToItem(column, 0, 0).y;
        if (top < flick.contentY)
            flick.contentY = Math.max(0, top - Theme.gap);
        else if (top + item.height > flick.contentY + flick.height)
            flick.contentY = Math.min(top - Theme.gap, top + item.height + Theme.gap - flick.height);
    }
    function _blocks(): list<Item> {
        const blocks = [];
        for (let i = 0; i < column.children.length; i++) {
            const child = column.children[i];
            if (child.visible && child.height > 0)
                blocks.push(child);
        }
        return blocks;
    }
    function _holds(item: Item): bool {
        for (let up = item; up; up = up.parent)
            if (up === column)
                return true;
        return false;
    }

    Component.onCompleted: hold(kiosk.scroll)

    Connections {
        target: root.kiosk

        function onAboutToChange(): void {
            root._anchor = root._held ? root._anchor : root.place();
            root.kiosk.noteScroll(root._anchor);
        }
        function onChanged(): void {
            root.hold(root._anchor);
        }
        function onPlaceChanged(): void {
            root.hold(root.kiosk.scroll);
        }
    }
    Connections {
        target: root.Window.window

        function onActiveFocusItemChanged(): void {
            const item = root.Window.window?.activeFocusItem ?? null;
            if (item && root._holds(item))
                root.reveal(item);
        }
    }
    Flickable {
        id: flick

        objectName: "scroll"
        anchors.fill: parent
        anchors.rightMargin: rail.visible ? rail.width + Theme.gap : 0
        contentHeight: column.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        onMovementStarted: root.letGo()
        onHeightChanged: root.settle()

        Column {
            id: column

            // Room for the focus ring, which the clip would cut.
            x: Theme.focusLine + 2
            width: flick.width - 2 * x
            topPadding: x
            bottomPadding: x
            onHeightChanged: root.settle()
        }
    }
    ScrollRail {
        id: rail

        view: flick
        visible: needed && root.railed
        onTurned: root.letGo()
        anchors.right: parent.right
        width: implicitWidth
        height: parent.height
    }
}
