pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The languages: in one row where they fit, else in equal columns.
Grid {
    id: root

    required property KioskViewModel kiosk
    required property int available

    property int naturalWidth: 0
    property int _widest: 0
    // What the buttons can give up of their padding to stand in one row.
    readonly property int _slack: repeater.count * 2 * (Theme.pad - Theme.mm(1.5))
    readonly property int _over: Math.max(0, naturalWidth - available)
    readonly property bool fits: _over <= _slack
    readonly property int cellWidth: (available - (columns - 1) * spacing) / columns

    function measure(): void {
        const widths = [];
        for (let i = 0; i < repeater.count; i++)
            widths.push(repeater.itemAt(i)?.implicitWidth ?? 0);
        naturalWidth = widths.reduce((sum, width) => sum + width, (repeater.count - 1) * spacing);
        _widest = Math.max(0, ...widths);
    }

    columns: fits ? Math.max(1, repeater.count) : 3 * _widest + 2 * spacing <= available + 3 * 2 * (Theme.pad - Theme.mm(0.4)) ? 3 : 2
    spacing: Theme.mm(3)

    Timer {
        id: measuring

        interval: 0
        onTriggered: root.measure()
    }
    Repeater {
        id: repeater

        model: root.kiosk.languages
        onCountChanged: measuring.start()

        ActionButton {
            required property string code
            required property string name

            readonly property string spokenIn: code

            objectName: "language_" + code
            width: root.fits ? implicitWidth - Math.ceil(root._over / repeater.count) : root.cellWidth
            text: name
            chosen: root.kiosk.language === code
            canBeChosen: true
            Accessible.role: Accessible.RadioButton
            onImplicitWidthChanged: measuring.start()
            onClicked: root.kiosk.chooseLanguage(code)
        }
    }
}
