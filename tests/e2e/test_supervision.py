"""The running kiosk and its supervisor: ready, alive, silent, killed, given up. The units say how often."""

import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from kiosk import paths
from tests.e2e.supervisor import Supervisor
from tests.e2e.virtual_display import FINISH, LANGUAGE_BUTTONS, PATIENCE, Desk, differs, until
from tests.notify_socket import Listener, listening

READY, ALIVE = "READY=1", "WATCHDOG=1"
PATIENCE_S = 3.0
BACK_WITHIN_S = 5.0


@pytest.fixture
def listener(tmp_path: Path) -> Iterator[Listener]:
    with listening(tmp_path / "notify") as end:
        yield end


@pytest.fixture
def log(tmp_path: Path) -> Path:
    return tmp_path / "stderr.txt"


Play = Callable[..., Supervisor]


@pytest.fixture
def play(desk: Desk, listener: Listener, log: Path, tmp_path: Path) -> Iterator[Play]:
    """Makes the supervisor of one kiosk."""
    config, state = tmp_path / "kiosk.toml", tmp_path / "state"
    config.write_text("screen_inches = 21.5\nsound = false\n", encoding="utf-8")
    state.mkdir()
    environment = {**desk.environment, "KIOSK_CONFIG": str(config), "KIOSK_STATE": str(state)}
    made: list[Supervisor] = []

    def make(*program: str, patience_s: float = PATIENCE_S) -> Supervisor:
        made.append(Supervisor(listener, environment, log, program=program, patience_s=patience_s))
        return made[-1]

    yield make
    for supervisor in made:
        supervisor.stop()


def misbehaving(fault: str) -> list[str]:
    return [sys.executable, "-m", "tests.e2e.misbehaving", fault, "run"]


def painted(desk: Desk) -> bool:
    return len(np.unique(desk.picture())) > 10


def test_ready_means_that_the_picture_is_there_and_a_resting_kiosk_shows_that_it_lives(
    desk: Desk, listener: Listener, play: Play
) -> None:
    kiosk = play(patience_s=0.4)
    kiosk.start()

    assert READY in listener.hear(PATIENCE)
    until(lambda: painted(desk), "ready, but nothing was painted")
    until(desk.rests, "the screen does not come to rest")
    assert all(ALIVE in listener.hear(PATIENCE) for _ in range(10))

    assert kiosk.running is not None
    kiosk.running.send_signal(signal.SIGSTOP)
    with pytest.raises(TimeoutError):
        listener.hear_until("nothing", PATIENCE_S)
    kiosk.running.send_signal(signal.SIGCONT)
    listener.hear_until(ALIVE, PATIENCE)

    kiosk.running.terminate()
    listener.hear_until("STOPPING=1", PATIENCE)
    assert kiosk.wait() == 0


def test_a_frozen_window_is_ended_and_the_kiosk_is_back_and_the_log_tells_where_it_was(
    listener: Listener, play: Play, log: Path
) -> None:
    kiosk = play(*misbehaving("freeze"))
    kiosk.start()
    listener.hear_until(READY, PATIENCE)
    listener.hear_until(ALIVE, PATIENCE)

    kiosk.end_when_silent()

    assert kiosk.wait() == -signal.SIGABRT
    told = log.read_text(encoding="utf-8")
    assert "in hold_up" in told
    kiosk.program = ()
    assert kiosk.restart()
    listener.hear_until(READY, PATIENCE)


def test_faults_without_end_end_the_kiosk_in_order_and_the_log_on_disk_tells_where(
    listener: Listener, play: Play, log: Path, tmp_path: Path
) -> None:
    kiosk = play(*misbehaving("raise"))
    kiosk.start()

    listener.hear_until("STOPPING=1", PATIENCE)

    assert kiosk.wait() == 70
    for told in (log.read_text(encoding="utf-8"), (tmp_path / "state/logs/kiosk.log").read_text(encoding="utf-8")):
        assert "in raise_always" in told
        assert "KeyError" in told
        assert "somebody typed" not in told.replace('raise KeyError("what somebody typed")', "")


def test_killed_the_kiosk_is_back_within_five_seconds(desk: Desk, listener: Listener, play: Play) -> None:
    kiosk = play()
    began = time.monotonic()
    kiosk.start()
    listener.hear_until(READY, PATIENCE)
    took = time.monotonic() - began
    until(lambda: painted(desk), "nothing was painted")

    killed = time.monotonic()
    kiosk.kill()
    assert kiosk.restart()
    listener.hear_until(READY, PATIENCE)

    # Where the machine is so busy that even the first start takes long, the second may as well.
    assert time.monotonic() - killed < max(BACK_WITHIN_S, kiosk.unit.number("RestartSec") + 2 * took)
    until(lambda: painted(desk), "nothing was painted")


@pytest.fixture
def last_page(desk: Desk) -> np.ndarray:
    """What it looks like."""
    process = subprocess.Popen([sys.executable, "-m", "kiosk", "last-page"], env=desk.environment, cwd=paths.ROOT)
    until(lambda: painted(desk) and desk.rests(), "the last page is not there")
    picture = desk.picture()
    process.kill()
    process.wait(PATIENCE)
    until(lambda: not painted(desk), "the last page is still there")
    return picture


def test_after_five_crashes_the_last_page_tells_whom_to_ask(
    desk: Desk, listener: Listener, play: Play, last_page: np.ndarray
) -> None:
    kiosk = play(*misbehaving("crash"))
    crashes = 0
    is_kiosk = kiosk.start()
    while is_kiosk:
        listener.hear_until(READY, PATIENCE)
        assert kiosk.wait() == -signal.SIGSEGV
        crashes += 1
        is_kiosk = kiosk.restart()

    assert crashes == 5
    until(lambda: not differs(desk.picture(), last_page), "the last page is not there")
    for x, y in (*LANGUAGE_BUTTONS, FINISH):
        desk.touch(x, y)
    until(desk.rests, "the screen does not come to rest")
    assert not differs(desk.picture(), last_page), "the last page answers a touch"
