"""Hands the shown content on to the next kiosk: the publisher's own files, for which no key is needed."""

import shutil
from pathlib import Path

import msgspec
from tuf.api.metadata import Metadata, Snapshot, Targets

from kiosk.content.export_format import (
    COLLECTION,
    MANIFEST_TARGET,
    FormatError,
    Manifest,
    object_name,
    pack_name,
    pack_order,
    read_index,
    read_manifest,
    sha256,
)
from kiosk.content.inventory import INVENTORY, write_inventory
from kiosk.sync.objects import ObjectStore
from kiosk.sync.state import Generation, State

_TARGET = MANIFEST_TARGET.format(collection=COLLECTION)


def hand_on(state: State, generation: Generation, folder: Path) -> None:
    """Write an export of the shown content into a folder, its list last. The state is locked.

    Raises:
        FormatError: an object has gone from the disk.
        OSError: the folder cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    (folder / INVENTORY).unlink(missing_ok=True)
    for part in ("metadata", "targets", "objects", "packs"):
        shutil.rmtree(folder / part, ignore_errors=True)
    data = (state.place(generation.number) / "manifest.json").read_bytes()
    _metadata(_metadata_of(state, generation), folder / "metadata")
    where, _, name = _TARGET.rpartition("/")
    _write(folder / "targets" / where / f"{sha256(data)}.{name}", data)
    store = ObjectStore(state.objects)
    try:
        _shards(read_manifest(data), store, folder)
    finally:
        store.close()
    write_inventory(folder)


def _metadata_of(state: State, generation: Generation) -> Path:
    """Return the newest metadata that still names the shown content."""
    try:
        targets = Metadata[Targets].from_file(str(state.trust / "targets.json")).signed.targets
        if targets[_TARGET].hashes["sha256"] == generation.manifest:
            return state.trust
    except Exception:  # noqa: BLE001, S110 - whatever is wrong with it, the generation has its own
        pass
    return state.place(generation.number) / "metadata"


def _metadata(source: Path, folder: Path) -> None:
    for path in (source / "root_history").glob("*.json"):
        _write(folder / path.name, path.read_bytes())
    for role in (Targets.type, Snapshot.type):
        data = (source / f"{role}.json").read_bytes()
        version = msgspec.json.decode(data)["signed"]["version"]
        _write(folder / f"{version}.{role}.json", data)
    _write(folder / "timestamp.json", (source / "timestamp.json").read_bytes())


def _shards(manifest: Manifest, store: ObjectStore, folder: Path) -> None:
    for shard in manifest.shards:
        listed = _object(store, shard.index.sha256)
        _write(folder / object_name(shard.index.sha256), listed)
        pack = b"".join(_object(store, ref.sha256) for ref in pack_order(read_index(listed)))
        if sha256(pack) != shard.pack.sha256:
            raise FormatError(f"pack {shard.pack.sha256}: its objects make up another one")
        _write(folder / pack_name(shard.pack.sha256), pack)


def _object(store: ObjectStore, name: str) -> bytes:
    data = store.get(name)
    if data is None:
        raise FormatError(f"object {name}: gone from the disk")
    return data


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
