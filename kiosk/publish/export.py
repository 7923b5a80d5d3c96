"""Makes the signed export: objects, packs, manifest, metadata. A folder that any web server or stick can carry."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata, MetaFile, Snapshot, TargetFile, Targets, Timestamp
from tuf.api.serialization.json import JSONSerializer

from kiosk.content.entries import split
from kiosk.content.export_format import (
    COLLECTION,
    FORMAT,
    MANIFEST_TARGET,
    Blob,
    FormatError,
    Index,
    Manifest,
    ObjectRef,
    Shard,
    deflate,
    digest,
    inflate,
    object_name,
    pack_name,
    pack_order,
    read_index,
    read_manifest,
    sha256,
    shard_count,
    shard_of,
    write,
)
from kiosk.content.inventory import write_inventory
from kiosk.domain.pages import Collection
from kiosk.publish.keys import KeyFolder

_LIFE = {Targets.type: timedelta(days=365), Snapshot.type: timedelta(days=365), Timestamp.type: timedelta(days=30)}
_TARGET = MANIFEST_TARGET.format(collection=COLLECTION)


class ExportError(Exception):
    """The export cannot be made; nothing that a kiosk reads has changed."""


@dataclass
class Released:
    """What an export holds now: its manifest, and the object of each entry; empty before the first release."""

    manifest: Manifest | None = None
    objects: dict[str, ObjectRef] = field(default_factory=dict)

    @property
    def hashes(self) -> dict[str, str]:
        """The hash of each entry's object."""
        return {key: ref.sha256 for key, ref in self.objects.items()}


def export(collection: Collection, keys: KeyFolder, out: Path, now: datetime) -> tuple[Released, Released]:
    """Write the next release of a collection into the export folder, the timestamp last.

    Returns:
        What was released before, and what is now. They are equal when nothing has changed; then nothing is written.

    Raises:
        ExportError: the folder holds something else, or a damaged export.
        KeyFileError: the keys cannot be used.
        OSError: the folder cannot be written.
    """
    before = released(out)
    entries = split(collection)
    objects = _objects(entries, before, out)
    refs = {key: ref for key, (ref, _) in objects.items()}
    if before.manifest and refs == before.objects:
        return before, before
    shards = _write_objects(objects, out)
    manifest = Manifest(
        format=FORMAT,
        min_reader=FORMAT,
        collection=COLLECTION,
        release=before.manifest.release + 1 if before.manifest else 1,
        published=now.astimezone(UTC).replace(microsecond=0),
        count=len(refs),
        digest=digest(Released(None, refs).hashes),
        shards=shards,
    )
    _sign(write(manifest), keys, out, now)
    write_inventory(out)
    return before, Released(manifest, refs)


def released(out: Path) -> Released:
    """Return what an export folder holds.

    Raises:
        ExportError: it holds something that is no whole export.
    """
    metadata = out / "metadata"
    if not out.exists() or not any(out.iterdir()):
        return Released()
    try:
        targets = Metadata[Targets].from_file(str(_newest(metadata, Targets.type))).signed
        target = targets.targets[_TARGET]
        folder, _, name = _TARGET.rpartition("/")
        manifest = read_manifest((out / "targets" / folder / f"{target.hashes['sha256']}.{name}").read_bytes())
        objects: dict[str, ObjectRef] = {}
        for shard in manifest.shards:
            objects |= read_index((out / object_name(shard.index.sha256)).read_bytes())
    except (OSError, KeyError, FormatError, RepositoryError, ValueError) as error:
        raise ExportError(f"{out} holds no whole export: expected an empty folder or an export ({error})") from error
    return Released(manifest, objects)


def refresh_timestamp(keys: KeyFolder, out: Path, now: datetime) -> None:
    """Sign that the newest release is still the newest, for another thirty days.

    Raises:
        ExportError: there is no release.
        KeyFileError, OSError: as `export`.
    """
    released(out)
    path = out / "metadata" / "timestamp.json"
    try:
        timestamp = Metadata[Timestamp].from_file(str(path))
    except RepositoryError as error:
        raise ExportError(f"{path}: {error}") from error
    timestamp.signed.version += 1
    _write_metadata(timestamp, keys, path, now)
    write_inventory(out)


def _objects(entries: Mapping[str, bytes], before: Released, out: Path) -> dict[str, tuple[ObjectRef, bytes]]:
    """Return each entry's object; an unchanged entry keeps the object it has, whatever today's zlib would make."""
    objects = {}
    for key, raw in entries.items():
        old = before.objects.get(key)
        kept = out / object_name(old.sha256) if old else None
        data = kept.read_bytes() if kept and kept.is_file() else b""
        if not old or not data or inflate(data, old.raw_length) != raw:
            data = deflate(raw)
        objects[key] = (ObjectRef(sha256(data), len(data), len(raw)), data)
    return objects


def _write_objects(objects: Mapping[str, tuple[ObjectRef, bytes]], out: Path) -> tuple[Shard, ...]:
    count = shard_count(len(objects))
    indexes: list[Index] = [{} for _ in range(count)]
    for key, (ref, _) in objects.items():
        indexes[shard_of(key, count)][key] = ref
    data = {ref.sha256: data for ref, data in objects.values()}
    for name, content in data.items():
        _write_once(out / object_name(name), content)
    shards = []
    for index in indexes:
        listed = deflate(write(index))
        pack = b"".join(data[ref.sha256] for ref in pack_order(index))
        _write_once(out / object_name(sha256(listed)), listed)
        _write_once(out / pack_name(sha256(pack)), pack)
        shards.append(Shard(Blob(sha256(listed), len(listed)), Blob(sha256(pack), len(pack))))
    return tuple(shards)


def _write_once(path: Path, data: bytes) -> None:
    if not path.is_file() or path.stat().st_size != len(data):
        path.parent.mkdir(parents=True, exist_ok=True)
        draft = path.with_name(path.name + ".new")
        draft.write_bytes(data)
        draft.replace(path)


def _sign(manifest: bytes, keys: KeyFolder, out: Path, now: datetime) -> None:
    folder = out / "metadata"
    folder.mkdir(parents=True, exist_ok=True)
    for root in keys.roots():
        _write_once(folder / root.name, root.read_bytes())
    target = TargetFile.from_data(_TARGET, manifest, ["sha256"])
    where, _, name = _TARGET.rpartition("/")
    _write_once(out / "targets" / where / f"{target.hashes['sha256']}.{name}", manifest)
    targets = _next(folder, Targets.type) or Metadata(Targets())
    targets.signed.targets[_TARGET] = target
    snapshot = _next(folder, Snapshot.type) or Metadata(Snapshot())
    snapshot.signed.meta["targets.json"] = MetaFile(targets.signed.version)
    timestamp_path = folder / "timestamp.json"
    timestamp = (
        Metadata[Timestamp].from_file(str(timestamp_path)) if timestamp_path.is_file() else Metadata(Timestamp())
    )
    timestamp.signed.version = snapshot.signed.version if not timestamp_path.is_file() else timestamp.signed.version + 1
    timestamp.signed.snapshot_meta = MetaFile(snapshot.signed.version)
    _write_metadata(targets, keys, folder / f"{targets.signed.version}.targets.json", now)
    _write_metadata(snapshot, keys, folder / f"{snapshot.signed.version}.snapshot.json", now)
    _write_metadata(timestamp, keys, timestamp_path, now)


def _next(folder: Path, role: str) -> Metadata[Any] | None:
    newest = _newest(folder, role)
    if newest is None:
        return None
    metadata: Metadata[Any] = Metadata.from_file(str(newest))
    metadata.signed.version += 1
    return metadata


def _newest(folder: Path, role: str) -> Path | None:
    numbered = [(int(path.name.partition(".")[0]), path) for path in folder.glob(f"*.{role}.json")]
    return max(numbered)[1] if numbered else None


def _write_metadata(metadata: Metadata[Any], keys: KeyFolder, path: Path, now: datetime) -> None:
    role = metadata.signed.type
    metadata.signed.expires = (now + _LIFE[role]).astimezone(UTC).replace(microsecond=0)
    metadata.sign(keys.signer(role))
    draft = path.with_name(path.name + ".new")
    metadata.to_file(str(draft), JSONSerializer())
    draft.replace(path)
