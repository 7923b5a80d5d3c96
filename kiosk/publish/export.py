"""Makes the signed export: objects, packs, manifest, metadata. A folder that any web server or stick can carry."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Snapshot, TargetFile, Targets, Timestamp

from kiosk.content.durable import replace_file
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
from kiosk.publish.keys import ROLES, KeyFolder, Signers
from kiosk.publish.metadata import TIMESTAMP, is_due, load, sign_release, sign_timestamp


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
        What was released before, and what is now. They are equal when no entry has changed, and then the same object,
        unless the release had to be signed anew: there is a new root, or its signatures have lived for half their life.

    Raises:
        ExportError: the folder holds something else, a damaged export, or one signed with other keys; or an entry is
            too long. Nothing has been written then.
        KeyFileError: the keys cannot be used.
        OSError: the folder cannot be written.
    """
    signers = _signers(keys, out)
    before = released(out)
    objects = _objects(split(collection), before, out)
    refs = {key: ref for key, (ref, _) in objects.items()}
    if before.manifest is None or refs != before.objects:
        manifest = Manifest(
            format=FORMAT,
            min_reader=FORMAT,
            collection=COLLECTION,
            release=before.manifest.release + 1 if before.manifest else 1,
            published=now.astimezone(UTC).replace(microsecond=0),
            count=len(refs),
            digest=digest(Released(None, refs).hashes),
            shards=_write_objects(objects, out),
        )
    elif _new_roots(keys, out) or is_due(out, now):
        manifest = before.manifest
    else:
        write_inventory(out)
        return before, before
    _sign(manifest, keys, signers, out, now)
    return before, Released(manifest, refs)


def _sign(manifest: Manifest, keys: KeyFolder, signers: Signers, out: Path, now: datetime) -> None:
    data = write(manifest)
    target = TargetFile.from_data(MANIFEST_TARGET, data, ["sha256"])
    _write_once(out / "targets" / target.get_prefixed_paths()[0], data)
    (out / "metadata").mkdir(exist_ok=True)
    sign_release(target, signers, out, now)
    for root in _new_roots(keys, out):  # last of all: while one is missing, the next export signs again
        replace_file(out / "metadata" / root.name, root.read_bytes())
    write_inventory(out)


def _new_roots(keys: KeyFolder, out: Path) -> list[Path]:
    """Return the roots that the export does not have, the first version first."""
    return [root for root in keys.roots() if not (out / "metadata" / root.name).is_file()]


def released(out: Path) -> Released:
    """Return what an export folder holds.

    Raises:
        ExportError: it holds something that is no whole export.
        OSError: it cannot be read.
    """
    if not out.exists() or not any(out.iterdir()):
        return Released()
    try:
        return _read(out)
    except (OSError, KeyError, FormatError, RepositoryError, ValueError) as error:
        raise ExportError(f"{out} holds no whole export: expected an empty folder or an export ({error})") from error


def refresh_timestamp(keys: KeyFolder, out: Path, now: datetime) -> None:
    """Sign that the newest release is still the newest, for another thirty days.

    Raises:
        ExportError: there is no release, or a new root that only an export can publish.
        KeyFileError, OSError: as `export`.
    """
    signers = _signers(keys, out, (Timestamp.type,))
    if released(out).manifest is None:
        raise ExportError(f"{out} holds no release")
    if new := _new_roots(keys, out):
        raise ExportError(f"{out} has no {new[-1].name} yet: make an export first")
    sign_timestamp(signers, out, now)
    write_inventory(out)


def _signers(keys: KeyFolder, out: Path, roles: tuple[str, ...] = ROLES) -> Signers:
    """Open the keys before anything is written, and refuse those of another publisher, or from before a rotation."""
    signers = keys.signers(roles)
    ours = {path.name: path.read_bytes() for path in keys.roots()}
    for path in (out / "metadata").glob("*.root.json"):
        if ours.get(path.name) != path.read_bytes():
            raise ExportError(f"{out} was signed with other keys than those in {keys.folder}")
    return signers


def _read(out: Path) -> Released:
    """Read what the timestamp leads to, as a kiosk does: newer metadata beside it is from an export that was cut."""
    metadata = out / "metadata"
    timestamp = load(out / TIMESTAMP, Timestamp).signed
    snapshot = load(metadata / f"{timestamp.snapshot_meta.version}.snapshot.json", Snapshot).signed
    targets = load(metadata / f"{snapshot.meta['targets.json'].version}.targets.json", Targets).signed
    target = targets.targets[MANIFEST_TARGET]
    data = (out / "targets" / target.get_prefixed_paths()[0]).read_bytes()
    target.verify_length_and_hashes(data)
    manifest = read_manifest(data)
    objects: dict[str, ObjectRef] = {}
    for shard in manifest.shards:
        objects |= read_index(_whole(out / object_name(shard.index.sha256), shard.index.sha256))
        _whole(out / pack_name(shard.pack.sha256), shard.pack.sha256)
    for ref in objects.values():
        inflate(_whole(out / object_name(ref.sha256), ref.sha256), ref.raw_length)
    return Released(manifest, objects)


def _whole(path: Path, name: str) -> bytes:
    data = path.read_bytes()
    if sha256(data) != name:
        raise FormatError(f"{path} is damaged")
    return data


def _objects(entries: Mapping[str, bytes], before: Released, out: Path) -> dict[str, tuple[ObjectRef, bytes]]:
    """Return each entry's object; an unchanged entry keeps the object it has, whatever today's zlib would make."""
    objects = {}
    for key, raw in entries.items():
        old = before.objects.get(key)
        data = (out / object_name(old.sha256)).read_bytes() if old else b""
        if old is None or inflate(data, old.raw_length) != raw:
            data = deflate(raw)
        objects[key] = (ObjectRef(sha256(data), len(data), len(raw)), data)
    return objects


def _write_objects(objects: Mapping[str, tuple[ObjectRef, bytes]], out: Path) -> tuple[Shard, ...]:
    count = shard_count(len(objects))
    indexes: list[Index] = [{} for _ in range(count)]
    for key, (ref, _) in objects.items():
        indexes[shard_of(key, count)][key] = ref
    lists = [_listed(index) for index in indexes]
    data = {ref.sha256: data for ref, data in objects.values()}
    for name, content in data.items():
        _write_once(out / object_name(name), content)
    shards = []
    for index, listed in zip(indexes, lists, strict=True):
        pack = b"".join(data[ref.sha256] for ref in pack_order(index))
        _write_once(out / object_name(sha256(listed)), listed)
        _write_once(out / pack_name(sha256(pack)), pack)
        shards.append(Shard(Blob(sha256(listed), len(listed)), Blob(sha256(pack), len(pack))))
    return tuple(shards)


def _listed(index: Index) -> bytes:
    """Return the compressed list of a shard, which a kiosk can read: no entry too long, no key too odd."""
    listed = deflate(write(index))
    try:
        read_index(listed)
    except FormatError as error:
        raise ExportError(f"no kiosk could read this: {error}") from error
    return listed


def _write_once(path: Path, data: bytes) -> None:
    if not path.is_file() or path.read_bytes() != data:
        path.parent.mkdir(parents=True, exist_ok=True)
        draft = path.with_name(path.name + ".new")
        draft.write_bytes(data)
        draft.replace(path)
