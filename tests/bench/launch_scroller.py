"""`kiosk run` as shipped, with a finger that drags the longest page up and down; says how long each frame took to come.

Reads "begin" and "end", once or more; answers each "end" with a line of JSON: milliseconds from frame to frame since.
With "print" it prints that page, one slip after the other, as a tap on Print does. "rest" is answered when the last has
ended, with a line of JSON: how each of them did.
"""

import json
import sys
import time
from functools import cache
from typing import Any

from kiosk.cli import main  # isort: skip - first, as in the shipped command
from PySide6.QtCore import QPoint, QSocketNotifier, Qt, QTimer
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk import app, paths
from kiosk.content.store import ContentStore
from kiosk.domain.languages import Language
from kiosk.ui.application import KioskWindow

_TICK_MS = 16
_STEP = 12  # pixels for each tick
_OVERTURE = 400  # how far down the page the finger starts, so that it never comes to an end of it
_TOP, _BOTTOM = 0.35, 0.75  # of the height of the window, between which the finger moves


class ScrollingWindow(KioskWindow):
    def __init__(self, files: Any, world: Any, size: Any) -> None:
        super().__init__(files, world, size)
        self._handouts = world.handouts
        self._frames: list[float] = []
        self._finger = QTest.createTouchDevice()
        self._place = QPoint()
        self._direction = -_STEP
        self._timer = QTimer(self.window, timerType=Qt.TimerType.PreciseTimer, interval=_TICK_MS)
        self._timer.timeout.connect(self._move)
        self.window.afterRendering.connect(self._ready)
        self._watches = False
        self.window.frameSwapped.connect(self._framed)
        self._wants_slips = False
        self._slips: list[str] = []
        self._ears = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
        self._ears.activated.connect(self._obey)

    def _ready(self) -> None:
        self.window.afterRendering.disconnect(self._ready)
        print("ready", flush=True)

    def _obey(self) -> None:
        match sys.stdin.readline().strip():
            case "open":
                self.kiosk.chooseLanguage(Language.UK)
                self.kiosk.open(_longest_page())
            case "begin":
                self._begin()
            case "end":
                self._end()
            case "print":
                self._wants_slips = True
                self._print()
            case "rest":
                self._wants_slips = False
            case _:
                self._ears.setEnabled(False)

    def _begin(self) -> None:
        flicks = [item for item in self.window.findChildren(QQuickItem, "scroll") if item.isVisible()]
        flicks[0].setProperty("contentY", _OVERTURE)
        self._place = QPoint(self.window.width() // 3, round(self.window.height() * _BOTTOM))
        self._direction = -_STEP
        QTest.touchEvent(self.window, self._finger).press(0, self._place, self.window)
        self._frames.clear()
        self._watches = True
        self._timer.start()

    def _move(self) -> None:
        height = self.window.height()
        if not _TOP * height < self._place.y() + self._direction < _BOTTOM * height + _STEP:
            self._direction = -self._direction
        self._place += QPoint(0, self._direction)
        QTest.touchEvent(self.window, self._finger).move(0, self._place, self.window)

    def _framed(self) -> None:
        if self._watches:
            self._frames.append(time.perf_counter())

    def _end(self) -> None:
        self._timer.stop()
        self._watches = False
        QTest.touchEvent(self.window, self._finger).release(0, self._place, self.window)
        pairs = zip(self._frames, self._frames[1:], strict=False)
        print(json.dumps([(after - before) * 1e3 for before, after in pairs]), flush=True)

    def _print(self) -> None:
        self._handouts.print(_longest_page(), [Language.UK], lambda: None, self._printed)

    def _printed(self, result: str) -> None:
        self._slips.append(result)
        if self._wants_slips:
            self._print()
        else:
            print(json.dumps(self._slips), flush=True)
            self._slips.clear()


@cache
def _longest_page() -> str:
    store = ContentStore(paths.SEED)
    topics = store.topics(Language.UK)
    cards = [card.id for topic in topics for card in store.topic_pages(topic.id, Language.UK, "")]
    pages = [page for page in (store.page(card, Language.UK) for card in cards) if page]
    longest = max(pages, key=lambda page: sum(len(block.text) for block in page.blocks))
    store.close()
    return longest.id


vars(app).update(KioskWindow=ScrollingWindow)
main()
