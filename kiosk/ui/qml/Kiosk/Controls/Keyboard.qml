pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// Keys to type with: letters in the order of the reader's own keyboard, or digits. A key writes when it is let go.
// The tools stand beside the letters on a wide screen, else below them.
Rectangle {
    id: root

    required property KeyboardViewModel keyboard

    // To the filter of touches that tremble: here a key is a key, however near the last one.
    readonly property bool tellsTouchesApart: true
    // It is not read aloud with the page.
    readonly property bool aside: true

    readonly property int gap: Theme.keyGap
    readonly property int _inner: width - 2 * gap
    readonly property int _layerWidth: Math.round(Math.max(Theme.key, Theme.keyLetter * 2.4))
    readonly property int _toolWidth: Math.max(erase.implicitWidth, clear.implicitWidth, done.implicitWidth)
    readonly property int _left: 2 * _layerWidth + gap
    readonly property int _between: _inner - _left - _toolWidth - 4 * gap
    readonly property bool _beside: Theme.landscape && _between >= 12 * (Theme.key + gap) - gap
    readonly property int _keys: _beside ? _between : _inner
    // How many keys of the least width stand in a row.
    readonly property int _most: Math.max(1, Math.floor((_keys + gap) / (Theme.key + gap)))
    readonly property var _lines: lines(keyboard.rows, _most)
    readonly property int _longest: Math.max(...(_lines.map(line => line.length)))
    readonly property int keyWidth: Math.min(Math.round(Theme.key * 1.8), Math.floor((_keys - (_longest - 1) * gap) / _longest))
    readonly property int _layersWidth: choices.count * (_layerWidth + gap)
    readonly property int _toolsWidth: Math.ceil(erase.implicitWidth + clear.implicitWidth + done.implicitWidth) + 2 * gap
    readonly property bool _oneRow: _layersWidth + space.implicitWidth + gap + _toolsWidth <= _inner
    readonly property int _wideTool: Math.floor((_inner - 2 * gap) / 3)

    // The rows as they are; what is too much for their width stands below them.
    function lines(rows: var, most: int): var {
        const rest = rows.map(row => row.slice(most)).join("");
        const result = rows.map(row => row.slice(0, most));
        for (let start = 0; start < rest.length; start += most)
            result.push(rest.slice(start, start + most));
        return result;
    }

    implicitHeight: (_beside ? Math.max(keys.height, layers.height, tools.height) : tools.y + tools.height - gap) + 2 * gap
    color: Theme.ground

    Rectangle {
        width: parent.width
        height: Theme.line
        color: Theme.border
    }
    Column {
        id: keys

        x: root._beside ? root.gap + root._left + 2 * root.gap : root.gap
        y: root.gap
        width: root._keys
        spacing: root.gap

        Repeater {
            model: root._lines

            Row {
                id: line

                required property string modelData

                anchors.horizontalCenter: parent?.horizontalCenter
                spacing: root.gap

                Repeater {
                    model: line.modelData.length

                    KeyButton {
                        required property int index

                        objectName: "key_" + text
                        width: root.keyWidth
                        text: line.modelData[index]
                        onClicked: root.keyboard.press(text)
                    }
                }
            }
        }
    }
    Flow {
        id: layers

        x: root._beside || !root._oneRow ? root.gap : Math.round((root.width - width - root.gap - tools.width) / 2)
        y: root._beside ? root.gap : keys.y + keys.height + root.gap
        width: root._beside ? root._left : root._oneRow ? root._layersWidth + Math.ceil(space.implicitWidth) : root._inner
        spacing: root.gap

        Repeater {
            id: choices

            model: root.keyboard.layers

            KeyButton {
                required property string key
                required property string label
                required chosen

                objectName: "layer_" + key
                canBeChosen: true
                width: root._layerWidth
                text: label
                onClicked: root.keyboard.choose(key)
            }
        }
        KeyButton {
            id: space

            objectName: "space"
            width: root._beside ? root._left : root._oneRow ? implicitWidth : root._inner - root._layersWidth
            text: qsTr("Space")
            onClicked: root.keyboard.press(" ")
        }
    }
    Flow {
        id: tools

        x: root._beside ? root.width - root.gap - root._toolWidth : root._oneRow ? layers.x + layers.width + root.gap : root.gap
        y: root._beside || root._oneRow ? layers.y : layers.y + layers.height + root.gap
        width: root._beside ? root._toolWidth : root._oneRow ? root._toolsWidth : root._inner
        spacing: root.gap

        KeyButton {
            id: erase

            objectName: "erase"
            width: root._beside ? root._toolWidth : root._oneRow ? implicitWidth : root._wideTool
            text: qsTr("Delete")
            onClicked: root.keyboard.erase()
        }
        KeyButton {
            id: clear

            objectName: "clear"
            width: root._beside ? root._toolWidth : root._oneRow ? implicitWidth : root._wideTool
            text: qsTr("Clear")
            onClicked: root.keyboard.clear()
        }
        KeyButton {
            id: done

            objectName: "done"
            width: root._beside ? root._toolWidth : root._oneRow ? implicitWidth : root._wideTool
            strong: true
            text: qsTr("Done")
            onClicked: root.keyboard.hide()
        }
    }
}
