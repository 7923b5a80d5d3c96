pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Text as the kiosk shows it: plain, never a link, never cut.
Text {
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
