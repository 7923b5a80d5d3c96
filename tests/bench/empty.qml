import QtQuick

Rectangle {
    color: "#0B4A8F"
}
