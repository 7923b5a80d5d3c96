pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// What is wrong with the file of the settings: by file, key, and what was expected.
Banner {
    id: root

    required property SettingsViewModel settings

    objectName: "fault"
    visible: settings.fault !== ""
    iconName: "alert-triangle"
    lead: qsTr("The settings file is broken. The kiosk runs on its defaults.")
    text: settings.fault
}
