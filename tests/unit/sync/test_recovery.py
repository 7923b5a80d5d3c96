"""Going back, and what a kiosk does after its own disk was damaged."""

import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from kiosk.domain.outcomes import Answer, Reason
from kiosk.sync.recover import recover, shown
from kiosk.sync.state import CONTENT
from tests.unit.sync.publisher import DAY, MADE, Kiosk, assert_outcome, copy

CLOCK = datetime.fromisoformat("2026-12-01T00:00:00+00:00")


@pytest.fixture
def kiosk_at_2(kiosk: Kiosk, releases: dict[int, Path]) -> Kiosk:
    """A kiosk that shows release 2, and keeps release 1."""
    assert kiosk.take(releases[2]).answer is Answer.UPDATED
    return kiosk


def release(kiosk: Kiosk) -> int:
    """Return the release that the screen would show."""
    return shown(kiosk.state).release


def remove(path: Path) -> None:
    path.unlink()


def empty(path: Path) -> None:
    path.write_bytes(b"")


def fill_with_zeros(path: Path) -> None:
    path.write_bytes(bytes(path.stat().st_size))


def cut(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def flip_a_bit(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


def spoil_every_page(path: Path) -> None:
    data = bytearray(path.read_bytes())
    for place in range(4096, len(data), 512):
        data[place : place + 64] = b"\xff" * 64
    path.write_bytes(data)


Damage = Callable[[Path], None]
DAMAGES = [remove, empty, fill_with_zeros, cut]


def test_going_back_shows_the_release_before_and_refuses_the_present_one_until_the_next(
    kiosk_at_2: Kiosk, releases: dict[int, Path]
) -> None:
    _, at_2 = kiosk_at_2.showing()
    assert kiosk_at_2.run("rollback") == (0, "release 1 of 2026-11-23\n")
    pointer, at_1 = kiosk_at_2.showing()
    assert (release(kiosk_at_2), at_1 != at_2) == (1, True)

    told = kiosk_at_2.sync(releases[2])
    assert (told.answer, told.reason, told.exit_code) == ("up-to-date", "blocked-release", 0)
    assert kiosk_at_2.showing() == (pointer, at_1)
    assert_outcome(kiosk_at_2.take(releases[1]), Answer.OLDER, Reason.OLDER)

    assert kiosk_at_2.run("rollback")[0] == 1
    assert kiosk_at_2.showing() == (pointer, at_1)

    assert_outcome(kiosk_at_2.take(releases[3]), Answer.UPDATED, Reason.NEW_RELEASE)
    assert release(kiosk_at_2) == 3
    assert kiosk_at_2.run("rollback") == (0, "release 1 of 2026-11-23\n")
    assert kiosk_at_2.sync(releases[3]).reason == "blocked-release"


def test_the_content_it_came_with_is_not_gone_back_to(kiosk: Kiosk, new_kiosk: Kiosk) -> None:
    assert kiosk.run("rollback")[0] == 1
    assert release(kiosk) == 1
    assert new_kiosk.run("rollback")[0] == 1
    assert release(new_kiosk) == 0


def test_the_release_and_one_before_it_are_kept(kiosk_at_2: Kiosk, releases: dict[int, Path]) -> None:
    kiosk_at_2.take(releases[3])
    assert sorted(path.name for path in (kiosk_at_2.folder / "gens").iterdir()) == ["000002", "000003"]
    assert shown(kiosk_at_2.state).before == MADE + DAY


def test_a_damaged_release_is_not_gone_back_to(kiosk_at_2: Kiosk) -> None:
    flip_a_bit(kiosk_at_2.state.place(1) / CONTENT)
    assert kiosk_at_2.run("rollback")[0] == 1
    assert release(kiosk_at_2) == 2


@pytest.mark.parametrize("damage", DAMAGES)
def test_without_its_pointer_a_kiosk_shows_the_newest_release(
    kiosk_at_2: Kiosk, releases: dict[int, Path], damage: Damage
) -> None:
    damage(kiosk_at_2.folder / "CURRENT")
    assert release(kiosk_at_2) == 2
    recover(kiosk_at_2.state)
    assert release(kiosk_at_2) == 2
    assert_outcome(kiosk_at_2.take(releases[2]), Answer.UP_TO_DATE, Reason.SAME_RELEASE)
    assert kiosk_at_2.run("rollback")[0] == 0
    assert release(kiosk_at_2) == 1


@pytest.mark.parametrize("pointer", [b"{}", b'{"top":2,"blocked":[]}', b'{"generation":null}', b"[2]"])
def test_a_pointer_that_names_nothing_is_no_pointer(kiosk_at_2: Kiosk, pointer: bytes) -> None:
    (kiosk_at_2.folder / "CURRENT").write_bytes(pointer)
    recover(kiosk_at_2.state)
    assert release(kiosk_at_2) == 2


@pytest.mark.parametrize(
    ("name", "damage"),
    [(CONTENT, flip_a_bit), *((name, damage) for name in (CONTENT, "gen.json") for damage in DAMAGES)],
)
def test_when_the_shown_release_is_damaged_the_one_before_is_shown_and_the_next_update_builds_it_anew(
    kiosk_at_2: Kiosk, releases: dict[int, Path], name: str, damage: Damage
) -> None:
    _, whole = kiosk_at_2.showing()
    damage(kiosk_at_2.state.place(2) / name)
    assert release(kiosk_at_2) == 1
    recover(kiosk_at_2.state)
    assert release(kiosk_at_2) == 1
    assert_outcome(kiosk_at_2.take(releases[2]), Answer.UPDATED, Reason.NEW_RELEASE)
    assert kiosk_at_2.showing()[1] == whole


def test_when_all_releases_are_damaged_it_shows_what_it_came_with_and_takes_the_same_stick_again(
    kiosk_at_2: Kiosk, releases: dict[int, Path]
) -> None:
    for number in (1, 2):
        cut(kiosk_at_2.state.place(number) / CONTENT)
    assert release(kiosk_at_2) == 0
    assert kiosk_at_2.run("export", str(kiosk_at_2.folder.with_name("out")))[0] == 1
    assert_outcome(kiosk_at_2.take(releases[2]), Answer.UPDATED, Reason.NEW_RELEASE)
    assert release(kiosk_at_2) == 2


def test_what_a_power_cut_left_behind_is_removed(kiosk_at_2: Kiosk, releases: dict[int, Path]) -> None:
    state = kiosk_at_2.state
    before = kiosk_at_2.showing()
    copy(state.place(2), state.place(3))  # renamed into place, and CURRENT not yet replaced
    (state.place(3) / "gen.json").write_bytes(
        (state.place(3) / "gen.json").read_bytes().replace(b'"number":2', b'"number":3')
    )
    state.place(4).mkdir()
    (state.tmp / "trust").mkdir(parents=True)
    (state.folder / "CURRENT.new").write_bytes(b'{"gener')
    assert_outcome(kiosk_at_2.take(releases[2]), Answer.UP_TO_DATE, Reason.SAME_RELEASE)
    assert kiosk_at_2.showing() == before
    assert state.numbers() == [1, 2]
    assert not state.tmp.exists()
    assert_outcome(kiosk_at_2.take(releases[3]), Answer.UPDATED, Reason.NEW_RELEASE)


@pytest.mark.parametrize("damage", [*DAMAGES, spoil_every_page])
def test_without_its_objects_a_kiosk_receives_them_again(
    kiosk_at_2: Kiosk, releases: dict[int, Path], tmp_path: Path, damage: Damage
) -> None:
    """A damage that is seen only on the way may cost one attempt."""
    before = kiosk_at_2.showing()
    damage(kiosk_at_2.folder / "objects.db")
    first = kiosk_at_2.take(releases[3])
    if first.answer is not Answer.UPDATED:
        assert kiosk_at_2.showing() == before
        assert_outcome(kiosk_at_2.take(releases[3]), Answer.UPDATED, Reason.NEW_RELEASE)
    assert release(kiosk_at_2) == 3
    assert kiosk_at_2.run("export", str(tmp_path / "handed on"))[0] == 0


def test_an_object_of_which_a_bit_flipped_is_received_again(
    kiosk_at_2: Kiosk, releases: dict[int, Path], tmp_path: Path
) -> None:
    with closing(sqlite3.connect(kiosk_at_2.folder / "objects.db")) as database, database:
        database.execute("UPDATE object SET data = CAST(data || x'00' AS BLOB)")
    assert_outcome(kiosk_at_2.take(releases[3]), Answer.UPDATED, Reason.NEW_RELEASE)
    assert kiosk_at_2.run("export", str(tmp_path / "handed on"))[0] == 0


@pytest.mark.parametrize("damage", DAMAGES)
@pytest.mark.parametrize(
    "name", ["timestamp.json", "snapshot.json", "targets.json", "root.json", "root_history/1.root.json"]
)
def test_damaged_trust_lets_nothing_older_in_and_is_made_anew(
    kiosk_at_2: Kiosk, releases: dict[int, Path], tmp_path: Path, name: str, damage: Damage
) -> None:
    before = kiosk_at_2.showing()
    damage(kiosk_at_2.folder / "trust" / name)
    assert kiosk_at_2.run("export", str(tmp_path / "handed on"))[0] == 0
    assert_outcome(kiosk_at_2.take(releases[1]), Answer.OLDER, Reason.OLDER)
    assert kiosk_at_2.showing() == before
    assert_outcome(kiosk_at_2.take(tmp_path / "handed on"), Answer.UP_TO_DATE, Reason.SAME_RELEASE)
    assert_outcome(kiosk_at_2.take(releases[3]), Answer.UPDATED, Reason.NEW_RELEASE)
    assert kiosk_at_2.trusted() == "3/3/3"


def test_without_any_trust_nothing_older_is_let_in(kiosk_at_2: Kiosk, releases: dict[int, Path]) -> None:
    shutil.rmtree(kiosk_at_2.folder / "trust")
    assert_outcome(kiosk_at_2.take(releases[1]), Answer.OLDER, Reason.OLDER)
    assert release(kiosk_at_2) == 2
    assert_outcome(kiosk_at_2.take(releases[3]), Answer.UPDATED, Reason.NEW_RELEASE)


def built_by_another_version(kiosk: Kiosk) -> None:
    """Make the shown content one that another version of the program has built, in its own format."""
    state = kiosk.state
    record = state.generation(state.current().generation)
    assert record is not None
    state.seal(state.place(record.number), replace(record, format=record.format - 1))


def test_a_new_version_of_the_program_builds_the_shown_content_anew_without_any_source(kiosk_at_2: Kiosk) -> None:
    built_by_another_version(kiosk_at_2)

    assert kiosk_at_2.run("recover") == (0, "")

    assert release(kiosk_at_2) == 2
    assert kiosk_at_2.state.current().generation == 3
    assert kiosk_at_2.run("recover") == (0, "")
    assert kiosk_at_2.state.current().generation == 3


def test_what_was_built_anew_can_be_handed_on_and_followed_by_the_next_release(
    kiosk_at_2: Kiosk, new_kiosk: Kiosk, releases: dict[int, Path], tmp_path: Path
) -> None:
    built_by_another_version(kiosk_at_2)
    kiosk_at_2.run("recover")

    assert kiosk_at_2.run("export", str(tmp_path / "stick"))[0] == 0

    assert_outcome(new_kiosk.take(tmp_path / "stick"), Answer.UPDATED, Reason.NEW_RELEASE)
    assert_outcome(kiosk_at_2.take(releases[3]), Answer.UPDATED, Reason.NEW_RELEASE)


def test_where_the_objects_are_lost_too_the_next_update_brings_the_content_back(
    kiosk_at_2: Kiosk, releases: dict[int, Path]
) -> None:
    built_by_another_version(kiosk_at_2)
    kiosk_at_2.state.objects.unlink()

    assert kiosk_at_2.run("recover")[0] == 0

    assert release(kiosk_at_2) == 1
    assert_outcome(kiosk_at_2.take(releases[2]), Answer.UPDATED, Reason.NEW_RELEASE)
    assert release(kiosk_at_2) == 2
