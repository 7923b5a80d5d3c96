"""Hands the shown content on to the next kiosk: the publisher's own files, for which no key is needed."""

import shutil
from pathlib import Path
from typing import Any

from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata, Root, Snapshot, Targets, Timestamp

from kiosk.content.export_format import (
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
from kiosk.content.inventory import INVENTORY, PARTS, write_inventory
from kiosk.sync.objects import ObjectStore
from kiosk.sync.state import Generation, State


def hand_on(state: State, generation: Generation, folder: Path) -> None:
    """Write an export of the shown content into a folder, its list last. The state is locked.

    Raises:
        FormatError: an object, the manifest or the metadata is damaged or gone.
        OSError: the folder cannot be written.
    """
    data = state.manifest(generation)
    if data is None:
        raise FormatError("the manifest of the shown content is damaged")
    folder.mkdir(parents=True, exist_ok=True)
    ours = (folder / INVENTORY).is_file() or (folder / "metadata" / "1.root.json").is_file()
    if not ours and any((folder / part).exists() for part in PARTS):
        raise FileExistsError(f"{folder} holds folders of these names that are no export: {', '.join(PARTS)}")
    (folder / INVENTORY).unlink(missing_ok=True)
    for part in reversed(PARTS):  # the metadata last, by which an unfinished export of ours is known
        shutil.rmtree(folder / part, ignore_errors=True)
    _metadata(_metadata_of(state, generation), folder / "metadata")
    where, _, name = MANIFEST_TARGET.rpartition("/")
    _write(folder / "targets" / where / f"{sha256(data)}.{name}", data)
    store = ObjectStore(state.objects)
    try:
        _shards(read_manifest(data), store, folder)
    finally:
        store.close()
    write_inventory(folder)


def _metadata_of(state: State, generation: Generation) -> Path:
    """Return the newest metadata when it names the shown content, else the generation's own.

    An update that ended half-way leaves a timestamp or a root here whose other parts never came.
    """
    try:
        root = Metadata[Root].from_file(str(state.trust / "root.json")).signed
        timestamp, snapshot, targets = (
            _signed(state.trust, role, root) for role in (Timestamp.type, Snapshot.type, Targets.type)
        )
        versions = timestamp.snapshot_meta.version, snapshot.meta["targets.json"].version
        named = targets.targets[MANIFEST_TARGET].hashes["sha256"]
        if versions == (snapshot.version, targets.version) and named == generation.manifest:
            return state.trust
    except Exception:  # noqa: BLE001, S110 - whatever is wrong with it, the generation has its own
        pass
    return state.place(generation.number) / "metadata"


def _signed(folder: Path, role: str, root: Root) -> Any:  # noqa: ANN401 - of the type that the role has
    metadata: Metadata[Any] = Metadata.from_file(str(folder / f"{role}.json"))
    root.verify_delegate(role, metadata.signed_bytes, metadata.signatures)
    return metadata.signed


def _metadata(source: Path, folder: Path) -> None:
    for path in (source / "root_history").glob("*.json"):
        _write(folder / path.name, path.read_bytes())
    for role in (Targets.type, Snapshot.type, Timestamp.type):
        data = (source / f"{role}.json").read_bytes()
        try:
            version = Metadata[Any].from_bytes(data).signed.version
        except RepositoryError as error:
            raise FormatError(f"{role} metadata: {error}") from error
        _write(folder / ("timestamp.json" if role == Timestamp.type else f"{version}.{role}.json"), data)


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
