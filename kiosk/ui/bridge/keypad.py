"""Lets a keypad of five keys do what Tab and Enter do."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

_SAME = {
    Qt.Key.Key_Down: Qt.Key.Key_Tab,
    Qt.Key.Key_Right: Qt.Key.Key_Tab,
    Qt.Key.Key_Up: Qt.Key.Key_Backtab,
    Qt.Key.Key_Left: Qt.Key.Key_Backtab,
    Qt.Key.Key_Select: Qt.Key.Key_Return,
}


class Keypad(QObject):
    """An event filter for the window: down and right go to the next control, up and left to the one before."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.KeyPress, QEvent.Type.KeyRelease} and isinstance(event, QKeyEvent):
            same = _SAME.get(Qt.Key(event.key()))
            if same is not None:
                QCoreApplication.sendEvent(watched, QKeyEvent(event.type(), same, Qt.KeyboardModifier.NoModifier))
                return True
        return super().eventFilter(watched, event)
