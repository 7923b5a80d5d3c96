"""Turns touches and keys into steps of somebody who listens, while the kiosk speaks everything."""

from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QPointF
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTouchEvent

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
            return self._take_key(event.key(), pressed=kind is QEvent.Type.KeyPress and not event.isAutoRepeat())
        if self.exploring and kind in _TOUCHES and isinstance(event, QTouchEvent):
            if kind is QEvent.Type.TouchEnd and event.points():
                self._steps.touch(event.points()[0].position())
            return True
        if self.exploring and kind in _MOUSE and isinstance(event, QMouseEvent):
            if kind is QEvent.Type.MouseButtonRelease:
                self._steps.touch(event.position())
            return True
        return super().eventFilter(watched, event)

    def _take_key(self, key: int, *, pressed: bool) -> bool:
        from kiosk.ui.bridge import keys  # noqa: PLC0415 - not before the first key

        if pressed and key == keys.SWITCH:
            self._steps.toggle()
        elif pressed and self.exploring:
            self._step(key)
        return self.exploring or key == keys.SWITCH

    def _step(self, key: int) -> None:
        from kiosk.ui.bridge import keys  # noqa: PLC0415 - as above

        if key in keys.STEPS:
            self._steps.move(keys.STEPS[key])
        elif key in keys.ACTS:
            self._steps.act()
        elif key in keys.BACK:
            self._steps.back()
        elif key == keys.AGAIN:
            self._steps.repeat()
