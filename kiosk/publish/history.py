"""Reads the releases that an export folder holds, each with the files that a kiosk needs for it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata, Snapshot, Targets, Timestamp

from kiosk.content.export_format import (
    MANIFEST_TARGET,
    FormatError,
    object_name,
    pack_name,
    read_index,
    read_manifest,
)
from kiosk.publish.metadata import TIMESTAMP, load
from kiosk.publish.released import ExportError


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """A release as files of the export, by their names in it.

    Attributes:
        metadata: its snapshot and targets metadata.
        content: its manifest, lists, objects and packs.
    """

    number: int
    published: datetime
    metadata: frozenset[str]
    content: frozenset[str]

    @property
    def files(self) -> frozenset[str]:
        """All that a kiosk needs for it, but the root metadata and the timestamp."""
        return self.metadata | self.content


def releases(out: Path) -> Iterator[Release]:
    """Read the releases of an export, the newest first; one of which a part has gone already is passed over.

    Raises:
        ExportError: the export is damaged.
        OSError: it cannot be read.
    """
    try:
        newest = load(out / TIMESTAMP, Timestamp).signed.snapshot_meta.version
        numbers = {int(path.name.partition(".")[0]) for path in (out / "metadata").glob("*.snapshot.json")}
        for number in sorted((number for number in numbers if number <= newest), reverse=True):
            try:
                yield _release(out, f"metadata/{number}.snapshot.json")
            except FileNotFoundError:
                continue
    except (KeyError, FormatError, RepositoryError, ValueError) as error:
        raise ExportError(f"{out} holds no whole export ({error})") from error


def version(timestamp: bytes) -> int:
    """Return the version of a timestamp, 0 of what is none."""
    try:
        return Metadata[Timestamp].from_bytes(timestamp).signed.version
    except RepositoryError:
        return 0


def _release(out: Path, snapshot: str) -> Release:
    targets = f"metadata/{load(out / snapshot, Snapshot).signed.meta['targets.json'].version}.targets.json"
    signed = load(out / targets, Targets).signed.targets[MANIFEST_TARGET].get_prefixed_paths()[0]
    manifest = read_manifest((out / "targets" / signed).read_bytes())
    content = {f"targets/{signed}"}
    for shard in manifest.shards:
        listed = object_name(shard.index.sha256)
        content |= {listed, pack_name(shard.pack.sha256)}
        content |= {object_name(ref.sha256) for ref in read_index((out / listed).read_bytes()).values()}
    return Release(
        number=manifest.release,
        published=manifest.published,
        metadata=frozenset({snapshot, targets}),
        content=frozenset(content),
    )
