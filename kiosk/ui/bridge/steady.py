"""Takes a trembling finger, or a key that is held down, for the one touch that was meant."""

import math
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTouchEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

_BEGINS = {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.TouchBegin}
_MOVES = {QEvent.Type.MouseMove, QEvent.Type.TouchUpdate}
_ENDS = {QEvent.Type.MouseButtonRelease, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel}
_KEYS = {QEvent.Type.KeyPress, QEvent.Type.KeyRelease}


class SteadyTouch(QObject):
    """An event filter for the window that drops what was not meant.

    A touch that begins where the last one has just ended is dropped as a whole, and so is a key that comes again just
    after it was let go (EN 301 549 v3.2.1, 5.8), and every repetition of a key that is held down (5.7). An item whose
    property `tellsTouchesApart` is true does the first itself: a keyboard, where the next key may be as near as that.

    Args:
        window: where the touches come.
        pause_s: how long after the end of a touch or key the same again is not taken for another; 0 takes every one.
        near_px: how far from its end the same place reaches.
        now: a monotonic clock, in seconds.
    """

    def __init__(self, window: QQuickWindow, pause_s: float, near_px: float, now: Callable[[], float]) -> None:
        super().__init__()
        self._window = window
        self._pause, self._near, self._now = pause_s, near_px, now
        self._place = QPointF()
        self._ended = float("-inf")
        self._key, self._key_ended = 0, float("-inf")
        self._dropping = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _KEYS and isinstance(event, QKeyEvent):
            return self._drops_key(event)
        if kind in _BEGINS | _MOVES | _ENDS and isinstance(event, QTouchEvent | QMouseEvent):
            return self._drops_touch(kind, event)
        return super().eventFilter(watched, event)

    def _drops_key(self, event: QKeyEvent) -> bool:
        if event.isAutoRepeat():
            return True
        again = event.key() == self._key and self._now() - self._key_ended < self._pause
        if event.type() is QEvent.Type.KeyRelease and not again:
            self._key, self._key_ended = event.key(), self._now()
        return again

    def _drops_touch(self, kind: QEvent.Type, event: QTouchEvent | QMouseEvent) -> bool:
        place = event.points()[0].position() if event.points() else self._place
        if kind in _BEGINS:
            self._dropping = self._is_same(place)
        dropped = self._dropping
        if kind in _ENDS:
            if not dropped:
                self._place, self._ended = place, self._now()
            self._dropping = False
        return dropped

    def _is_same(self, place: QPointF) -> bool:
        if self._now() - self._ended >= self._pause or self._tells_apart(place):
            return False
        away = place - self._place
        return math.hypot(away.x(), away.y()) < self._near

    def _tells_apart(self, place: QPointF) -> bool:
        coming: list[QQuickItem] = [self._window.contentItem()]
        while coming:
            item = coming.pop()
            if isinstance(item, QQuickItem) and item.isVisible() and item.contains(item.mapFromScene(place)):
                if item.property("tellsTouchesApart"):
                    return True
                coming += item.childItems()
        return False
