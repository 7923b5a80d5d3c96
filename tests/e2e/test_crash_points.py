"""A kiosk that dies at any point of an update shows the old or the new release, whole, and finishes the next time."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import pytest

from kiosk import paths
from kiosk.content.export_format import sha256
from kiosk.sync.recover import shown_content
from kiosk.sync.state import State
from tests.crash.kiosk import GO_BACK, at_desk, do
from tests.crash.publisher import Publisher, publish
from tests.crash.verdict import SEED, faults, floor, shown

NEVER = -1


class Machine:
    """A process that obeys for a kiosk, and dies for it."""

    def __init__(self, publisher: Publisher, tmp: Path) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.crash", publisher.root, publisher.exports[0]],
            cwd=paths.ROOT,
            env={"TMPDIR": str(tmp)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )

    def obey(self, state: Path, order: str, dies_at: int = NEVER) -> list[str]:
        """Return ["died", where] or ["lived", the answer]."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps([dies_at, str(state), order]) + "\n")
        self._process.stdin.flush()
        answer: list[str] = json.loads(self._process.stdout.readline())
        return answer

    def switch_off(self) -> None:
        self._process.communicate(timeout=10)


@dataclass(frozen=True)
class Laboratory:
    folder: Path
    publisher: Publisher
    machine: Machine
    contents: dict[int, str]

    def kiosk_with(self, *releases: int) -> Path:
        """The state of a kiosk that took these releases, one after the other."""
        state = Path(tempfile.mkdtemp(dir=self.folder)) / "state"
        state.mkdir()
        for release in releases:
            assert self.machine.obey(state, self.order(release)) == ["lived", "updated"]
        return state

    def order(self, what: int | str) -> str:
        return what if isinstance(what, str) else str(self.publisher.exports[what - 1])


@pytest.fixture(scope="module")
def laboratory(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Laboratory]:
    # What a process wrote before it died is there for the next, on a disk as in memory; memory is faster.
    memory = Path("/dev/shm")  # noqa: S108 - a folder of its own is made in it
    parent = memory if memory.is_dir() else tmp_path_factory.mktemp("crash")
    with tempfile.TemporaryDirectory(prefix="kiosk-crash-", dir=parent) as name:
        folder = Path(name)
        (folder / "tmp").mkdir()
        publisher = publish(folder, 3)
        machine = Machine(publisher, folder / "tmp")
        try:
            yield Laboratory(folder, publisher, machine, contents_of(folder, publisher, machine))
        finally:
            machine.switch_off()


def contents_of(folder: Path, publisher: Publisher, machine: Machine) -> dict[int, str]:
    """The SHA-256 of each release's content.db, in a kiosk that nothing happens to."""
    laboratory = Laboratory(folder, publisher, machine, {})
    found = [shown_content(State(laboratory.kiosk_with(release))) for release in (1, 2, 3)]
    return {release: sha256(path.read_bytes()) for release, path in enumerate(found, 1) if path}


def bytes_of(state: Path) -> frozenset[tuple[str, bytes]]:
    return frozenset((str(path), path.read_bytes() if path.is_file() else b"") for path in state.rglob("*"))


def left_behind(state: Path) -> list[str]:
    drafts = state.rglob("*.new")
    unfinished = [path for path in (state / "tmp", *sorted((state / "gens").iterdir())[:-2]) if path.exists()]
    return [f"left behind: {path.relative_to(state)}" for path in (*drafts, *unfinished)]


class Case(NamedTuple):
    """A kiosk with some releases gets an order: it shows the old or the new release, and `then` takes another."""

    taken: tuple[int, ...]
    order: int | str
    old: int
    new: int
    then: int


@pytest.mark.parametrize(
    "case",
    [
        pytest.param(Case((), 1, SEED, 1, then=1), id="first release"),
        pytest.param(Case((1, 2), 3, 2, 3, then=3), id="third release, which drops the first"),
        pytest.param(Case((1, 2), GO_BACK, 2, 1, then=3), id="going back, then the third release"),
    ],
)
def test_a_kiosk_that_dies_at_any_point_has_the_old_or_the_new_content_and_finishes_the_next_time(
    laboratory: Laboratory, case: Case
) -> None:
    taken, order, old, new, then = case
    before, machine = laboratory.kiosk_with(*taken), laboratory.machine
    wreck = before.with_name("wreck")
    seen: list[int] = []
    judged: dict[frozenset[tuple[str, bytes]], list[str]] = {}

    def judge() -> list[str]:
        found = list(faults(wreck, {old, new}, laboratory.contents, floor(before)))
        answer = machine.obey(wreck, laboratory.order(then))
        found += faults(wreck, {then}, laboratory.contents, then)
        return [f"{fault} ({answer})" for fault in (*found, *left_behind(wreck))]

    bad: list[str] = []
    while True:
        shutil.copytree(before, wreck)
        fate, where = machine.obey(wreck, laboratory.order(order), dies_at=len(seen))
        if fate != "died":
            break
        seen.append(shown(wreck))
        left = bytes_of(wreck)
        if left not in judged:
            judged[left] = judge()
        bad += [f"{where}: {fault}" for fault in judged[left]]
        shutil.rmtree(wreck)

    assert (fate, bad) == ("lived", []), f"{len(seen)} points, {len(judged)} different wrecks, {len(bad)} bad"
    assert set(seen) == {old, new}
    assert shown(wreck) == new


def test_all_that_current_names_is_brought_to_the_disk_before_current(
    laboratory: Laboratory, monkeypatch: pytest.MonkeyPatch
) -> None:
    state = laboratory.kiosk_with(1)
    fsync, replace = os.fsync, os.replace
    synced: set[int] = set()
    synced_before_current: set[int] = set()

    def watched_fsync(handle: int) -> None:
        fsync(handle)
        synced.add(os.fstat(handle).st_ino)

    def watched_replace(draft: Path, path: Path) -> None:
        if Path(path).name == "CURRENT":
            synced_before_current.update(synced)
        replace(draft, path)

    monkeypatch.setattr(os, "fsync", watched_fsync)
    monkeypatch.setattr(os, "replace", watched_replace)
    do(at_desk(state, laboratory.publisher.root), laboratory.order(2))

    new = [state / "gens", state / "gens" / "000002", *(state / "gens" / "000002").rglob("*")]
    new += [state / "trust", *(state / "trust" / f"{role}.json" for role in ("timestamp", "snapshot", "targets"))]
    assert [path for path in new if path.stat().st_ino not in synced_before_current] == []
    assert {(state / "CURRENT").stat().st_ino, state.stat().st_ino} <= synced
