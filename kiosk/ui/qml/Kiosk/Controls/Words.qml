pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Text as the kiosk shows it: plain, never a link, never cut.
Text {
    id: root

    readonly property bool spaced: Theme.spaced

    // Not a binding: the font tells of a change of its spacing as of any other.
    function space(): void {
        font.letterSpacing = Theme.letterSpacing * font.pixelSize;
        font.wordSpacing = Theme.wordSpacing * font.pixelSize;
    }

    onSpacedChanged: space()
    onFontChanged: {
        if (spaced)
            space();
    }
    font.bold: Theme.bold
    font.family: Theme.family
    font.pixelSize: Theme.body
    color: Theme.ink
    lineHeight: Theme.lineHeight
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: text === ""
}
