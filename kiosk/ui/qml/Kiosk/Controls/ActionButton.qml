pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

// A button with a word, and usually an icon before it.
T.AbstractButton {
    id: root

    property string iconName
    property bool chosen: false
    // Whether it is one of several, or is switched on and off: then it says so when it is not chosen too.
    property bool canBeChosen: false
    property bool strong: false
    property bool emergency: false
    property bool framed: true
    property bool stacked: false
    property bool large: false
    // Little room around the word.
    property bool tight: false
    property int letter: large ? Theme.title : Theme.label

    readonly property bool _filled: chosen || strong || emergency
    readonly property color _ink: _filled ? Theme.inkOnAction : Theme.action
    readonly property color _fill: emergency ? (down ? Theme.emergencyPressed : Theme.emergency) : _filled ? (down ? Theme.actionPressed : Theme.action) : down ? Theme.border : framed ? Theme.surface : "transparent"

    // The first action of a screen reader on a choice; Qt's own would set `checked` and press nothing.
    function accessibleToggleAction(): void {
        click();
    }

    implicitWidth: Math.max(tight ? Theme.mm(10) : Theme.smallTarget, content.implicitWidth + 2 * (tight ? Theme.mm(2) : Theme.pad))
    implicitHeight: Math.max(Theme.smallTarget, content.implicitHeight + Theme.pad)
    focusPolicy: Qt.TabFocus
    // A screen reader is told what the button itself says; a touch does not change it, only its answer does.
    checkable: canBeChosen
    checked: canBeChosen && chosen
    onCheckedChanged: {
        if (checked !== (canBeChosen && chosen))
            checked = Qt.binding(() => canBeChosen && chosen);
    }
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        radius: Theme.buttonRadius
        color: root._fill
        border.width: root.framed && !root._filled ? Theme.line : 0
        border.color: Theme.action

        FocusRing {
            shown: root.visualFocus
        }
    }
    contentItem: Item {
        implicitWidth: content.implicitWidth
        implicitHeight: content.implicitHeight

        Grid {
            id: content

            anchors.centerIn: parent
            columns: root.stacked || root.iconName === "" ? 1 : 2
            spacing: root.stacked ? 0 : Theme.mm(2)
            verticalItemAlignment: Grid.AlignVCenter
            horizontalItemAlignment: Grid.AlignHCenter

            Icon {
                visible: root.iconName !== ""
                name: root.iconName
                colour: root._ink
                size: Math.round(root.letter * 1.25)
            }
            Words {
                visible: root.text !== ""
                text: root.text
                font.pixelSize: root.letter
                font.bold: true
                color: root._ink
                wrapMode: Text.NoWrap
                lineHeight: 1.1
                Accessible.ignored: true
            }
        }
    }
}
