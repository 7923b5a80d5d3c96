"""A disk that is full, a stick that is pulled: the content stays, and the next attempt goes on from there."""

import errno
import re
import shutil
import sqlite3
from collections import namedtuple
from collections.abc import Iterator
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest

from kiosk.domain.languages import Language
from kiosk.domain.outcomes import Answer, Outcome, Reason
from kiosk.publish.export import export
from kiosk.publish.keys import KeyFolder
from kiosk.sync.objects import ObjectStore
from tests.unit.sync.carriers import Watch, WatchedCarrier
from tests.unit.sync.publisher import DAY, EXIT, MADE, Kiosk, assert_outcome, collection, copy, publish

Usage = namedtuple("Usage", "total used free")  # noqa: PYI024 - as shutil's own


def take_through(kiosk: Kiosk, watch: Watch, monkeypatch: pytest.MonkeyPatch, *, is_folder: bool = True) -> Outcome:
    with monkeypatch.context() as patched:
        patched.setattr("kiosk.sync.desk.FolderCarrier", lambda _folder: WatchedCarrier(watch, is_folder))
        return kiosk.take(watch.folder)


def leave_free(monkeypatch: pytest.MonkeyPatch, free: int) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: Usage(1 << 40, (1 << 40) - free, free))


def test_too_little_room_is_said_before_anything_is_written(
    kiosk: Kiosk, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = kiosk.showing()
    leave_free(monkeypatch, 0)
    told = kiosk.sync(stick)
    assert (told.answer, told.reason, told.exit_code) == ("no-room", "no-room", EXIT["no-room"])
    needed = int(re.findall(r"(\d+) are needed", str(told.said["detail"]))[0])
    assert kiosk.showing() == before

    leave_free(monkeypatch, needed - 1)
    assert kiosk.sync(stick).answer == "no-room"
    assert kiosk.showing() == before

    leave_free(monkeypatch, needed + 1)
    assert kiosk.sync(stick).answer == "updated"


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT, errno.EFBIG])
def test_a_disk_that_is_full_on_the_way_is_no_room(
    kiosk: Kiosk, stick: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    def fail(count: int) -> None:
        if count > 1500:
            raise OSError(number, "full")

    before = kiosk.showing()
    assert_outcome(take_through(kiosk, Watch(stick, fail), monkeypatch), Answer.NO_ROOM, Reason.NO_ROOM)
    assert kiosk.showing() == before
    assert_outcome(kiosk.take(stick), Answer.UPDATED, Reason.NEW_RELEASE)


def test_a_database_that_finds_no_room_is_no_room(
    new_kiosk: Kiosk, keys: KeyFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = publish(keys, tmp_path / "out", MADE, *(f"page {number}" for number in range(50)))
    opened = ObjectStore._open

    def open_small(store: ObjectStore) -> sqlite3.Connection:
        database = opened(store)
        database.execute("PRAGMA max_page_count = 8")
        return database

    with monkeypatch.context() as patched:
        patched.setattr(ObjectStore, "_open", open_small)
        told = new_kiosk.sync(out)
    assert (told.answer, told.exit_code) == ("no-room", 6)
    assert not list(new_kiosk.folder.glob("gens/*"))
    assert_outcome(new_kiosk.take(out), Answer.UPDATED, Reason.NEW_RELEASE)


def test_a_stick_that_is_pulled_before_any_piece_leaves_the_content_and_the_next_stick_is_taken(
    kiosk: Kiosk, stick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = kiosk.showing()
    pulled_at = 0
    while True:
        tried = Kiosk(copy(kiosk.folder, tmp_path / f"pulled-{pulled_at}"), kiosk.root)
        pieces = count()

        def pull(_count: int, pieces: Iterator[int] = pieces, last: int = pulled_at) -> None:
            if next(pieces) == last:
                raise OSError(errno.EIO, "Input/output error")

        outcome = take_through(tried, Watch(stick, pull), monkeypatch)
        if outcome.answer is Answer.UPDATED:
            break
        assert_outcome(outcome, Answer.DAMAGED, Reason.INCOMPLETE)
        assert tried.showing() == before
        assert not list((tried.folder / "tmp").glob("*"))
        assert_outcome(tried.take(stick), Answer.UPDATED, Reason.NEW_RELEASE)
        pulled_at += 1
    assert pulled_at >= 6


def test_what_was_received_before_the_connection_broke_is_not_read_again(
    new_kiosk: Kiosk, keys: KeyFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = publish(keys, tmp_path / "out", MADE, *(f"page {number}" for number in range(50)))
    lengths = sum(path.stat().st_size for path in out.rglob("packs/*"))
    broken = False
    received = 0
    for _ in range(10):

        def cut(count: int) -> None:
            if count > lengths / 2:
                raise OSError(errno.ECONNRESET, "Connection reset")

        watch = Watch(out, cut)
        broken = take_through(new_kiosk, watch, monkeypatch, is_folder=False).answer is not Answer.UPDATED
        received += sum(count for url, count in watch.read.items() if "/packs/" in url or "/objects/" in url)
        if not broken:
            break
    lists = sum(path.stat().st_size for path in out.rglob("objects/*/*")) - lengths
    assert not broken
    assert received <= 1.5 * lengths + lists


def test_one_changed_text_of_five_hundred_brings_few_bytes_over_the_network(
    new_kiosk: Kiosk, keys: KeyFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A page has an entry of its own beside its five texts: 83 pages are 499 entries."""
    first = collection(*(f"{page} " + " ".join(str(page * word % 997) for word in range(900)) for page in range(83)))
    out = tmp_path / "out"
    export(first, keys, out, MADE)
    whole = Watch(out)
    assert take_through(new_kiosk, whole, monkeypatch, is_folder=False).answer is Answer.UPDATED
    assert whole.total > 200_000

    page = first.pages[41]
    texts = {**page.texts, Language.NL: replace(page.texts[Language.NL], title="Gewijzigd")}
    pages = (*first.pages[:41], replace(page, texts=texts), *first.pages[42:])
    export(replace(first, pages=pages), keys, out, MADE + DAY)
    changed = Watch(out)
    outcome = take_through(new_kiosk, changed, monkeypatch, is_folder=False)
    assert outcome.changes.changed == (page.id,)
    assert changed.total <= 10_000

    unchanged = Watch(out)
    assert take_through(new_kiosk, unchanged, monkeypatch, is_folder=False).answer is Answer.UP_TO_DATE
    assert unchanged.total <= 1_000
