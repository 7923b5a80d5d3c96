pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// How it went to keep a setting.
Banner {
    id: root

    required property SettingsViewModel settings

    // What is possible, where it was not.
    property string expected

    objectName: "said"
    // It must leave room for what it is about.
    letter: Theme.compact ? Theme.label : Theme.body
    visible: settings.said !== ""
    iconName: settings.said === "kept" ? "check" : "alert-triangle"
    lead: ({
            "kept": qsTr("Saved."),
            "refused": qsTr("This is not possible."),
            "not-kept": qsTr("Not saved: the disk does not take it."),
            "broken": qsTr("Not saved: the settings file is broken.")
        })[settings.said] ?? ""
    text: ({
            "refused": expected,
            "not-kept": qsTr("It may be full or locked. Tell the administrator."),
            "broken": qsTr("Somebody has changed it. Restart the kiosk to see what is wrong.")
        })[settings.said] ?? ""
}
