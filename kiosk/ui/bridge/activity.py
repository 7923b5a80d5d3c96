"""Notices that somebody touches the screen or a key."""

from PySide6.QtCore import QEvent, QObject, Signal

_ACTIVITY = {
    QEvent.Type.MouseButtonPress,
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.KeyPress,
    QEvent.Type.Wheel,
}


class ActivityFilter(QObject):
    """An event filter for the window that lets everything pass and reports what a person did."""

    noticed = Signal()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _ACTIVITY:
            self.noticed.emit()
        return super().eventFilter(watched, event)
