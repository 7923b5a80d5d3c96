"""Writes the objects of an export: one for each entry, lists of them, and packs for those who take all."""

from collections.abc import Mapping
from pathlib import Path

from kiosk.content.export_format import (
    Blob,
    FormatError,
    Index,
    ObjectRef,
    Shard,
    deflate,
    inflate,
    object_name,
    pack_name,
    pack_order,
    read_index,
    sha256,
    shard_count,
    shard_of,
    write,
)
from kiosk.publish.released import ExportError, Released


def objects_of(entries: Mapping[str, bytes], before: Released, out: Path) -> dict[str, tuple[ObjectRef, bytes]]:
    """Return each entry's object; an unchanged entry keeps the object it has, whatever today's zlib would make."""
    objects = {}
    for key, raw in entries.items():
        old = before.objects.get(key)
        data = (out / object_name(old.sha256)).read_bytes() if old else b""
        if old is None or inflate(data, old.raw_length) != raw:
            data = deflate(raw)
        objects[key] = (ObjectRef(sha256(data), len(data), len(raw)), data)
    return objects


def write_objects(objects: Mapping[str, tuple[ObjectRef, bytes]], out: Path) -> tuple[Shard, ...]:
    """Write the objects, their lists and packs, and return the shards for the manifest.

    Raises:
        ExportError: an entry is too long, or its key too odd, for a kiosk to read.
    """
    count = shard_count(len(objects))
    indexes: list[Index] = [{} for _ in range(count)]
    for key, (ref, _) in objects.items():
        indexes[shard_of(key, count)][key] = ref
    lists = [_listed(index) for index in indexes]
    data = {ref.sha256: data for ref, data in objects.values()}
    for name, content in data.items():
        write_once(out / object_name(name), content)
    shards = []
    for index, listed in zip(indexes, lists, strict=True):
        pack = b"".join(data[ref.sha256] for ref in pack_order(index))
        write_once(out / object_name(sha256(listed)), listed)
        write_once(out / pack_name(sha256(pack)), pack)
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


def write_once(path: Path, data: bytes) -> None:
    """Write a file whole, unless it holds this already."""
    if not path.is_file() or path.read_bytes() != data:
        path.parent.mkdir(parents=True, exist_ok=True)
        draft = path.with_name(path.name + ".new")
        draft.write_bytes(data)
        draft.replace(path)
