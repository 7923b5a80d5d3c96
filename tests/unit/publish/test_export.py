"""The signed export: what it says, what stays, and what is refused."""

import os
import shutil
import zlib
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest
from tuf.api.metadata import Metadata, Root, Snapshot, Targets, Timestamp
from tuf.api.serialization.json import JSONSerializer

from kiosk.content.entries import join, split
from kiosk.content.export_format import digest, inflate, object_name, pack_name, pack_order, read_index, read_manifest
from kiosk.domain.languages import Language
from kiosk.domain.pages import Collection
from kiosk.publish.export import export, refresh_timestamp
from kiosk.publish.keys import KeyFileError, KeyFolder
from kiosk.publish.released import ExportError, Released, released
from tests.unit.publish.conftest import NOW, PASSPHRASE, five

LATER = NOW + timedelta(days=3)
Command = Callable[[Collection, KeyFolder, Path, datetime], object]
COMMANDS: dict[str, Command] = {
    "export": export,
    "refresh": lambda _collection, keys, out, now: refresh_timestamp(keys, out, now),
}
TARGET = "collections/central/manifest.json"


def files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def timestamp(out: Path) -> Timestamp:
    return Metadata[Timestamp].from_file(str(out / "metadata" / "timestamp.json")).signed


def targets(out: Path, version: int) -> Targets:
    return Metadata[Targets].from_file(str(out / "metadata" / f"{version}.targets.json")).signed


def retitled(collection: Collection, title: str = "Another title") -> Collection:
    """The collection with another title of its first page in one language."""
    first = collection.pages[0]
    texts = {**first.texts, Language.UK: replace(first.texts[Language.UK], title=title)}
    return replace(collection, pages=(replace(first, texts=texts), *collection.pages[1:]))


def as_a_kiosk_reads_it(out: Path) -> Collection:
    """The collection, from the packs, each step checked by hash as far as the manifest leads."""
    version = Metadata[Snapshot].from_file(
        str(out / "metadata" / f"{timestamp(out).snapshot_meta.version}.snapshot.json")
    )
    target = targets(out, version.signed.meta["targets.json"].version).targets[TARGET]
    data = (out / "targets/collections/central" / f"{target.hashes['sha256']}.manifest.json").read_bytes()
    target.verify_length_and_hashes(data)
    entries: dict[str, bytes] = {}
    for shard in read_manifest(data).shards:
        index = read_index((out / object_name(shard.index.sha256)).read_bytes())
        pack, start, unpacked = (out / pack_name(shard.pack.sha256)).read_bytes(), 0, {}
        for ref in pack_order(index):
            unpacked[ref.sha256] = inflate(pack[start : start + ref.length], ref.raw_length)
            start += ref.length
        assert start == len(pack) == shard.pack.length
        entries |= {key: unpacked[ref.sha256] for key, ref in index.items()}
    return join(entries)


def test_the_metadata_says_how_long_it_holds(first_release: Path) -> None:
    folder = first_release / "metadata"
    assert sorted(path.name for path in folder.iterdir()) == [
        "1.root.json",
        "1.snapshot.json",
        "1.targets.json",
        "timestamp.json",
    ]
    expiries = {
        name: datetime.fromisoformat(msgspec.json.decode((folder / f"{name}.json").read_bytes())["signed"]["expires"])
        for name in ("1.targets", "1.snapshot", "timestamp")
    }
    assert expiries == {
        "1.targets": datetime(2027, 11, 22, 8, 30, 15, tzinfo=UTC),
        "1.snapshot": datetime(2027, 11, 22, 8, 30, 15, tzinfo=UTC),
        "timestamp": datetime(2026, 12, 22, 8, 30, 15, tzinfo=UTC),
    }


def test_each_role_is_signed_by_its_key_in_the_root_of_the_keys(first_release: Path, keys: KeyFolder) -> None:
    assert (first_release / "metadata/1.root.json").read_bytes() == (keys.folder / "1.root.json").read_bytes()
    root = Metadata[Root].from_file(str(first_release / "metadata/1.root.json")).signed
    for name in ("1.targets", "1.snapshot", "timestamp"):
        metadata: Metadata[Targets] = Metadata.from_file(str(first_release / "metadata" / f"{name}.json"))
        root.verify_delegate(metadata.signed.type, metadata.signed_bytes, metadata.signatures)


def test_one_signed_file_leads_to_the_whole_collection(first_release: Path, collection: Collection) -> None:
    assert as_a_kiosk_reads_it(first_release) == collection
    signed = targets(first_release, 1).targets
    assert list(signed) == [TARGET]
    assert sorted(signed[TARGET].hashes) == ["sha256"]


def test_the_manifest_says_what_it_is(first_release: Path, collection: Collection) -> None:
    found = released(first_release)
    assert found.manifest is not None
    assert (found.manifest.format, found.manifest.min_reader, found.manifest.collection) == (1, 1, "central")
    assert (found.manifest.release, found.manifest.published) == (1, NOW.replace(microsecond=0))
    assert found.manifest.count == len(split(collection)) == 86
    assert len(found.manifest.shards) == 2
    assert found.manifest.digest == digest(found.hashes)


def test_the_same_collection_makes_the_same_objects(
    first_release: Path, collection: Collection, others: KeyFolder, tmp_path: Path
) -> None:
    _, after = export(collection, others, tmp_path / "out", LATER)
    assert after.objects == released(first_release).objects


def test_the_inventory_lists_every_file_but_itself(first_release: Path) -> None:
    found = files(first_release)
    listed = msgspec.json.decode(found.pop("INVENTORY.json"))
    assert listed == {name: len(data) for name, data in found.items()}
    assert len(listed) > 86


def test_without_a_change_nothing_is_written(out: Path, collection: Collection, keys: KeyFolder) -> None:
    was = {path: path.stat().st_mtime_ns for path in out.rglob("*")}
    before, after = export(collection, keys, out, LATER)
    assert before is after
    assert {path: path.stat().st_mtime_ns for path in out.rglob("*")} == was


def test_a_change_of_one_page_in_one_language_adds_one_object_and_overwrites_only_the_timestamp(
    out: Path, collection: Collection, keys: KeyFolder
) -> None:
    was = files(out)
    before, after = export(retitled(collection), keys, out, LATER)
    now = files(out)
    changed = {key for key in after.hashes if after.hashes[key] != before.hashes.get(key)}
    assert changed == {"text/health/page-0/uk"}
    assert {name for name in was if now.get(name) != was[name]} == {"metadata/timestamp.json", "INVENTORY.json"}
    assert sorted(name.partition("/")[0] for name in now.keys() - was.keys()) == [
        "metadata",
        "metadata",
        "objects",  # the page
        "objects",  # the list of its shard
        "packs",
        "targets",
    ]
    assert as_a_kiosk_reads_it(out) == retitled(collection)


def test_a_release_raises_every_version_by_one(out: Path, collection: Collection, keys: KeyFolder) -> None:
    _, after = export(retitled(collection), keys, out, LATER)
    assert after.manifest is not None
    assert (after.manifest.release, after.manifest.published) == (2, LATER.replace(microsecond=0))
    assert (timestamp(out).version, timestamp(out).snapshot_meta.version, targets(out, 2).version) == (2, 2, 2)
    assert timestamp(out).expires == LATER.replace(microsecond=0) + timedelta(days=30)


def test_a_collection_that_goes_back_is_a_new_release_with_the_old_objects(
    out: Path, collection: Collection, keys: KeyFolder
) -> None:
    first = released(out)
    export(retitled(collection), keys, out, LATER)
    _, after = export(collection, keys, out, LATER)
    assert after.manifest is not None
    assert after.manifest.release == 3
    assert after.objects == first.objects


def test_a_page_that_is_withdrawn_is_in_no_list(out: Path, collection: Collection, keys: KeyFolder) -> None:
    less = replace(collection, pages=collection.pages[1:])
    _, after = export(less, keys, out, LATER)
    assert not [key for key in after.objects if "page-0" in key]
    assert as_a_kiosk_reads_it(out) == less


def test_an_unchanged_entry_keeps_its_object_though_another_zlib_would_make_another(
    out: Path, collection: Collection, keys: KeyFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    really = zlib.compress
    monkeypatch.setattr(zlib, "compress", lambda raw, _level: really(raw, 1))
    before, after = export(retitled(collection, "Слова " * 50), keys, out, LATER)
    assert [key for key in after.hashes if after.hashes[key] != before.hashes[key]] == ["text/health/page-0/uk"]
    assert as_a_kiosk_reads_it(out) == retitled(collection, "Слова " * 50)


def flip(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


def an_object(out: Path) -> Path:
    return out / object_name(released(out).hashes["text/health/page-3/fr"])


def a_list(out: Path) -> Path:
    manifest = released(out).manifest
    assert manifest is not None
    return out / object_name(manifest.shards[0].index.sha256)


def unlisted(out: Path) -> None:
    """Targets that name no manifest of ours."""
    path = out / "metadata/1.targets.json"
    metadata = Metadata[Targets].from_file(str(path))
    metadata.signed.targets = {}
    metadata.to_file(str(path), JSONSerializer())


DAMAGES: dict[str, Callable[[Path], object]] = {
    "no timestamp": lambda out: (out / "metadata/timestamp.json").unlink(),
    "empty timestamp": lambda out: (out / "metadata/timestamp.json").write_bytes(b""),
    "timestamp of another kind": lambda out: shutil.copy(
        out / "metadata/1.targets.json", out / "metadata/timestamp.json"
    ),
    "no snapshot": lambda out: (out / "metadata/1.snapshot.json").unlink(),
    "no targets": lambda out: (out / "metadata/1.targets.json").unlink(),
    "targets without a manifest": unlisted,
    "no manifest": lambda out: shutil.rmtree(out / "targets"),
    "flipped manifest": lambda out: flip(next((out / "targets").rglob("*.json"))),
    "no object": lambda out: an_object(out).unlink(),
    "flipped object": lambda out: flip(an_object(out)),
    "cut object": lambda out: an_object(out).write_bytes(an_object(out).read_bytes()[:-1]),
    "flipped list": lambda out: flip(a_list(out)),
    "no packs": lambda out: shutil.rmtree(out / "packs"),
    "flipped pack": lambda out: flip(next((out / "packs").iterdir())),
}


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES.keys())
@pytest.mark.parametrize("command", COMMANDS.values(), ids=COMMANDS.keys())
def test_a_damaged_export_is_refused_and_unchanged(
    out: Path, collection: Collection, keys: KeyFolder, command: Command, damage: Callable[[Path], object]
) -> None:
    damage(out)
    was = files(out)
    with pytest.raises(ExportError, match="holds no whole export"):
        command(retitled(collection), keys, out, LATER)
    assert files(out) == was


def test_a_folder_that_holds_something_else_is_refused_and_unchanged(
    tmp_path: Path, collection: Collection, keys: KeyFolder
) -> None:
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters/to-anna.txt").write_text("Dear Anna", encoding="utf-8")
    with pytest.raises(ExportError, match="expected an empty folder or an export"):
        export(collection, keys, tmp_path, NOW)
    assert files(tmp_path) == {"letters/to-anna.txt": b"Dear Anna"}


def test_a_file_in_the_place_of_the_folder_is_refused_and_unchanged(
    tmp_path: Path, collection: Collection, keys: KeyFolder
) -> None:
    (tmp_path / "out").write_text("mine", encoding="utf-8")
    with pytest.raises(OSError, match="Not a directory"):
        export(collection, keys, tmp_path / "out", NOW)
    assert (tmp_path / "out").read_text(encoding="utf-8") == "mine"


def test_an_empty_folder_is_used(tmp_path: Path, collection: Collection, keys: KeyFolder) -> None:
    before, after = export(collection, keys, tmp_path, NOW)
    assert before == Released()
    assert released(tmp_path) == after


@pytest.mark.parametrize("command", COMMANDS.values(), ids=COMMANDS.keys())
def test_the_export_of_another_publisher_is_refused_and_unchanged(
    out: Path, collection: Collection, others: KeyFolder, command: Command
) -> None:
    was = files(out)
    with pytest.raises(ExportError, match="was signed with other keys"):
        command(retitled(collection), others, out, LATER)
    assert files(out) == was


def rotated(keys: KeyFolder, folder: Path) -> KeyFolder:
    """The keys after a second root, which names the same ones."""
    made = KeyFolder(shutil.copytree(keys.folder, folder), PASSPHRASE)
    root = Metadata[Root].from_file(str(folder / "1.root.json"))
    root.signed.version = 2
    root.signatures.clear()
    for name in ("root1", "root2"):
        root.sign(made.signer(name), append=True)
    root.to_file(str(folder / "2.root.json"), JSONSerializer())
    return made


def test_every_root_is_carried_and_the_keys_from_before_the_last_are_refused(
    out: Path, collection: Collection, keys: KeyFolder, tmp_path: Path
) -> None:
    newer = rotated(keys, tmp_path / "keys")
    export(retitled(collection), newer, out, LATER)
    for name in ("1.root.json", "2.root.json"):
        assert (out / "metadata" / name).read_bytes() == (newer.folder / name).read_bytes()
    was = files(out)
    with pytest.raises(ExportError, match="was signed with other keys"):
        export(collection, keys, out, LATER)
    assert files(out) == was


@pytest.mark.parametrize("fresh", [True, False], ids=["first release", "next release"])
def test_with_another_passphrase_nothing_is_written(
    out: Path, collection: Collection, keys: KeyFolder, tmp_path: Path, fresh: bool
) -> None:
    folder = tmp_path / "fresh" if fresh else out
    was = files(folder)
    with pytest.raises(KeyFileError, match="another passphrase"):
        export(retitled(collection), KeyFolder(keys.folder, "another pass phrase"), folder, LATER)
    assert files(folder) == was
    assert folder.exists() is not fresh


@pytest.mark.parametrize("size", [(1 << 20) - 400, 1 << 20])
def test_an_entry_that_no_kiosk_would_read_is_refused_before_anything_is_written(
    collection: Collection, keys: KeyFolder, tmp_path: Path, size: int
) -> None:
    contact = replace(collection.contacts[0], icon="x" * size)
    too_long = replace(collection, contacts=(contact,))
    if size < 1 << 20:
        export(too_long, keys, tmp_path, NOW)
        assert as_a_kiosk_reads_it(tmp_path) == too_long
    else:
        with pytest.raises(ExportError, match="no kiosk could read this"):
            export(too_long, keys, tmp_path, NOW)
        assert files(tmp_path) == {}


@pytest.mark.parametrize("name", ["Desk", "d" * 193, "two words", "../desk"])
def test_a_name_that_no_kiosk_would_read_is_refused_before_anything_is_written(
    collection: Collection, keys: KeyFolder, tmp_path: Path, name: str
) -> None:
    contact = replace(collection.contacts[0], id=name, name=five("Desk"))
    with pytest.raises(ExportError, match="no kiosk could read this"):
        export(replace(collection, contacts=(contact,)), keys, tmp_path, NOW)
    assert files(tmp_path) == {}


def replaced(monkeypatch: pytest.MonkeyPatch, cut_at: int | None = None) -> list[Path]:
    """The files that are put in place from now on, in their order; the one numbered `cut_at` and all after fail."""
    done: list[Path] = []
    really = os.replace

    def watched(draft: Path, path: Path) -> None:
        if len(done) == cut_at:
            raise OSError("the power is gone")
        done.append(path)
        really(draft, path)

    monkeypatch.setattr(os, "replace", watched)
    return done


def test_the_timestamp_is_written_last(
    out: Path, collection: Collection, keys: KeyFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    done = replaced(monkeypatch)
    export(retitled(collection), keys, out, LATER)
    assert done[-3:] == [out / "metadata" / name for name in ("2.targets.json", "2.snapshot.json", "timestamp.json")]
    assert len(done) == 7


@pytest.mark.parametrize("cut_at", range(7))
def test_an_export_that_is_cut_anywhere_shows_the_old_release_and_can_be_made_again(
    out: Path, collection: Collection, keys: KeyFolder, cut_at: int
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        replaced(patch, cut_at)
        with pytest.raises(OSError, match="the power is gone"):
            export(retitled(collection), keys, out, LATER)
    assert as_a_kiosk_reads_it(out) == collection
    before, after = export(retitled(collection), keys, out, LATER)
    assert (before.manifest and before.manifest.release, after.manifest and after.manifest.release) == (1, 2)
    assert as_a_kiosk_reads_it(out) == retitled(collection)


def test_an_inventory_that_was_cut_is_written_by_the_next_run(
    out: Path, collection: Collection, keys: KeyFolder
) -> None:
    whole = (out / "INVENTORY.json").read_bytes()
    (out / "INVENTORY.json").write_bytes(whole[:100])
    export(collection, keys, out, LATER)
    assert (out / "INVENTORY.json").read_bytes() == whole


def test_a_refreshed_timestamp_names_the_same_release_for_another_thirty_days(out: Path, keys: KeyFolder) -> None:
    was = files(out)
    refresh_timestamp(keys, out, LATER)
    now = files(out)
    assert {name for name in now if now[name] != was.get(name)} == {"metadata/timestamp.json"}
    assert now.keys() == was.keys()
    assert (timestamp(out).version, timestamp(out).snapshot_meta.version) == (2, 1)
    assert timestamp(out).expires == LATER.replace(microsecond=0) + timedelta(days=30)
    root = Metadata[Root].from_file(str(out / "metadata/1.root.json")).signed
    metadata = Metadata[Timestamp].from_file(str(out / "metadata/timestamp.json"))
    root.verify_delegate(Timestamp.type, metadata.signed_bytes, metadata.signatures)


def test_a_release_after_refreshed_timestamps_has_a_newer_one(
    out: Path, collection: Collection, keys: KeyFolder
) -> None:
    for day in range(3):
        refresh_timestamp(keys, out, NOW + timedelta(days=day))
    export(retitled(collection), keys, out, LATER)
    assert (timestamp(out).version, timestamp(out).snapshot_meta.version) == (5, 2)


@pytest.mark.parametrize("made", [True, False], ids=["empty", "missing"])
def test_without_a_release_there_is_no_timestamp_to_refresh(tmp_path: Path, keys: KeyFolder, made: bool) -> None:
    folder = tmp_path / "out"
    if made:
        folder.mkdir()
    with pytest.raises(ExportError, match="holds no release"):
        refresh_timestamp(keys, folder, NOW)
    assert files(tmp_path) == {}
    assert folder.exists() is made
