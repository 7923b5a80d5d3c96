pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// How to read, in view of what is read: size, contrast, weight and spacing of the text.
Rectangle {
    id: root

    required property ReadingViewModel reading

    readonly property int _edge: Theme.mm(Theme.compact ? 1.5 : 3)
    // As in the footer: with less room the last would need a row of its own.
    readonly property bool _tight: !Theme.compact && width < 37 * Theme.label
    readonly property int _tall: Math.max(Theme.smallTarget, contrast.implicitHeight)

    implicitHeight: choices.height + 2 * _edge
    color: Theme.surface

    Rectangle {
        width: parent.width
        height: Theme.line
        color: Theme.border
    }
    Rectangle {
        y: parent.height - height
        width: parent.width
        height: Theme.line
        color: Theme.border
    }
    Flow {
        id: choices

        x: Theme.margin
        y: root._edge
        width: parent.width - 2 * Theme.margin
        spacing: Theme.gap

        Row {
            spacing: Theme.gap

            Repeater {
                model: 4

                ActionButton {
                    required property int index

                    readonly property int size: index + 1

                    objectName: "size_" + size
                    width: Theme.smallTarget
                    height: root._tall
                    tight: true
                    canBeChosen: true
                    chosen: root.reading.textSize === size
                    letter: Theme.mm(5 + 2 * index)
                    text: "A"
                    Accessible.role: Accessible.RadioButton
                    Accessible.name: qsTr("Text size: %1 of 4").arg(size)
                    onClicked: root.reading.chooseTextSize(size)
                }
            }
        }
        ActionButton {
            id: contrast

            objectName: "contrast"
            height: root._tall
            stacked: Theme.compact
            tight: root._tight
            canBeChosen: true
            chosen: root.reading.highContrast
            iconName: chosen ? "check" : "contrast"
            text: qsTr("Contrast")
            onClicked: root.reading.toggleContrast()
        }
        ActionButton {
            objectName: "bold"
            height: root._tall
            stacked: Theme.compact
            tight: root._tight
            canBeChosen: true
            chosen: root.reading.bold
            iconName: chosen ? "check" : "bold"
            text: qsTr("Bold")
            onClicked: root.reading.toggleBold()
        }
        ActionButton {
            objectName: "spaced"
            height: root._tall
            stacked: Theme.compact
            tight: root._tight
            canBeChosen: true
            chosen: root.reading.spaced
            iconName: chosen ? "check" : "letter-spacing"
            text: qsTr("Spacing")
            onClicked: root.reading.toggleSpaced()
        }
    }
}
