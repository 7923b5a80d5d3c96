pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A place to type in, what is found for it, and the keyboard, which takes room from what is found but never covers it.
Item {
    id: root

    required property KioskViewModel kiosk
    required property string title
    required property string hint
    property alias iconName: field.iconName
    default property alias rows: area.rows

    readonly property KeyboardViewModel keyboard: kiosk.keyboard
    // While somebody types, the results have the room of the heading.
    readonly property bool typing: keyboard.shown
    readonly property int room: area.height

    Words {
        id: heading

        visible: !root.typing && root.title !== ""
        width: parent.width
        text: root.title
        font.bold: true
        font.pixelSize: Theme.title
        lineHeight: 1.1
        Accessible.role: Accessible.Heading
    }
    TypingField {
        id: field

        objectName: "field"
        y: heading.visible ? heading.height + Theme.gap : 0
        width: parent.width
        typed: root.keyboard.text
        hint: root.hint
        active: root.typing
        Accessible.role: Accessible.EditableText
        Accessible.onPressAction: click()
        onClicked: {
            root.kiosk.reading.close();
            root.keyboard.show();
        }
    }
    ScrollArea {
        id: area

        kiosk: root.kiosk
        y: field.y + field.height + (root.typing ? Theme.mm(1) : Theme.gap)
        width: parent.width
        height: (keys.active ? keys.y : root.height) - y
        spacing: Theme.gap
        // On a small screen a finger scrolls, and "Done" brings the buttons.
        railed: !(root.typing && Theme.compact)
    }
    Loader {
        id: keys

        active: root.typing
        width: root.width
        height: (item as Keyboard)?.implicitHeight ?? 0
        y: root.height - height
        sourceComponent: Keyboard {
            keyboard: root.keyboard
        }
    }
}
