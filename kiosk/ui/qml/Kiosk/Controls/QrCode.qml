import QtQuick

// A QR code from its rows, the quiet zone among them.
Image {
    required property list<var> rows

    // Along one side.
    readonly property int modules: rows.length

    source: rows.length > 0 ? "image://code/" + rows.join("-") : ""
    sourceSize: Qt.size(width, width)
    cache: false
    smooth: false
}
