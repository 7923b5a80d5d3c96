"""A kiosk that walks from Home to a page, through the languages and back, by touch, and times every step.

Each line that it reads is one walk; it answers each with one line of JSON: milliseconds from the finger's leaving the
glass to the first frame that shows the change, and of the processor meanwhile, for every step.
"""

import json
import random
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QEventLoop, QRectF, QTimer
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.app import FILES
from kiosk.config import Config
from kiosk.domain.display import display
from kiosk.domain.languages import Language
from kiosk.outfit import make_shelf, make_world
from kiosk.ui.application import KioskWindow, start_qt

_QUIET_MS = 60
_LIKELY_CARDS = 3

Step = tuple[str, float, float]
"""Its name, and milliseconds on the clock and of the processor."""


class Walker:
    """One kiosk, its finger and its stop-watch."""

    def __init__(self, content: Path) -> None:
        config = Config(content=content, sound=False)
        world = make_world(config, make_shelf(config))
        self._screen = KioskWindow(FILES, world, display(1920, 1080, inches=21.5))
        self._window = self._screen.window
        self._finger = QTest.createTouchDevice()
        self._chance = random.Random(0)  # noqa: S311 - no secret
        self._frames: list[tuple[float, float]] = []
        self._quiet = QTimer(interval=_QUIET_MS, singleShot=True)
        self._rest = QEventLoop()
        self._quiet.timeout.connect(self._rest.quit)
        self._window.frameSwapped.connect(self._framed)
        self._window.show()
        self._settle()

    def walk(self) -> Iterator[Step]:
        """From Start to a page and through the languages; the kiosk ends as it began."""
        yield "home", *self._touch("start_uk")
        yield "topic", *self._touch(self._any("tile_"))
        yield "page", *self._touch(self._any("card_"))
        for code in (*list(Language)[1:], Language.UK):
            yield "language", *self._touch(f"language_{code}")
        yield "back", *self._touch("back")
        yield "page", *self._touch(self._any("card_"))
        self._screen.kiosk.finish()
        self._settle()

    def close(self) -> None:
        self._screen.close()

    def _any(self, prefix: str) -> str:
        """The name of one of the first items of this kind that are wholly in view."""
        found = sorted((area.top(), area.left(), name) for name, area in self._in_view() if name.startswith(prefix))
        return self._chance.choice(found[:_LIKELY_CARDS])[-1]

    def _touch(self, name: str) -> tuple[float, float]:
        """Touch the item; return milliseconds from letting go to the next frame, on the clock and of the processor."""
        place = next(area for known, area in self._in_view() if known == name).center().toPoint()
        QTest.touchEvent(self._window, self._finger).press(0, place, self._window)
        self._settle()
        self._frames.clear()
        began = _now()
        QTest.touchEvent(self._window, self._finger).release(0, place, self._window)
        self._settle()
        return (self._frames[0][0] - began[0]) * 1e3, (self._frames[0][1] - began[1]) * 1e3

    def _framed(self) -> None:
        self._frames.append(_now())
        self._quiet.start()

    def _settle(self) -> None:
        """Go on until no frame has come for a while."""
        self._quiet.start()
        self._rest.exec()

    def _in_view(self) -> Iterator[tuple[str, QRectF]]:
        glass = QRectF(0, 0, self._window.width(), self._window.height())
        for item in _all(self._window.contentItem()):
            area = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
            if item.objectName() and glass.contains(area):
                yield item.objectName(), area


def _now() -> tuple[float, float]:
    return time.perf_counter(), time.process_time()


def _all(item: QQuickItem) -> Iterator[QQuickItem]:
    if item.isVisible():
        yield item
        for child in item.childItems():
            yield from _all(child)


if __name__ == "__main__":
    app = start_qt(FILES)
    walker = Walker(Path(sys.argv[1]))
    for _ in sys.stdin:
        print(json.dumps(list(walker.walk())), flush=True)
    walker.close()
