"""Notices that somebody touches the screen or a key."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent

_ACTIVITY = {
    QEvent.Type.MouseButtonPress,
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.KeyPress,
    QEvent.Type.Wheel,
}


_BEGINS = {QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.KeyPress}
_ENDS = {QEvent.Type.MouseButtonRelease, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel, QEvent.Type.KeyRelease}
_INPUT = _ACTIVITY | _ENDS | {QEvent.Type.MouseMove, QEvent.Type.MouseButtonDblClick}


class ActivityFilter(QObject):
    """An event filter for the window that reports what a person does.

    While `answering` says so, a touch or key is an answer and nothing else: it reaches nothing on the screen, from its
    beginning to its end.
    """

    noticed = Signal()

    def __init__(self, answering: Callable[[], bool]) -> None:
        super().__init__()
        self._answering = answering
        self._swallowing = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _BEGINS and self._answering():
            self._swallowing = True
        # A key that hangs is nobody.
        if kind in _ACTIVITY and not (isinstance(event, QKeyEvent) and event.isAutoRepeat()):
            self.noticed.emit()
        swallowed = self._swallowing and kind in _INPUT
        if kind in _ENDS:
            self._swallowing = False
        return swallowed or super().eventFilter(watched, event)
