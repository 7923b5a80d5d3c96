"""Brings the objects of a release here: only those that are missing, each checked by length and hash."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from kiosk.content.export_format import (
    Blob,
    FormatError,
    Index,
    Manifest,
    ObjectRef,
    Shard,
    digest,
    object_name,
    pack_name,
    pack_order,
    read_index,
    sha256,
)
from kiosk.domain.outcomes import Progress, Stage
from kiosk.sync.carriers import Carrier
from kiosk.sync.objects import ObjectStore

Told = Callable[[Progress], None]

_PACK_IS_CHEAPER = 2
_CONTENT_GROWS = 2  # content.db against the texts in it


@dataclass(frozen=True, slots=True)
class Fetched:
    """What a release consists of: the object of each entry, and the objects that list them."""

    objects: dict[str, ObjectRef]
    lists: tuple[str, ...]


def fetch(
    carrier: Carrier, manifest: Manifest, store: ObjectStore, told: Told, need_room: Callable[[int], None]
) -> Fetched:
    """Bring every missing object of the release into the store.

    Args:
        carrier: where the release lies.
        manifest: what it consists of.
        store: what is here already.
        told: called with the progress.
        need_room: called with the bytes that the release will take here; raises OSError when there is no room.

    Raises:
        FormatError: what is there does not match the manifest.
        DownloadError, OSError: the source or our disk failed; what is here already stays for the next attempt.
    """
    job = _Fetch(carrier, store, told)
    objects: dict[str, ObjectRef] = {}
    indexes = [(shard, job.index(shard)) for shard in manifest.shards]
    for _, index in indexes:
        objects |= index
    if len(objects) != manifest.count or digest({key: ref.sha256 for key, ref in objects.items()}) != manifest.digest:
        raise FormatError("manifest: its shards hold other entries than it says")
    need_room(sum(_CONTENT_GROWS * ref.raw_length + ref.length for ref in objects.values()))
    job.expect(ref for _, index in indexes for ref in index.values())
    for shard, index in indexes:
        job.shard(shard, index)
    return Fetched(objects, tuple(shard.index.sha256 for shard in manifest.shards))


class _Fetch:
    def __init__(self, carrier: Carrier, store: ObjectStore, told: Told) -> None:
        self._carrier, self._store, self._told = carrier, store, told
        self._progress = Progress(stage=Stage.RECEIVING)

    def expect(self, refs: Iterable[ObjectRef]) -> None:
        lengths = {ref.sha256: ref.length for ref in refs}
        missing = self._store.missing(lengths)
        self._tell(
            expected=self._progress.received + sum(lengths[name] for name in missing),
            items=len(lengths) - len(missing),
            of_items=len(lengths),
        )

    def index(self, shard: Shard) -> Index:
        data = self._store.get(shard.index.sha256)
        if data is None:
            data = self._bytes(object_name(shard.index.sha256), shard.index)
            self._store.put([data])
        return read_index(data)

    def shard(self, shard: Shard, index: Index) -> None:
        """Bring the missing objects of a shard: one by one, or all in its pack where that is less work."""
        lengths = {ref.sha256: ref.length for ref in index.values()}
        missing = self._store.missing(lengths)
        if not missing:
            return
        wanted = sum(lengths[name] for name in missing)
        if self._carrier.is_folder or wanted * _PACK_IS_CHEAPER > shard.pack.length:
            self._store.put(self._unpack(shard, index))
        else:
            self._store.put([self._bytes(object_name(name), Blob(name, lengths[name])) for name in missing])
        self._tell(items=self._progress.items + len(missing))

    def _unpack(self, shard: Shard, index: Index) -> list[bytes]:
        data = self._bytes(pack_name(shard.pack.sha256), shard.pack)
        objects, start = [], 0
        for ref in pack_order(index):
            objects.append(data[start : start + ref.length])
            start += ref.length
        if start != len(data) or any(
            sha256(part) != ref.sha256 for part, ref in zip(objects, pack_order(index), strict=True)
        ):
            raise FormatError("pack: it holds other objects than its list")
        return objects

    def _bytes(self, path: str, blob: Blob) -> bytes:
        data = self._carrier.fetcher.download_bytes(self._carrier.base_url + path, blob.length)
        if len(data) != blob.length or sha256(data) != blob.sha256:
            raise FormatError(f"{path}: not what the manifest says")
        self._tell(received=self._progress.received + len(data))
        return data

    def _tell(self, **changed: int) -> None:
        progress = replace(self._progress, **changed)  # type: ignore[arg-type]  # its stage is no number, and stays
        # A pack holds more than what is missing.
        self._progress = replace(progress, expected=max(progress.expected, progress.received))
        self._told(self._progress)
