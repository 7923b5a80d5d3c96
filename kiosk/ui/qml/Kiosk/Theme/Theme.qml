pragma Singleton

import QtQuick

// Every size, colour and type of the kiosk. Sizes are millimetres of the real screen.
QtObject {
    id: root

    property real pxPerMm: 4
    // Font height of body text at the first text size: its capital H is 0.7 degrees (EN 301 549, 5.1.4).
    property real textMm: 8.6
    // Lying or upright, and whether it is a small screen (10 inch), where the bars must leave room for the text.
    property bool landscape: true
    property bool compact: false
    property int textSize: 1
    property bool highContrast: false
    property bool bold: false
    // Text as far apart as WCAG 2.2, 1.4.12 asks for: lines 1.5, letters 0.12 and words 0.16 of the font's size.
    property bool spaced: false
    // Everything stands in the lower part of the screen, where somebody who sits can reach it; only a tall screen can.
    property bool canBeLow: false
    property bool low: false

    readonly property string family: "Noto Sans"
    readonly property real scale: (compact ? [1, 1.15, 1.3, 1.4] : [1, 1.2, 1.45, 1.75])[textSize - 1]
    readonly property int body: Math.round(textMm * pxPerMm * scale)
    readonly property int heading: Math.round(body * 1.2)
    readonly property int title: Math.round(body * Math.min(compact ? 1.3 : 1.6, Math.max(1, (compact ? 1.65 : 2.1) / scale)))
    // The bars grow less than the text, or nothing would be left for the text.
    readonly property int label: Math.round(textMm * pxPerMm * (compact ? (textSize > 3 && !spaced ? 1 : 0.8) : Math.min(scale, spaced ? 1 : 1.2)))
    // Of the font's own line height, which is 1.36 of its size.
    readonly property real lineHeight: spaced ? 1.11 : 1.05
    readonly property real letterSpacing: spaced ? 0.12 : 0
    readonly property real wordSpacing: spaced ? 0.16 : 0

    readonly property int target: mm(20)
    readonly property int smallTarget: mm(15)
    // A key of the keyboard, and its letter: they keep their size whatever that of the text, but on a small screen.
    readonly property int key: mm(compact ? 10 : 15)
    readonly property int keyGap: mm(compact ? 1.5 : 3)
    readonly property int keyLetter: Math.round(textMm * pxPerMm * (compact && textSize < 4 || spaced ? 0.8 : 1))
    // What stands beside the text, such as the code, is at least so wide.
    readonly property int beside: mm(compact ? (spaced || textSize > 3 ? 68 : 56) : 95)
    readonly property int gap: mm(3)
    readonly property int margin: mm(compact ? 3 : 6)
    readonly property int pad: mm(compact ? 2 : 4)
    readonly property int line: highContrast ? 4 : 2
    readonly property int focusLine: Math.max(4, mm(1))
    readonly property int buttonRadius: mm(3.5)
    readonly property int cardRadius: mm(5)
    readonly property int fade: highContrast ? 0 : 120

    readonly property color ground: highContrast ? "#FFFFFF" : "#F6F4EE"
    readonly property color surface: "#FFFFFF"
    readonly property color border: highContrast ? "#000000" : "#E2DDD0"
    // Of what can be touched: 3:1 to what is around it (WCAG 2.2, 1.4.11).
    readonly property color edge: highContrast ? "#000000" : "#857E6D"
    readonly property color ink: highContrast ? "#000000" : "#16213A"
    readonly property color quietInk: highContrast ? "#000000" : "#3F4A60"
    readonly property color action: highContrast ? "#00305F" : "#0B4A8F"
    readonly property color actionPressed: highContrast ? "#000000" : "#083868"
    readonly property color inkOnAction: "#FFFFFF"
    readonly property color accent: "#F2B705"
    readonly property color noticeGround: highContrast ? "#FFFFFF" : "#FFF6D6"
    readonly property color noticeInk: highContrast ? "#000000" : "#5C4400"
    // What is being read aloud.
    readonly property color spoken: highContrast ? "#FFFFFF" : "#DDEBFA"
    readonly property color emergency: highContrast ? "#8A0000" : "#9E1B14"
    readonly property color emergencyPressed: highContrast ? "#5A0000" : "#7A130E"

    function mm(length: real): int {
        return Math.round(length * pxPerMm);
    }
}
