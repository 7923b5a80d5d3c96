"""`kiosk run` as shipped, with one visitor after another inside it, and now and then the desk.

Each line that it reads is answered with a line of JSON: what has been done so far, and the longest wait for a frame
since the last line.
"""

import json
import random
import sys
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Any

from kiosk.cli import main  # isort: skip - first, as in the shipped command
from PySide6.QtCore import QPoint, QPointF, QRectF, QSocketNotifier, Qt, QTimer
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk import app
from kiosk.ui.application import KioskWindow

PIN = "2468"
_TOUCH_MS = 250
_TICK_MS = 16
_DESK_EVERY = 240  # touches
_DESK = ("staffCorner",) * 5 + tuple(f"pin_{digit}" for digit in PIN) + ("pin_enter", "staff_content", "network")
_SLIP_EVERY = 100  # touches
_SLIP = ("start_uk", "tile_health", "card_health/doctor", "more", "print")
_LEAVES = 0.02  # of the touches: the visitor goes away
_DRAGS = 0.15  # of the touches: the finger drags the page instead
_NOT_FOR_VISITORS = ("staffCorner", "pin_", "finish")


@dataclass
class Done:
    """What has been done: touches, visitors gone, visits of the desk, and the longest wait for a frame in ms."""

    touches: int = 0
    visitors: int = 0
    desk: int = 0
    slowest_ms: float = 0.0


class VisitedWindow(KioskWindow):
    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self._chance = random.Random(2468)  # noqa: S311 - no secret
        self._done = Done()
        self._plan: list[str] = []
        self._finger = QTest.createTouchDevice()
        self._last = time.perf_counter()
        self._touching = self._every(_TOUCH_MS, self._touch)
        self._ticking = self._every(_TICK_MS, self._tick)
        self._ears = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
        self._ears.activated.connect(self._tell)

    def _every(self, milliseconds: int, do: Any) -> QTimer:
        timer = QTimer(self.window, timerType=Qt.TimerType.PreciseTimer, interval=milliseconds)
        timer.timeout.connect(do)
        timer.start()
        return timer

    def _tell(self) -> None:
        if sys.stdin.readline():
            print(json.dumps(asdict(self._done)), flush=True)
            self._done.slowest_ms = 0.0

    def _tick(self) -> None:
        """While the thread of the screen is at work, no frame can come: this measures for how long."""
        now = time.perf_counter()
        self._done.slowest_ms = max(self._done.slowest_ms, (now - self._last) * 1e3 - _TICK_MS)
        self._last = now

    def _touch(self) -> None:
        self._done.touches += 1
        for every, plan in ((_SLIP_EVERY, _SLIP), (_DESK_EVERY, _DESK)):
            if self._done.touches % every == 0:
                self._plan = list(plan)
                self.kiosk.finish()
        self._done.desk += self._done.touches % _DESK_EVERY == 0
        if self._plan:
            self._follow()
        elif self._chance.random() < _LEAVES:
            self._done.visitors += 1
            self.kiosk.finish()
        elif self._chance.random() < _DRAGS:
            self._drag()
        else:
            self._press(self._chance.choice(list(self._controls()) or [self.window.contentItem()]))

    def _follow(self) -> None:
        """Do the next thing of the desk's; what is not there is left out."""
        name = self._plan.pop(0)
        if found := [item for item in _all(self.window.contentItem()) if item.objectName() == name]:
            self._press(found[0])

    def _press(self, item: QQuickItem) -> None:
        place = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        QTest.touchEvent(self.window, self._finger).press(0, place, self.window)
        QTest.touchEvent(self.window, self._finger).release(0, place, self.window)

    def _drag(self) -> None:
        place = QPoint(self.window.width() // 3, self.window.height() // 2)
        step = QPoint(0, self._chance.choice((-40, 40)))
        QTest.touchEvent(self.window, self._finger).press(0, place, self.window)
        for _ in range(8):
            place += step
            QTest.touchEvent(self.window, self._finger).move(0, place, self.window)
        QTest.touchEvent(self.window, self._finger).release(0, place, self.window)

    def _controls(self) -> Iterator[QQuickItem]:
        """What a visitor can press now."""
        glass = QRectF(0, 0, self.window.width(), self.window.height())
        for item in _all(self.window.contentItem()):
            if item.inherits("QQuickAbstractButton") and item.isEnabled():
                middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
                if glass.contains(middle) and not item.objectName().startswith(_NOT_FOR_VISITORS):
                    yield item


def _all(item: QQuickItem) -> Iterator[QQuickItem]:
    if isinstance(item, QQuickItem) and item.isVisible():
        yield item
        for child in item.childItems():
            yield from _all(child)


if __name__ == "__main__":
    vars(app).update(KioskWindow=VisitedWindow)
    main()
