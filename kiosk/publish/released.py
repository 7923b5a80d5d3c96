"""Reads what an export folder holds."""

from dataclasses import dataclass, field
from pathlib import Path

from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Snapshot, Targets, Timestamp

from kiosk.content.export_format import (
    MANIFEST_TARGET,
    FormatError,
    Manifest,
    ObjectRef,
    inflate,
    object_name,
    pack_name,
    read_index,
    read_manifest,
    sha256,
)
from kiosk.publish.metadata import TIMESTAMP, load


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
