pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Shows what is being said: a ground and a bar beside it, the sentence underlined, and all of it in view.
Item {
    id: root

    required property KioskViewModel kiosk

    readonly property Item item: kiosk.guide.on ? kiosk.guide.item : kiosk.listening.item
    readonly property string sentence: kiosk.listening.sentence
    property Text words: null

    // The text in an item that shows the sentence, else the longest that is a part of it.
    function _textOf(holder: Item): Text {
        let best = null;
        for (const text of _textsIn(holder)) {
            if (text.text.includes(sentence))
                return text;
            if (sentence.includes(text.text) && text.text.length > (best?.text.length ?? 0))
                best = text;
        }
        return best;
    }
    function _textsIn(holder: Item): list<Text> {
        const text = holder as Text;
        const found = text && text !== line && text.visible ? [text] : [];
        for (let i = 0; i < holder.children.length; i++)
            found.push(..._textsIn(holder.children[i]));
        return found;
    }
    function _escaped(text: string): string {
        return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/\u00a0/g, "&nbsp;").replace(/\n/g, "<br>");
    }
    function _underlined(text: string): string {
        const start = text.indexOf(sentence);
        if (start < 0)
            return "<u>" + _escaped(text) + "</u>";
        const end = start + sentence.length;
        return _escaped(text.slice(0, start)) + "<u>" + _escaped(text.slice(start, end)) + "</u>" + _escaped(text.slice(end));
    }
    function _show(): void {
        for (let up = item; up; up = up.parent) {
            const area = up as ScrollArea;
            if (area) {
                _revealIn(area);
                return;
            }
            const list = up as ListView;
            if (list && item) {
                const top = item.mapToItem(list.contentItem, 0, 0).y;
                const most = Math.max(list.originY, list.originY + list.contentHeight - list.height);
                list.contentY = Math.max(list.originY, Math.min(most, top - Theme.gap));
                return;
            }
        }
    }

    Text {
        id: spare

        visible: false
    }
    // A text that is higher than the view is brought there sentence by sentence.
    function _revealIn(area: ScrollArea): void {
        area.reveal(item);
        if (!words || item.height <= area.view.height)
            return;
        area.reveal(words);
        const share = Math.max(0, words.text.indexOf(sentence)) / Math.max(1, words.text.length);
        const top = words.mapToItem(area.view.contentItem, 0, 0).y + share * words.height;
        if (words.height > area.view.height)
            area.view.contentY = Math.max(0, Math.min(top - Theme.gap, area.contentHeight - area.view.height));
    }
    function mark(): void {
        words = item ? _textOf(item) : null;
        _show();
    }

    onItemChanged: mark()
    onSentenceChanged: mark()

    Rectangle {
        objectName: "spokenGround"
        parent: root.item
        visible: root.item !== null
        z: -1
        anchors.fill: parent
        radius: Theme.mm(1.5)
        color: Theme.spoken
    }
    Rectangle {
        objectName: "spokenFrame"
        parent: root.item
        visible: root.item !== null && root.kiosk.guide.on
        z: 2
        anchors.fill: parent
        anchors.margins: -Theme.focusLine - 2
        color: "transparent"
        radius: Theme.buttonRadius
        border.width: Theme.focusLine
        border.color: Theme.ink
    }
    Rectangle {
        objectName: "spokenBar"
        parent: root.item
        visible: root.item !== null
        x: -width - 2
        width: Theme.focusLine
        height: parent?.height ?? 0
        color: Theme.ink
    }
    Text {
        id: line

        readonly property Text _like: root.words ?? spare

        objectName: "spokenLine"
        parent: root.words
        visible: root.words !== null
        anchors.fill: parent
        text: root.words ? root._underlined(root.words.text) : ""
        textFormat: Text.StyledText
        font: _like.font
        fontSizeMode: _like.fontSizeMode
        minimumPixelSize: _like.minimumPixelSize
        color: _like.color
        lineHeight: _like.lineHeight
        wrapMode: _like.wrapMode
        horizontalAlignment: _like.horizontalAlignment
        verticalAlignment: _like.verticalAlignment
        topPadding: _like.topPadding
        rightPadding: _like.rightPadding
        Accessible.ignored: true
    }
}
