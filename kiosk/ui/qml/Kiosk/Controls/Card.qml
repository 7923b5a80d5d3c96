pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// The white ground of a card.
Rectangle {
    radius: Theme.cardRadius
    color: Theme.surface
    border.width: Theme.line
    border.color: Theme.border
}
