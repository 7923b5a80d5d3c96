"""What our own publisher signed by mistake, or for newer kiosks, is refused whole; the next good release is taken."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kiosk.content.entries import split
from kiosk.domain.outcomes import Answer, Reason
from kiosk.domain.pages import Collection
from kiosk.publish.export import export
from kiosk.publish.keys import KeyFolder
from tests.unit.sync.publisher import DAY, MADE, Kiosk, assert_outcome, collection, copy, publish, sign_manifest

GOOD = collection("two", "which stays")
Manifest = dict[str, Any]


def manifest_of(stick: Path) -> Manifest:
    found = [json.loads(path.read_bytes()) for path in (stick / "targets/collections/central").iterdir()]
    return max(found, key=lambda manifest: int(manifest["release"]))


def with_next_release(**fields: object) -> Callable[[Manifest], Manifest]:
    return lambda manifest: manifest | {"release": manifest["release"] + 1} | fields


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (with_next_release(min_reader=2, format=2), Reason.NEWER_FORMAT),
        (with_next_release(count=3), Reason.DAMAGED),
        (with_next_release(digest="0" * 64), Reason.DAMAGED),
        (with_next_release(shards=[]), Reason.DAMAGED),
        (with_next_release(published="yesterday"), Reason.DAMAGED),
        (with_next_release(published="2026-11-22T08:00:00"), Reason.DAMAGED),
        (with_next_release(release=-1), Reason.DAMAGED),
        (with_next_release(shards=[{"index": {"sha256": "../../x", "length": 1}, "pack": {}}]), Reason.DAMAGED),
    ],
    ids=["newer format", "count", "digest", "no shards", "no date", "no zone", "negative", "path for a hash"],
)
def test_a_signed_manifest_that_this_kiosk_cannot_follow_is_refused(
    kiosk: Kiosk,
    stick: Path,
    keys: KeyFolder,
    change: Callable[[Manifest], Manifest],
    reason: Reason,
) -> None:
    before, good = kiosk.showing(), manifest_of(stick)
    sign_manifest(keys, stick, json.dumps(change(good)).encode(), MADE)
    assert_outcome(kiosk.take(stick), Answer.DAMAGED, reason)
    assert (kiosk.showing(), kiosk.trusted()) == (before, "3/3/3")
    sign_manifest(keys, stick, json.dumps(good | {"release": 4}).encode(), MADE)
    assert_outcome(kiosk.take(stick), Answer.UPDATED, Reason.NEW_RELEASE)


@pytest.mark.parametrize("manifest", [b"", b"{", b"[" * 100_000, b"\xff", b"null"])
def test_a_signed_manifest_that_is_none_is_refused(kiosk: Kiosk, stick: Path, keys: KeyFolder, manifest: bytes) -> None:
    before = kiosk.showing()
    sign_manifest(keys, stick, manifest, MADE)
    assert_outcome(kiosk.take(stick), Answer.DAMAGED, Reason.DAMAGED)
    assert kiosk.showing() == before


def test_a_newer_format_that_this_kiosk_can_still_read_is_taken(kiosk: Kiosk, stick: Path, keys: KeyFolder) -> None:
    manifest = with_next_release(format=2, min_reader=1, media={"of": "the future"})(manifest_of(stick))
    sign_manifest(keys, stick, json.dumps(manifest).encode(), MADE)
    assert_outcome(kiosk.take(stick), Answer.UPDATED, Reason.NEW_RELEASE)


def test_an_older_release_in_newer_metadata_is_older(
    kiosk: Kiosk, stick: Path, keys: KeyFolder, releases: dict[int, Path]
) -> None:
    assert kiosk.take(stick).answer is Answer.UPDATED
    before = kiosk.showing()
    sign_manifest(keys, stick, json.dumps(manifest_of(releases[1])).encode(), MADE)
    assert_outcome(kiosk.take(stick), Answer.OLDER, Reason.OLDER)
    assert kiosk.showing() == before


@pytest.mark.parametrize(
    "broken",
    [
        replace(GOOD, audiences=()),
        replace(GOOD, topics=()),
        replace(GOOD, pages=()),
        replace(GOOD, pages=GOOD.pages * 2),
        replace(GOOD, languages=(*GOOD.languages, GOOD.languages[0])),
        replace(GOOD, topics=(replace(GOOD.topics[0], title={}),)),
        replace(GOOD, pages=(replace(GOOD.pages[0], version=2**70),)),
    ],
    ids=["no audience", "no topic", "no page", "a page twice", "a language twice", "no title", "an endless number"],
)
def test_signed_content_that_no_screen_could_show_is_refused(
    kiosk: Kiosk, stick: Path, keys: KeyFolder, broken: Collection
) -> None:
    before = kiosk.showing()
    export(broken, keys, stick, MADE)
    outcome = kiosk.take(stick)
    assert (outcome.answer, outcome.reason in {Reason.DAMAGED, Reason.BAD_CONTENT}) == (Answer.DAMAGED, True)
    assert_not_tried_again(kiosk, stick, before)
    publish(keys, stick, MADE, "mended")
    assert_outcome(kiosk.take(stick), Answer.UPDATED, Reason.NEW_RELEASE)


def assert_not_tried_again(kiosk: Kiosk, stick: Path, before: tuple[bytes, bytes]) -> None:
    """The content is the one before, and the release is refused without building it again, until the next one."""
    assert kiosk.showing()[1] == before[1]
    assert_outcome(kiosk.take(stick), Answer.UP_TO_DATE, Reason.BLOCKED)


TEXT = "text/health/page-0/uk"


@pytest.mark.parametrize(
    "change",
    [
        {TEXT: b"{"},
        {TEXT: b'{"title": 1}'},
        {TEXT: b"[" * 100_000},
        {"site": b"{}"},
        {"site": b"\xff"},
        {"page/health/page-9": b"{}"},
        {"unknown": b"{}"},
    ],
    ids=["cut", "a number for a title", "brackets", "empty site", "no text", "not listed", "of no kind"],
)
def test_a_signed_entry_that_is_none_is_refused(
    kiosk: Kiosk,
    stick: Path,
    keys: KeyFolder,
    monkeypatch: pytest.MonkeyPatch,
    change: dict[str, bytes],
) -> None:
    before = kiosk.showing()
    with monkeypatch.context() as patched:
        patched.setattr("kiosk.publish.export.split", lambda whole: split(whole) | change)
        export(GOOD, keys, stick, MADE)
    assert_outcome(kiosk.take(stick), Answer.DAMAGED, Reason.DAMAGED)
    assert_not_tried_again(kiosk, stick, before)
    publish(keys, stick, MADE, "mended")
    assert_outcome(kiosk.take(stick), Answer.UPDATED, Reason.NEW_RELEASE)


def test_a_signed_release_without_one_of_its_pages_is_refused(
    kiosk: Kiosk, stick: Path, keys: KeyFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = kiosk.showing()
    entries = split(GOOD)
    del entries["page/health/page-0"]
    monkeypatch.setattr("kiosk.publish.export.split", lambda _whole: entries)
    export(GOOD, keys, stick, MADE)
    assert_outcome(kiosk.take(stick), Answer.DAMAGED, Reason.DAMAGED)
    assert_not_tried_again(kiosk, stick, before)


def test_a_pack_that_holds_other_objects_than_its_list_is_refused(kiosk: Kiosk, stick: Path, keys: KeyFolder) -> None:
    manifest = manifest_of(stick)
    index = manifest["shards"][0]["index"]
    name = index["sha256"]
    copied = stick / "packs" / name
    copied.write_bytes((stick / "objects" / name[:2] / name[2:]).read_bytes())
    manifest["shards"][0]["pack"] = index
    before = kiosk.showing()
    sign_manifest(keys, stick, json.dumps(manifest | {"release": 3}).encode(), MADE)
    assert_outcome(kiosk.take(stick), Answer.DAMAGED, Reason.DAMAGED)
    assert kiosk.showing() == before


def test_another_release_that_says_the_same_is_no_change_of_any_page(
    kiosk: Kiosk, stick: Path, keys: KeyFolder, tmp_path: Path
) -> None:
    again = publish(
        keys, publish(keys, copy(stick, tmp_path / "again"), MADE, "other"), MADE + DAY, "one", "which stays"
    )
    outcome = kiosk.take(again)
    assert_outcome(outcome, Answer.UPDATED, Reason.NEW_RELEASE)
    assert outcome.changes.new == outcome.changes.changed == outcome.changes.withdrawn == ()
