pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The pages of a topic, one card a row; only the rows in view exist.
Item {
    id: root

    required property KioskViewModel kiosk

    readonly property TopicViewModel topic: kiosk.topicPage

    property real _anchor: 0
    // Delayed: with room for the rail the rows get taller, of which the need of a rail is worked out.
    property bool _railed: false

    Binding {
        target: root
        property: "_railed"
        value: rail.needed
        delayed: true
    }

    function place(): real {
        const index = list.indexAt(0, list.contentY + 1);
        const item = index < 0 ? null : list.itemAtIndex(index);
        return item ? index + Math.max(0, (list.contentY - item.y) / item.height) : 0;
    }
    function keep(anchor: real): void {
        _anchor = anchor;
        settling.start();
    }
    function settle(): void {
        list.forceLayout();
        if (_anchor <= 0) {
            list.positionViewAtBeginning();
            return;
        }
        list.positionViewAtIndex(Math.floor(_anchor), ListView.Beginning);
        list.contentY += (_anchor % 1) * (list.itemAtIndex(Math.floor(_anchor))?.height ?? 0);
        list.returnToBounds();
    }

    Component.onCompleted: keep(kiosk.scroll)

    Timer {
        id: settling

        interval: 0
        onTriggered: root.settle()
    }

    Connections {
        target: root.kiosk

        function onAboutToChange(): void {
            root._anchor = root.place();
            root.kiosk.noteScroll(root._anchor);
        }
        function onChanged(): void {
            root.keep(root._anchor);
        }
        function onPlaceChanged(): void {
            root.keep(root.kiosk.scroll);
        }
    }
    ListView {
        id: list

        objectName: "scroll"
        anchors.fill: parent
        anchors.rightMargin: root._railed ? rail.width + Theme.gap : 0
        model: root.topic.pages
        spacing: Theme.gap
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        reuseItems: true
        // Rows made ahead are made beside the frames, and their page may be gone by then.
        cacheBuffer: 0
        keyNavigationEnabled: false

        header: Item {
            width: ListView.view.width
            height: heading.height + Theme.margin

            Icon {
                id: icon

                name: root.topic.symbol
                size: Theme.title * 1.2
                x: Theme.focusLine
            }
            Words {
                id: heading

                x: icon.x + icon.width + Theme.pad
                width: parent.width - x
                text: root.topic.title
                font.bold: true
                font.pixelSize: Theme.title
                lineHeight: 1.1
                Accessible.role: Accessible.Heading
            }
        }
        delegate: Item {
            id: row

            required property string key
            required property string title
            required property string summary
            required property int index

            readonly property int edge: Theme.focusLine + 2

            width: ListView.view.width
            height: card.height

            CardButton {
                id: card

                // Only the rows in view exist.
                readonly property int place: row.index + 1
                readonly property int places: list.count

                objectName: "card_" + row.key
                // Room for the focus ring, which the clip would cut.
                x: row.edge
                width: row.width - 2 * row.edge
                height: implicitHeight
                title: row.title
                detail: row.summary
                onClicked: root.kiosk.open(row.key)
                onActiveFocusChanged: {
                    if (activeFocus)
                        list.positionViewAtIndex(row.index, ListView.Contain);
                }
            }
        }
        footer: Item {
            width: 1
            height: Theme.focusLine + 2
        }
    }
    ScrollRail {
        id: rail

        view: list
        anchors.right: parent.right
        width: implicitWidth
        height: parent.height
    }
}
