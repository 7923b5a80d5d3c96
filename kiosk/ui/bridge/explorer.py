"""Turns touches and keys into steps of somebody who listens, while the kiosk speaks everything."""

from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTouchEvent

SWITCH = Qt.Key.Key_F1
"""Switches it on and off, for a keypad or a headset socket that sends a key."""

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Tab: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Backtab: -1}
_ACTS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})
_BACK = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Backspace})
_TOUCHES = frozenset({QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel})
_MOUSE = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick})
_KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease})


class Steps(Protocol):
    """What somebody who listens can do."""

    def toggle(self) -> None:
        """Begin, or end."""

    def move(self, steps: int) -> None:
        """Go to the next thing, or to the one before."""

    def touch(self, point: QPointF) -> None:
        """Touch a point of the window."""

    def act(self) -> None:
        """Do what the present thing does."""

    def back(self) -> None:
        """Go back."""

    def repeat(self) -> None:
        """Hear it again."""


class Explorer(QObject):
    """An event filter for the window: while it explores, no touch and no key reaches anything else."""

    def __init__(self, steps: Steps) -> None:
        super().__init__()
        self._steps = steps
        self.exploring = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _KEYS and isinstance(event, QKeyEvent):
            if kind is QEvent.Type.KeyPress and not event.isAutoRepeat():
                self._press(event.key())
            return self.exploring or event.key() == SWITCH
        if self.exploring and kind in _TOUCHES and isinstance(event, QTouchEvent):
            if kind is QEvent.Type.TouchEnd and event.points():
                self._steps.touch(event.points()[0].position())
            return True
        if self.exploring and kind in _MOUSE and isinstance(event, QMouseEvent):
            if kind is QEvent.Type.MouseButtonRelease:
                self._steps.touch(event.position())
            return True
        return super().eventFilter(watched, event)

    def _press(self, key: int) -> None:
        if key == SWITCH:
            self._steps.toggle()
        elif not self.exploring:
            return
        elif key in _STEPS:
            self._steps.move(_STEPS[Qt.Key(key)])
        elif key in _ACTS:
            self._steps.act()
        elif key in _BACK:
            self._steps.back()
        elif key == Qt.Key.Key_Right:
            self._steps.repeat()
