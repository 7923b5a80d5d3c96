pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The languages, each as large as the screen allows, and Emergency.
Item {
    id: root

    required property KioskViewModel kiosk

    readonly property int _columns: Theme.landscape || Theme.low ? 2 : 1
    readonly property bool _brief: Theme.compact || Theme.spaced || grid.cellWidth < Theme.body * 14
    readonly property int _rows: Math.ceil((buttons.count + 1) / _columns)

    Rectangle {
        id: accent

        x: Theme.margin
        y: Theme.margin
        width: Theme.mm(24)
        height: Theme.mm(2)
        radius: height / 2
        color: Theme.accent
    }
    Words {
        id: name

        x: Theme.margin
        anchors.top: accent.bottom
        anchors.topMargin: Theme.gap
        width: parent.width - 2 * Theme.margin
        text: "Help Ukraine · Brussels"
        font.bold: true
        font.pixelSize: Theme.compact ? Theme.label : Math.min(Theme.title, Math.floor(width / (Theme.spaced ? 17 : 14)))
    }
    Grid {
        id: grid

        readonly property int cellWidth: (width - (columns - 1) * spacing) / columns
        readonly property int cellHeight: (height - (root._rows - 1) * spacing) / root._rows

        x: Theme.margin
        anchors.top: name.bottom
        anchors.topMargin: Theme.gap
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.margin
        width: parent.width - 2 * Theme.margin
        columns: root._columns
        spacing: Theme.gap

        Repeater {
            id: buttons

            model: root.kiosk.languages

            T.AbstractButton {
                id: button

                required property string code
                required property string name
                required property string welcome
                required property string choose

                objectName: "start_" + code
                width: grid.cellWidth
                height: grid.cellHeight
                focusPolicy: Qt.TabFocus
                Accessible.name: button.name + ". " + button.welcome
                Keys.onReturnPressed: click()
                Keys.onEnterPressed: click()
                onClicked: root.kiosk.chooseLanguage(code)

                background: Card {
                    color: button.down ? Theme.ground : Theme.surface
                    border.color: Theme.action

                    FocusRing {
                        round: Theme.cardRadius
                        shown: button.visualFocus
                    }
                }
                contentItem: Item {
                    Column {
                        anchors.centerIn: parent
                        width: parent.width - 2 * Theme.pad

                        Words {
                            width: parent.width
                            horizontalAlignment: Text.AlignHCenter
                            text: button.name
                            font.bold: true
                            font.pixelSize: Math.min(Theme.title, grid.cellHeight * 0.34, grid.cellWidth / 8)
                            color: Theme.action
                            lineHeight: Theme.spaced ? Theme.lineHeight : 1
                            Accessible.ignored: true
                        }
                        Words {
                            width: parent.width
                            horizontalAlignment: Text.AlignHCenter
                            font.pixelSize: Math.min(Theme.body, grid.cellHeight * 0.24)
                            fontSizeMode: Text.HorizontalFit
                            wrapMode: Text.NoWrap
                            minimumPixelSize: Math.round(Theme.label * 0.7)
                            text: root._brief ? button.welcome : button.welcome + " · " + button.choose
                            color: Theme.quietInk
                            lineHeight: Theme.spaced ? Theme.lineHeight : 1
                            Accessible.ignored: true
                        }
                    }
                }
            }
        }
        ActionButton {
            objectName: "start_emergency"
            width: grid.cellWidth
            height: grid.cellHeight
            emergency: true
            letter: Math.min(Theme.title, Math.floor(grid.cellWidth / 9))
            iconName: "phone-call"
            text: "112 · 101"
            Accessible.name: qsTr("Emergency") + ". 112, 101"
            onClicked: root.kiosk.openEmergency()
        }
    }
}
