pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The whole screen as a board of fields, up to its edges: each that feels a finger gets a tick.
Item {
    id: root

    required property KioskViewModel kiosk

    readonly property int _columns: Math.max(1, Math.floor(width / Theme.mm(30)))
    readonly property int _rows: Math.max(1, Math.floor(height / Theme.mm(30)))
    readonly property int _all: _columns * _rows
    property var _felt: ({})
    property int missing: _all
    property bool ended: false

    function feel(points: list<var>): void {
        if (ended)
            return;
        for (const point of points) {
            const column = Math.floor(point.x * _columns / width);
            const row = Math.floor(point.y * _rows / height);
            const inside = column >= 0 && column < _columns && row >= 0 && row < _rows;
            const field = row * _columns + column;
            if (inside && !_felt[field]) {
                _felt[field] = true;
                fields.itemAt(field).felt = true;
                missing--;
            }
        }
        ended = missing === 0;
    }
    function again(): void {
        _felt = {};
        missing = _all;
        ended = false;
        for (let field = 0; field < _all; field++)
            fields.itemAt(field).felt = false;
    }

    Repeater {
        id: fields

        model: root._all

        Rectangle {
            id: field

            required property int index

            property bool felt: false

            objectName: (felt ? "felt_" : "field_") + index
            x: Math.round((index % root._columns) * root.width / root._columns)
            y: Math.round(Math.floor(index / root._columns) * root.height / root._rows)
            width: Math.ceil(root.width / root._columns)
            height: Math.ceil(root.height / root._rows)
            color: felt ? Theme.surface : root.ended ? Theme.noticeGround : Theme.ground
            border.width: 1
            border.color: Theme.action

            Icon {
                anchors.centerIn: parent
                visible: field.felt || root.ended
                name: field.felt ? "check" : "alert-triangle"
                colour: field.felt ? Theme.action : Theme.noticeInk
                size: Theme.mm(10)
            }
        }
    }
    MultiPointTouchArea {
        objectName: "board"
        anchors.fill: parent
        onPressed: points => root.feel(points)
        onUpdated: points => root.feel(points)
    }
    Card {
        id: card

        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.margin, Theme.mm(150))
        height: words.height + 2 * Theme.pad
        opacity: root.ended ? 1 : 0.9

        Column {
            id: words

            x: Theme.pad
            y: Theme.pad
            width: parent.width - 2 * Theme.pad
            spacing: Theme.gap

            Words {
                objectName: "left"
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                font.bold: true
                text: root.missing === 0 ? qsTr("The whole screen feels your finger.") : root.ended ? qsTr("%n field(s) did not feel anything; they are marked. Clean the screen there and try again.", "", root.missing) : qsTr("Pass a finger over every field, also behind this card: %n left.", "", root.missing)
            }
            Flow {
                width: parent.width
                spacing: Theme.gap

                ActionButton {
                    objectName: "touchEnd"
                    visible: !root.ended
                    text: qsTr("Show what is missing")
                    onClicked: root.ended = true
                }
                ActionButton {
                    objectName: "touchAgain"
                    visible: root.ended
                    text: qsTr("Again")
                    onClicked: root.again()
                }
                ActionButton {
                    objectName: "touchBack"
                    strong: true
                    iconName: "arrow-left"
                    text: qsTr("Back")
                    onClicked: root.kiosk.back()
                }
            }
        }
    }
}
