"""Tidying an export: what no kiosk will ask for goes, and everything that one may ask for stays."""

import json
import os
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from types import MappingProxyType

import pytest
from click.testing import CliRunner, Result

from kiosk.cli import main
from kiosk.domain.outcomes import Answer
from kiosk.publish.gc import collect
from kiosk.publish.keys import KeyFolder
from kiosk.publish.released import ExportError, released
from kiosk.publish.storage import FolderStorage
from kiosk.publish.upload import upload
from tests.unit.publish.conftest import NOW
from tests.unit.sync.publisher import DAY, Kiosk, copy, publish, tree

MADE = NOW.replace(microsecond=0)
LATER = MADE + 1000 * DAY
TEXTS = ("back again", "two", "three", "four", "five", "back again")


@pytest.fixture(scope="session")
def history(keys: KeyFolder, tmp_path_factory: pytest.TempPathFactory) -> Mapping[int, Path]:
    """The export as it was at each of six releases, one a day. They are never written: a test takes a copy."""
    folder = tmp_path_factory.mktemp("history")
    found = {}
    for number, text in enumerate(TEXTS, start=1):
        publish(keys, folder / "out", MADE + (number - 1) * DAY, text, "which stays")
        found[number] = copy(folder / "out", folder / str(number))
    return MappingProxyType(found)


@pytest.fixture
def six(history: Mapping[int, Path], tmp_path: Path) -> Path:
    """A copy of the export of six releases."""
    return copy(history[6], tmp_path / "six")


@pytest.fixture
def kiosk(keys: KeyFolder, tmp_path: Path) -> Kiosk:
    return Kiosk(tmp_path / "state", keys.roots()[0])


def age(path: Path, day: datetime) -> Path:
    os.utime(path, (day.timestamp(), day.timestamp()))
    return path


def command(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, ["publish", "gc", *map(str, arguments)])


@pytest.mark.parametrize(
    ("days", "kept"),
    [
        pytest.param(0, [4, 5, 6], id="the last three at least"),
        pytest.param(997, [4, 5, 6], id="release 3 was the newest until this very moment"),
        pytest.param(998, [3, 4, 5, 6], id="release 3 was the newest a day ago"),
        pytest.param(999, [2, 3, 4, 5, 6], id="release 2 was the newest two days ago"),
        pytest.param(1000, [1, 2, 3, 4, 5, 6], id="all"),
        pytest.param(90, [4, 5, 6], id="the usual"),
    ],
)
def test_a_release_stays_while_it_is_one_of_three_or_was_the_newest_lately(
    six: Path, days: int, kept: list[int]
) -> None:
    done = collect(six, LATER, days)
    assert (done.kept, done.gone) == (kept, [number for number in range(1, 7) if number not in kept])


def test_what_only_gone_releases_needed_is_removed_and_all_else_is_as_before(
    history: Mapping[int, Path], six: Path
) -> None:
    before = tree(six)
    done = collect(six, LATER, 0)
    after = tree(six)
    assert before.keys() - after.keys() == done.removed.keys()
    assert {name: len(before[name]) for name in done.removed} == done.removed
    assert {name for name in after if after[name] != before[name]} == {"INVENTORY.json"}
    # Releases 2 and 3 brought five texts, a list and a pack each, which no other needs; release 1's texts are back.
    rooms = [name.partition("/")[0] for name in done.removed]
    assert {room: rooms.count(room) for room in rooms} == {"metadata": 6, "targets": 3, "objects": 12, "packs": 2}
    assert not [folder for folder in (six / "objects").iterdir() if not any(folder.iterdir())]


def test_the_list_of_files_is_true_afterwards(six: Path) -> None:
    collect(six, LATER, 0)
    listed = json.loads((six / "INVENTORY.json").read_bytes())
    assert listed == {name: len(data) for name, data in tree(six).items() if name != "INVENTORY.json"}


@pytest.mark.parametrize("shown", [5, 2, 0], ids=["one release behind", "behind what is kept", "new"])
def test_a_kiosk_still_takes_the_newest_release(
    history: Mapping[int, Path], six: Path, kiosk: Kiosk, shown: int
) -> None:
    if shown:
        assert kiosk.take(history[shown]).release == shown
    collect(six, LATER, 0)
    outcome = kiosk.take(six)
    assert (outcome.answer, outcome.release) == (Answer.UPDATED, 6)


def test_another_run_removes_nothing(six: Path) -> None:
    collect(six, LATER, 0)
    before = tree(six)
    done = collect(six, LATER, 0)
    assert (done.kept, done.gone, done.removed) == ([4, 5, 6], [], {})
    assert tree(six) == before


def test_publishing_goes_on(keys: KeyFolder, history: Mapping[int, Path], six: Path, tmp_path: Path) -> None:
    place = tmp_path / "place"
    for out in (history[5], six):
        upload(out, FolderStorage(place), lambda _sent, _total: None)
    collect(six, LATER, 0)
    publish(keys, six, MADE + 6 * DAY, "two", "which stays")
    done = upload(six, FolderStorage(place), lambda _sent, _total: None)
    assert done.release == 7
    assert (place / "metadata/7.snapshot.json").is_file()


@pytest.mark.parametrize(
    "name", ["metadata/1.root.json", "metadata/2.root.json", "metadata/3.muni.json", "packs/README", "notes/draft.new"]
)
def test_roots_and_what_we_did_not_write_stay_for_ever(six: Path, name: str) -> None:
    path = six / name
    path.parent.mkdir(exist_ok=True)
    path.touch()
    age(path, MADE - 1000 * DAY)
    collect(six, LATER, 0)
    assert path.is_file()


@pytest.mark.parametrize(
    "name",
    [
        f"objects/ab/{'0' * 62}",
        f"packs/{'0' * 64}",
        "targets/collections/central/0.manifest.json",
        "metadata/7.targets.json",
        "metadata/7.snapshot.json.new",
    ],
)
def test_what_a_cut_export_has_left_goes_when_it_is_old(six: Path, name: str) -> None:
    path = six / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(b"{}")
    age(path, LATER - 90 * DAY)
    assert name not in collect(six, LATER, 90).removed
    assert path.is_file()
    age(path, LATER - 91 * DAY)
    assert collect(six, LATER, 90).removed == {name: 2}
    assert not path.exists()


def test_the_number_of_a_cut_export_does_not_count_as_one_more_release(
    keys: KeyFolder, history: Mapping[int, Path], tmp_path: Path
) -> None:
    out = copy(history[6], tmp_path / "out")
    (out / "metadata/timestamp.json").write_bytes((history[5] / "metadata/timestamp.json").read_bytes())
    publish(keys, out, MADE + 6 * DAY, "seven", "which stays")
    assert (out / "metadata/7.snapshot.json").is_file()
    assert collect(out, LATER, 0).kept == [4, 5, 6]


def test_a_run_that_is_cut_anywhere_is_made_good_by_the_next(
    six: Path, kiosk: Kiosk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = copy(six, tmp_path / "whole")
    removed = len(collect(whole, LATER, 0).removed)
    assert removed > 20
    unlink = Path.unlink
    for healthy in range(removed):
        cut, calls = copy(six, tmp_path / f"cut{healthy}"), iter(range(healthy))

        def failing(path: Path, *, left: object = calls, missing_ok: bool = False) -> None:
            if next(left, None) is None:  # type: ignore[call-overload]
                raise OSError("the disk is gone")
            unlink(path, missing_ok=missing_ok)

        with monkeypatch.context() as patched:
            patched.setattr(Path, "unlink", failing)
            with pytest.raises(OSError, match="the disk is gone"):
                collect(cut, LATER, 0)
        assert released(cut).manifest == released(whole).manifest
        collect(cut, LATER, 0)
        assert tree(cut) == tree(whole)


def test_nothing_is_removed_from_a_damaged_export(six: Path) -> None:
    manifest = released(six).manifest
    assert manifest is not None
    pack = six / "packs" / manifest.shards[0].pack.sha256
    pack.write_bytes(bytes(pack.stat().st_size))
    before = tree(six)
    with pytest.raises(ExportError, match="no whole export"):
        collect(six, LATER, 0)
    assert tree(six) == before


def test_nothing_is_removed_when_an_older_release_cannot_be_read(six: Path) -> None:
    (six / "metadata/2.targets.json").write_bytes(b"{")
    before = tree(six)
    with pytest.raises(ExportError, match="no whole export"):
        collect(six, LATER, 0)
    assert tree(six) == before


def test_the_command_says_what_it_removed(
    history: Mapping[int, Path], six: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.cli.publish._now", lambda: MADE + 93 * DAY)
    result = command("--out", six)
    assert result.exit_code == 0
    lines = result.output.splitlines()
    assert lines[:2] == ["releases kept: 4, 5, 6", "releases removed: 1, 2, 3"]
    gone = {name: data for name, data in tree(history[6]).items() if name not in tree(six)}
    for line, room in zip(lines[2:], ("metadata", "targets", "objects", "packs"), strict=True):
        sizes = [len(data) for name, data in gone.items() if name.startswith(room)]
        assert line == f"removed from {room}: {len(sizes)} files, {sum(sizes)} bytes"


@pytest.mark.parametrize("arguments", [["--days", "-1"], ["--days", "soon"]])
def test_days_that_are_none_are_a_wrong_option(six: Path, arguments: list[str]) -> None:
    assert command("--out", six, *arguments).exit_code == 2


def test_a_folder_without_a_release_is_one_line_and_exit_code_1(tmp_path: Path) -> None:
    (tmp_path / "holiday.jpg").touch()
    for folder in (tmp_path, tmp_path / "nowhere"):
        result = command("--out", folder)
        assert result.exit_code == 1
        assert result.stderr.startswith("error: ")
        assert result.stderr.count("\n") == 1
