pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A grid of equal cells, each as high as the tallest content needs.
Grid {
    id: root

    readonly property int cellWidth: Math.floor((width - (columns - 1) * spacing) / columns)
    readonly property int tallest: _tallest

    property int _tallest: 0

    function measure(): void {
        let height = 0;
        for (let i = 0; i < children.length; i++)
            height = Math.max(height, children[i].implicitHeight);
        _tallest = height;
    }
    // To be called by a cell when its implicit height changes.
    function remeasure(): void {
        measuring.start();
    }

    spacing: Theme.gap

    data: Timer {
        id: measuring

        interval: 0
        onTriggered: root.measure()
    }
}
