"""A kiosk that nobody looks after: signs of life, faults in slots, the start of every night."""

import logging
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, time
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer, qInstallMessageHandler
from pytestqt.qtbot import QtBot

from kiosk.app import FILES
from kiosk.content.store import ContentStore
from kiosk.domain.session import Place, Screen
from kiosk.supervisor import Supervisor
from kiosk.ui.application import start_qt
from kiosk.ui.bridge.heartbeat import Heartbeat
from kiosk.ui.unattended import FAULTY, Unattended
from tests.notify_socket import Listener, listening
from tests.ui.conftest import Stage
from tests.ui.touch import Glass

pytestmark = pytest.mark.qt_no_exception_capture  # the kiosk does it

PATIENCE_S = 0.4
LONG_S = 20.0
READY, ALIVE = "READY=1", "WATCHDOG=1"
TYPED = "Оленівська"


@dataclass
class Desk:
    """A kiosk with a supervisor, and the exit codes that it wanted to end with."""

    glass: Glass
    listener: Listener
    unattended: Unattended
    ends: list[int] = field(default_factory=list)

    def told(self, qtbot: QtBot, count: int, within_s: float = LONG_S) -> list[set[str]]:
        """What the kiosk tells, while its events run."""
        told: list[set[str]] = []

        def enough() -> bool:
            told.extend(self.listener.hear_all())
            return len(told) >= count

        qtbot.waitUntil(enough, timeout=round(1000 * within_s))
        return told


@pytest.fixture
def desk(stage: Stage, content: ContentStore, tmp_path: Path) -> Iterator[Desk]:
    glass = stage.open(content)
    world = stage.worlds[-1]
    ends: list[int] = []
    with listening(tmp_path / "notify") as listener:
        environment = {"NOTIFY_SOCKET": listener.address, "WATCHDOG_USEC": str(round(PATIENCE_S * 1e6))}
        unattended = Unattended(stage.opened[-1], world, Supervisor(environment), time(4), ends.append)
        yield Desk(glass, listener, unattended, ends)
        unattended.stop()


def test_ready_comes_once_and_then_a_sign_of_life_though_nothing_moves(desk: Desk, qtbot: QtBot) -> None:
    first, *others = desk.told(qtbot, 4)

    assert READY in first
    assert all(ALIVE in told and READY not in told for told in others)


def test_it_is_not_ready_before_anything_was_painted(glass: Glass, qtbot: QtBot) -> None:
    told: list[str] = []
    glass.window.hide()
    glass.settle()
    Heartbeat(glass.window, PATIENCE_S, lambda *states: told.extend(states))
    with pytest.raises(qtbot.TimeoutError):
        qtbot.waitUntil(lambda: bool(told), timeout=round(3000 * PATIENCE_S))

    glass.window.show()
    qtbot.waitUntil(lambda: READY in told)


def test_without_a_watchdog_only_ready_is_told(glass: Glass, qtbot: QtBot) -> None:
    told: list[str] = []
    Heartbeat(glass.window, None, lambda *states: told.extend(states))
    for _ in range(5):
        with qtbot.waitSignal(glass.window.frameSwapped):
            glass.window.update()

    assert [state for state in told if not state.startswith("STATUS=")] == [READY]


def test_while_the_thread_of_the_window_is_held_up_nothing_is_told(desk: Desk, qtbot: QtBot) -> None:
    desk.told(qtbot, 3)

    with pytest.raises(TimeoutError):
        desk.listener.hear(3 * PATIENCE_S)  # this is that thread

    assert ALIVE in desk.told(qtbot, 1)[0]


def test_a_window_that_is_not_seen_tells_nothing(desk: Desk, qtbot: QtBot) -> None:
    desk.told(qtbot, 2)
    desk.glass.window.hide()
    desk.glass.settle()
    desk.listener.hear_all()

    with pytest.raises(qtbot.TimeoutError):
        desk.told(qtbot, 1, within_s=3 * PATIENCE_S)

    desk.glass.window.show()
    assert ALIVE in desk.told(qtbot, 1)[0]


def test_without_a_monitor_a_kiosk_that_nobody_can_see_is_still_alive(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.told(qtbot, 2)
    desk.glass.window.hide()
    monkeypatch.setattr("kiosk.ui.bridge.heartbeat.monitor_is_there", lambda: False)
    desk.glass.settle()
    desk.listener.hear_all()

    assert {ALIVE, "STATUS=No monitor is connected."} in desk.told(qtbot, 2)


def test_the_end_is_told(desk: Desk, qtbot: QtBot) -> None:
    desk.told(qtbot, 1)
    desk.unattended.stop()

    assert {"STOPPING=1"} in desk.listener.hear_all()


def test_after_a_fault_the_screen_is_start_and_the_log_says_where_but_not_what(
    desk: Desk, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    desk.glass.tap("start_uk")
    desk.glass.tap("search")

    def fails(*_: object) -> None:
        raise KeyError(TYPED)

    with caplog.at_level(logging.DEBUG), pytest.MonkeyPatch.context() as patch:
        patch.setattr(ContentStore, "search", fails)
        desk.glass.tap("key_а")
        qtbot.waitUntil(lambda: desk.glass.kiosk.session.place == Place(Screen.START))

    assert "KeyError" in caplog.text
    assert "test_unattended.py" in caplog.text
    assert TYPED not in caplog.text
    assert desk.ends == []
    desk.glass.settle()
    assert "start_uk" in desk.glass.names()


@pytest.fixture
def log_of_qt() -> Iterator[None]:
    """Qt's messages go to the log, as in the running kiosk."""
    start_qt(FILES)
    yield
    qInstallMessageHandler(None)


@pytest.mark.no_qt_log
def test_what_qml_tells_of_a_fault_is_without_its_words_too(
    desk: Desk, log_of_qt: None, caplog: pytest.LogCaptureFixture
) -> None:
    def fails(code: str) -> None:
        raise ValueError(TYPED + code)

    with caplog.at_level(logging.DEBUG), pytest.MonkeyPatch.context() as patch:
        patch.setattr("kiosk.ui.viewmodels.kiosk.Language", fails)
        desk.glass.tap("start_uk")

    assert re.search(r"qt.*StartPage.qml:\d+: Error$", caplog.text, re.MULTILINE)
    assert "ValueError" in caplog.text
    assert TYPED not in caplog.text


def test_a_fault_that_comes_again_and_again_ends_the_kiosk(desk: Desk, qtbot: QtBot) -> None:
    timer = QTimer()
    timer.timeout.connect(lambda: 1 / 0)
    timer.start(0)

    qtbot.waitUntil(lambda: bool(desk.ends))
    timer.stop()

    assert desk.ends[0] == FAULTY


def test_faults_now_and_then_do_not_end_it(desk: Desk, stage: Stage) -> None:
    for _ in range(50):
        sys.excepthook(ZeroDivisionError, ZeroDivisionError(), None)
        stage.clocks.seconds += 10

    assert desk.ends == []


NIGHT, DAY = "2026-11-23T04:10", "2026-11-23T14:00"


@pytest.mark.parametrize(("now", "hours", "ends"), [(NIGHT, 24, [0]), (DAY, 24, []), (NIGHT, 1, [])])
def test_at_night_it_starts_anew(desk: Desk, stage: Stage, now: str, hours: int, ends: list[int]) -> None:
    stage.clocks.now = datetime.fromisoformat(now)
    stage.clocks.seconds += hours * 3600

    desk.unattended.look_at_clock(time(4))

    assert desk.ends == ends


def test_at_night_a_visitor_comes_first(desk: Desk, stage: Stage) -> None:
    stage.clocks.now = datetime.fromisoformat(NIGHT)
    stage.clocks.seconds += 24 * 3600
    desk.glass.tap("start_uk")
    desk.unattended.look_at_clock(time(4))
    assert desk.ends == []

    desk.glass.tap("finish")
    desk.unattended.look_at_clock(time(4))
    assert desk.ends == [0]
