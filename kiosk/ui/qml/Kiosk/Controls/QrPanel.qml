pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A QR code with what it opens in readable words.
Card {
    id: root

    required property string title
    required property string caption
    required property list<var> rows
    // What else there is to take; empty is nothing.
    property string more
    // How high it can be: where that is not enough, the words under the code go, which the code says too.
    property real room: Infinity
    // Without the words that can go.
    readonly property real leastHeight: (wide ? Math.max(_least, _words) : _least + _others + Theme.gap) + 2 * Theme.pad
    // Words beside the code instead of above and below it.
    property bool wide: false

    // A module is never finer than 0.8 mm, so that a phone reads it from half a metre.
    readonly property int _least: Math.max(code.modules * Math.ceil(0.8 * Theme.pxPerMm), Theme.mm(Theme.compact ? 32 : 54))
    readonly property int _side: wide || Theme.compact ? _least : Math.max(_least, Math.min(width - 2 * Theme.pad, Theme.mm(90), room - _others - _caption - 2 * Theme.pad - Theme.gap))
    readonly property int _caption: captionWords.height + Theme.gap
    readonly property int _others: titleWords.height + (more !== "" ? others.height + Theme.gap : 0)
    // Not whether it is visible: it is not in a panel that is not.
    readonly property bool _hasCaption: wide || _side + _others + _caption + 2 * Theme.pad + Theme.gap <= room
    readonly property int _words: _others + (_hasCaption ? _caption : 0)

    signal moreClicked

    implicitHeight: (wide ? Math.max(_side, _words) : _side + _words + Theme.gap) + 2 * Theme.pad
    Accessible.role: Accessible.Grouping
    Accessible.name: title

    Words {
        id: titleWords

        x: root.wide ? root._side + 2 * Theme.pad : Theme.pad
        y: root.wide ? Math.round((root.height - root._words) / 2) : Theme.pad
        width: root.width - x - Theme.pad
        text: root.title
        font.bold: true
        font.pixelSize: Theme.label
        horizontalAlignment: root.wide ? Text.AlignLeft : Text.AlignHCenter
    }
    QrCode {
        id: code

        // The words below it say the same.
        readonly property bool aside: true

        objectName: "qr"
        rows: root.rows
        width: root._side
        height: root._side
        x: root.wide ? Theme.pad : Math.round((root.width - width) / 2)
        y: root.wide ? Math.round((root.height - height) / 2) : titleWords.y + titleWords.height + Theme.gap
        Accessible.role: Accessible.Graphic
        Accessible.name: root.caption
    }
    Words {
        id: captionWords

        visible: root._hasCaption
        x: titleWords.x
        y: root.wide ? titleWords.y + titleWords.height + Theme.gap : code.y + code.height + Theme.gap
        width: titleWords.width
        // Where it does not fit in one line, it breaks after a slash.
        text: Theme.spaced ? root.caption.replace(/\//g, "/\u200b") : root.caption
        font.pixelSize: Theme.label
        fontSizeMode: Theme.spaced ? Text.FixedSize : Text.HorizontalFit
        minimumPixelSize: Math.round(Theme.body / Theme.scale * 0.48)
        color: Theme.quietInk
        wrapMode: Theme.spaced ? Text.Wrap : Text.NoWrap
        horizontalAlignment: titleWords.horizontalAlignment
        Accessible.name: root.caption
    }
    ActionButton {
        id: others

        objectName: "more"
        visible: root.more !== ""
        x: root.wide ? titleWords.x : Math.round((root.width - width) / 2)
        y: root._hasCaption ? captionWords.y + captionWords.height + Theme.gap : captionWords.y
        tight: true
        text: root.more
        Accessible.ignored: text === ""
        onClicked: root.moreClicked()
    }
}
