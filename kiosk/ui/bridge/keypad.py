"""Lets a keypad of five keys do what Tab and Enter do."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QKeyEvent


class Keypad(QObject):
    """An event filter for the window: down and right go to the next control, up and left to the one before."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.KeyPress, QEvent.Type.KeyRelease} and isinstance(event, QKeyEvent):
            from kiosk.ui.bridge import keys  # noqa: PLC0415 - not before the first key

            same = keys.OF_KEYPAD.get(event.key())
            if same is not None:
                QCoreApplication.sendEvent(watched, QKeyEvent(event.type(), same, keys.NO_MODIFIER))
                return True
        return super().eventFilter(watched, event)
