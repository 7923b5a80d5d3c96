"""The staff's updates by the kiosk's real commands, each a process of its own; and sticks that come and go."""

import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk import paths
from kiosk.domain.outcomes import Answer, Outcome, Progress, Shown, Stage, Stick
from kiosk.sync.recover import shown
from kiosk.sync.state import State
from kiosk.sync.sticks import look_at
from kiosk.ui.bridge.volumes import Volume
from kiosk.ui.updates import ProcessUpdates
from tests.unit.sync.publisher import DAY, MADE, new_keys, publish

PATIENCE_MS = 120_000
NOTICED_WITHIN_MS = 3000


class Desk:
    """The desk: what it was told."""

    def __init__(self, updates: ProcessUpdates, qtbot: QtBot) -> None:
        self._updates, self._qtbot = updates, qtbot
        self.progress: list[Progress] = []
        self.ends: list[Outcome | bool | None] = []

    def take(self, folder: Path) -> Outcome | bool | None:
        self._updates.take(str(folder), self.progress.append, self.ends.append)
        return self._end()

    def go_back(self) -> Outcome | bool | None:
        self._updates.go_back(self.ends.append)
        return self._end()

    def _end(self) -> Outcome | bool | None:
        self._qtbot.waitUntil(lambda: bool(self.ends), timeout=PATIENCE_MS)
        return self.ends.pop()


@pytest.fixture
def sticks(tmp_path: Path) -> tuple[Path, Path]:
    """Two sticks of one publisher: release 1, and release 2."""
    keys = new_keys(tmp_path / "keys", MADE)
    out = publish(keys, tmp_path / "1", MADE, "one")
    later = tmp_path / "2"
    subprocess.run(["cp", "-r", str(out), str(later)], check=True)
    publish(keys, later, MADE + DAY, "two")
    return out, later


@pytest.fixture
def state(tmp_path: Path, sticks: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> State:
    monkeypatch.setenv("KIOSK_STATE", str(tmp_path / "state"))
    monkeypatch.setenv("KIOSK_TRUST_ROOT", str(tmp_path / "keys" / "1.root.json"))
    monkeypatch.chdir(paths.ROOT)
    return State(tmp_path / "state")


def make(owner: QObject, state: State, program: Sequence[str] = (sys.executable, "-m", "kiosk")) -> ProcessUpdates:
    return ProcessUpdates(
        owner, program=program, url="", trust_root=paths.trust_root(), shown=lambda: shown(state), look=look_at
    )


def test_a_stick_is_taken_and_the_desk_hears_how_far_it_is(
    owner: QObject, state: State, qtbot: QtBot, sticks: tuple[Path, Path]
) -> None:
    desk = Desk(make(owner, state), qtbot)

    outcome = desk.take(sticks[0])

    assert isinstance(outcome, Outcome)
    assert outcome.answer is Answer.UPDATED
    assert [progress.stage for progress in desk.progress][:1] == [Stage.CHECKING]
    receiving = [progress for progress in desk.progress if progress.stage is Stage.RECEIVING]
    assert receiving[-1].received == receiving[-1].expected == outcome.received
    assert receiving[-1].items == receiving[-1].of_items > 0
    assert desk.progress[-1].stage is Stage.PREPARING


def test_the_content_before_is_shown_again_once(
    owner: QObject, state: State, qtbot: QtBot, sticks: tuple[Path, Path]
) -> None:
    updates = make(owner, state)
    desk = Desk(updates, qtbot)
    desk.take(sticks[0])
    desk.take(sticks[1])
    assert updates.shown() == Shown(release=2, published=MADE + DAY, before=MADE)

    assert desk.go_back() is True
    assert updates.shown() == Shown(release=1, published=MADE)
    assert desk.go_back() is False


@pytest.mark.parametrize(
    "program", [["/no/such/program"], [sys.executable, "-c", "raise SystemExit(1)"], [sys.executable, "-c", "print(1)"]]
)
def test_a_program_that_fails_ends_without_an_answer(
    owner: QObject, state: State, qtbot: QtBot, program: list[str], tmp_path: Path
) -> None:
    assert Desk(make(owner, state, program), qtbot).take(tmp_path) is None


def test_without_a_key_no_update_is_possible(owner: QObject, state: State) -> None:
    assert make(owner, state).possible
    paths.trust_root().unlink()
    assert not make(owner, state).possible


@pytest.fixture
def updates(owner: QObject, state: State, volumes: list[Volume]) -> Iterator[ProcessUpdates]:
    updates = ProcessUpdates(
        owner,
        program=["/no/such/program"],
        url="",
        trust_root=paths.trust_root(),
        shown=Shown,
        look=look_at,
        mounted=lambda: volumes,
    )
    yield updates
    updates.stop()


@pytest.fixture
def volumes() -> list[Volume]:
    return []


def test_a_stick_is_noticed_when_it_comes_and_when_it_goes(
    updates: ProcessUpdates, volumes: list[Volume], qtbot: QtBot, sticks: tuple[Path, Path], tmp_path: Path
) -> None:
    told: list[Sequence[Stick]] = []
    updates.watch_sticks(told.append)
    qtbot.waitUntil(lambda: told == [[]], timeout=NOTICED_WITHIN_MS)

    volumes[:] = [(sticks[0], "BLUE"), (tmp_path, "no stick at all")]
    qtbot.waitUntil(lambda: len(told) > 1, timeout=NOTICED_WITHIN_MS)
    assert told[1] == [Stick(folder=str(sticks[0]), name="BLUE", holds_content=True, published=MADE)]

    volumes.clear()
    qtbot.waitUntil(lambda: told[-1] == [], timeout=NOTICED_WITHIN_MS)


def test_a_stick_with_holiday_pictures_is_told_of_where_sticks_are_mounted(
    updates: ProcessUpdates, volumes: list[Volume], qtbot: QtBot
) -> None:
    told: list[Sequence[Stick]] = []
    volumes[:] = [(Path("/media/somebody/RED"), "RED")]
    updates.watch_sticks(told.append)
    qtbot.waitUntil(lambda: bool(told), timeout=NOTICED_WITHIN_MS)
    assert told[0] == [Stick(folder="/media/somebody/RED", name="RED")]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root may mount")
def test_a_real_file_system_is_noticed_within_three_seconds_of_being_mounted(
    owner: QObject, state: State, qtbot: QtBot, sticks: tuple[Path, Path], tmp_path: Path
) -> None:
    stick, told = tmp_path / "mounted", list[Sequence[Stick]]()
    stick.mkdir()
    updates = make(owner, state)
    updates.watch_sticks(told.append)
    qtbot.waitUntil(lambda: bool(told), timeout=NOTICED_WITHIN_MS)

    if subprocess.run(["mount", "-t", "tmpfs", "stick", str(stick)], check=False).returncode:
        pytest.skip("this machine lets nobody mount")
    try:
        subprocess.run(["cp", "-r", f"{sticks[0]}/.", str(stick)], check=True)
        found = Stick(folder=str(stick), name="mounted", holds_content=True, published=MADE)
        qtbot.waitUntil(lambda: found in told[-1], timeout=NOTICED_WITHIN_MS)
    finally:
        updates.stop()
        subprocess.run(["umount", "--lazy", str(stick)], check=True)
