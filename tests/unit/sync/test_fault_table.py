"""Every fault of a stick has its one answer and exit code, and leaves the content shown as it was.

After each, the same kiosk takes the whole stick. `stored` are the versions of timestamp, snapshot and targets that are
trusted after the fault: what was verified stays.
"""

import json
import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.unit.sync.publisher import DAY, EXIT, INVENTORY, MADE, Kiosk, copy, new_keys, publish, relist

Damage = Callable[[Path], None]

TIMESTAMP, SNAPSHOT, TARGETS = "metadata/timestamp.json", "metadata/2.snapshot.json", "metadata/2.targets.json"
QUICK = 2.0


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def empty(path: Path) -> None:
    path.write_bytes(b"")


def flip(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[0] ^= 0x10
    path.write_bytes(data)


def remove(path: Path) -> None:
    path.unlink()


def make_huge(path: Path) -> None:
    os.truncate(path, 4 << 30)


def make_link(path: Path) -> None:
    aside = path.with_name(path.name + ".aside")
    path.rename(aside)
    path.symlink_to(aside)


def make_loop(path: Path) -> None:
    path.unlink()
    path.symlink_to(path)


def make_pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def make_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def make_brackets(path: Path) -> None:
    path.write_bytes(b"[" * 16_000)


def part(stick: Path, name: str) -> Path:
    """A file of release 2 on a stick that also holds release 1: the manifest and the pack by what they are."""
    if name == "manifest":
        listed = json.loads((stick / TARGETS).read_bytes())["signed"]["targets"]["collections/central/manifest.json"]
        return stick / "targets/collections/central" / f"{listed['hashes']['sha256']}.manifest.json"
    if name in ("list", "pack"):
        shard = json.loads(part(stick, "manifest").read_bytes())["shards"][0]
        sha256 = shard["index" if name == "list" else "pack"]["sha256"]
        return stick / (f"objects/{sha256[:2]}/{sha256[2:]}" if name == "list" else f"packs/{sha256}")
    return stick / name


def assert_refused(kiosk: Kiosk, stick: Path, answer: str, reason: str, stored: str = "1/1/1") -> None:
    before = kiosk.showing()
    start = time.monotonic()
    told = kiosk.sync(stick)
    assert (told.answer, told.reason, told.exit_code) == (answer, reason, EXIT[answer]), told.said
    assert time.monotonic() - start < QUICK
    assert kiosk.showing() == before
    assert kiosk.trusted() == stored


def assert_taken(kiosk: Kiosk, stick: Path, release: int = 2) -> None:
    before = kiosk.showing()
    told = kiosk.sync(stick)
    assert (told.answer, told.reason, told.exit_code) == ("updated", "new-release", 0), told.said
    assert told.said["release"] == release
    assert kiosk.showing() != before


STORED = {
    TIMESTAMP: "1/1/1",
    SNAPSHOT: "2/1/1",
    TARGETS: "2/2/1",
    "manifest": "2/2/2",
    "list": "2/2/2",
    "pack": "2/2/2",
}
SIZED_DAMAGES = [cut, empty, remove, make_huge, make_link, make_loop, make_pipe, make_folder, make_brackets]


@pytest.mark.parametrize("damage", [*SIZED_DAMAGES, flip])
@pytest.mark.parametrize("name", list(STORED))
def test_a_damaged_file_is_refused_whatever_the_list_of_the_stick_says(
    kiosk: Kiosk, stick: Path, releases: dict[int, Path], name: str, damage: Damage
) -> None:
    damage(part(stick, name))
    relist(stick)
    assert_refused(kiosk, stick, "damaged", "incomplete" if damage is remove else "damaged", STORED[name])
    assert_taken(kiosk, releases[2])


@pytest.mark.parametrize("damage", SIZED_DAMAGES)
@pytest.mark.parametrize("name", [TIMESTAMP, "pack"])
def test_a_file_that_is_not_as_the_list_says_is_an_unfinished_copy_and_no_metadata_is_read(
    kiosk: Kiosk, stick: Path, name: str, damage: Damage
) -> None:
    damage(part(stick, name))
    assert_refused(kiosk, stick, "damaged", "incomplete")


@pytest.mark.parametrize("damage", [*SIZED_DAMAGES, flip])
def test_a_list_that_is_missing_or_damaged_is_an_unfinished_copy(kiosk: Kiosk, stick: Path, damage: Damage) -> None:
    damage(stick / INVENTORY)
    assert_refused(kiosk, stick, "damaged", "incomplete")


@pytest.mark.parametrize(
    "text",
    [
        "[]",
        '{"metadata/timestamp.json": "1"}',
        '{"metadata/timestamp.json": -1}',
        '{"metadata/timestamp.json/x": 1}',
        '{"../outside": 1}',
        '{"/etc/hostname": 1}',
        '{"": 1}',
        '{"a\\u0000b": 1}',
        '{"\\ud800": 1}',
        '{"' + "a" * 5000 + '": 1}',
        "\ufeff{}",
        "[" * 100_000,
    ],
    ids=range(12),
)
def test_a_list_that_makes_no_sense_is_refused_with_a_plain_answer(kiosk: Kiosk, stick: Path, text: str) -> None:
    (stick / INVENTORY).write_text(text, encoding="utf-8")
    before = kiosk.showing()
    told = kiosk.sync(stick)
    assert (told.answer, told.exit_code) == ("damaged", 4)
    assert kiosk.showing() == before
    assert kiosk.trusted() == "1/1/1"


@pytest.mark.parametrize("name", ["metadata", "targets", "packs"])
def test_a_linked_folder_is_not_followed(kiosk: Kiosk, stick: Path, releases: dict[int, Path], name: str) -> None:
    make_link(stick / name)
    relist(stick)
    stored = {"metadata": "1/1/1"}.get(name, "2/2/2")
    assert_refused(kiosk, stick, "damaged", "damaged", stored)
    assert_taken(kiosk, releases[2])


@pytest.mark.parametrize(
    ("name", "stored"),
    [(SNAPSHOT, "2/1/1"), (TARGETS, "2/2/1")],
)
def test_metadata_of_another_release_under_a_new_name_is_damage(
    kiosk: Kiosk, stick: Path, releases: dict[int, Path], name: str, stored: str
) -> None:
    old = name.replace("2.", "1.")
    (stick / name).write_bytes((stick / old).read_bytes())
    relist(stick)
    assert_refused(kiosk, stick, "damaged", "damaged", stored)
    assert_taken(kiosk, releases[2])


@pytest.mark.parametrize(("name", "stored"), [(SNAPSHOT, "2/1/1"), (TARGETS, "2/2/1")])
def test_a_changed_letter_in_signed_metadata_is_damage(
    kiosk: Kiosk, stick: Path, releases: dict[int, Path], name: str, stored: str
) -> None:
    text = (stick / name).read_text(encoding="utf-8")
    assert '"expires": "2027' in text or '"expires":"2027' in text
    (stick / name).write_text(text.replace("2027", "2029"), encoding="utf-8")
    assert_refused(kiosk, stick, "damaged", "damaged", stored)
    assert_taken(kiosk, releases[2])


def test_a_timestamp_that_says_other_than_was_signed_is_nobodys(
    kiosk: Kiosk, stick: Path, releases: dict[int, Path]
) -> None:
    text = (stick / TIMESTAMP).read_text(encoding="utf-8")
    (stick / TIMESTAMP).write_text(text.replace("2026", "2029"), encoding="utf-8")
    assert_refused(kiosk, stick, "foreign", "foreign")
    assert_taken(kiosk, releases[2])


def test_the_same_stick_is_up_to_date(kiosk: Kiosk, releases: dict[int, Path]) -> None:
    before = kiosk.showing()
    told = kiosk.sync(releases[1])
    assert (told.answer, told.reason, told.exit_code) == ("up-to-date", "same-release", 0)
    assert kiosk.showing() == before


def test_an_older_stick_is_older_and_no_alarm(kiosk: Kiosk, stick: Path, releases: dict[int, Path]) -> None:
    assert_taken(kiosk, stick)
    assert_refused(kiosk, releases[1], "older", "older-release", "2/2/2")


def test_a_stick_of_another_publisher_is_foreign(kiosk: Kiosk, tmp_path: Path, releases: dict[int, Path]) -> None:
    theirs = new_keys(tmp_path / "their keys", MADE)
    out = publish(theirs, tmp_path / "theirs", MADE, "theirs")
    publish(theirs, out, MADE + DAY, "theirs, again")
    assert_refused(kiosk, out, "foreign", "foreign")
    assert_taken(kiosk, releases[2])


def test_their_root_as_our_next_one_is_foreign(
    kiosk: Kiosk, stick: Path, tmp_path: Path, releases: dict[int, Path]
) -> None:
    theirs = new_keys(tmp_path / "their keys", MADE)
    (stick / "metadata/2.root.json").write_bytes(theirs.roots()[0].read_bytes())
    relist(stick)
    assert_refused(kiosk, stick, "foreign", "foreign")
    assert_taken(kiosk, releases[2])


def test_a_next_root_that_is_no_root_is_damage(kiosk: Kiosk, stick: Path, releases: dict[int, Path]) -> None:
    (stick / "metadata/2.root.json").write_bytes(b"{}")
    relist(stick)
    assert_refused(kiosk, stick, "damaged", "damaged")
    assert_taken(kiosk, releases[2])


def test_a_copy_of_release_3_without_its_packs_leaves_release_2_to_be_taken(
    kiosk: Kiosk, stick: Path, releases: dict[int, Path], tmp_path: Path
) -> None:
    """The list keeps half a stick from raising what is trusted above the whole one."""
    half = tmp_path / "half"
    for path in releases[3].rglob("*"):
        if path.is_file() and "packs" not in path.parts:
            (half / path.relative_to(releases[3])).parent.mkdir(parents=True, exist_ok=True)
            (half / path.relative_to(releases[3])).write_bytes(path.read_bytes())
    assert_refused(kiosk, half, "damaged", "incomplete")
    assert_taken(kiosk, stick, 2)
    assert_taken(kiosk, releases[3], 3)


def test_without_the_list_half_a_stick_of_release_3_is_not_shown_and_release_2_is_then_older(
    kiosk: Kiosk, stick: Path, releases: dict[int, Path], tmp_path: Path
) -> None:
    three = tmp_path / "three"
    copy(releases[3], three)
    for path in (three / "packs").iterdir():
        path.unlink()
    relist(three)
    assert_refused(kiosk, three, "damaged", "incomplete", "3/3/3")
    assert_refused(kiosk, stick, "older", "older-release", "3/3/3")
    assert_taken(kiosk, releases[3], 3)
