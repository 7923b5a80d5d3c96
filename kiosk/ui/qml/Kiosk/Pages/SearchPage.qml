pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What fits the typed words, as they are typed; before that, what most people need.
TypingArea {
    id: root

    readonly property SearchViewModel search: kiosk.searchPage
    readonly property bool _nothing: search.asked && search.count === 0
    readonly property bool _roomy: !typing || room > Theme.body * 9

    function openResult(kind: string, key: string): void {
        if (kind === "contact")
            kiosk.openContact(key);
        else if (kind === "commune")
            kiosk.openCommune(key);
        else
            kiosk.open(key);
    }

    // On a small screen the field says it.
    title: Theme.compact ? "" : qsTr("Search")
    hint: qsTr("What do you need?")

    Words {
        id: heading

        visible: !root.search.asked && root._roomy
        width: parent?.width ?? 0
        text: qsTr("What people often need")
        color: Theme.quietInk
        font.pixelSize: Theme.label
    }
    NothingFound {
        visible: root._nothing
        width: parent?.width ?? 0
        kiosk: root.kiosk
        brief: !root._roomy
    }
    Repeater {
        model: root.search.results

        ResultCard {
            required property string key
            required property string kind
            required property string summary
            required property string symbol

            objectName: "result_" + kind + "_" + key
            width: parent?.width ?? 0
            height: implicitHeight
            detail: root._roomy ? summary : ""
            room: root.typing ? root.room - (heading.visible ? heading.height + Theme.gap : 0) : Infinity
            iconName: symbol
            onClicked: root.openResult(kind, key)
        }
    }
}
