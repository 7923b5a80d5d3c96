"""The signed metadata of an export: what leads a kiosk from the timestamp to the manifest."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

from tuf.api.metadata import Metadata, MetaFile, Snapshot, TargetFile, Targets, Timestamp
from tuf.api.serialization.json import JSONSerializer

from kiosk.content.durable import replace_file
from kiosk.content.export_format import MANIFEST_TARGET, FormatError
from kiosk.publish.keys import Signers

TIMESTAMP = "metadata/timestamp.json"
_LIFE = {Targets.type: timedelta(days=365), Snapshot.type: timedelta(days=365), Timestamp.type: timedelta(days=30)}
_Role = TypeVar("_Role", Targets, Snapshot, Timestamp)


def load(path: Path, kind: type[_Role]) -> Metadata[_Role]:
    """Read the metadata of a role.

    Raises:
        RepositoryError, FormatError: it is none, or another role's.
        OSError: it cannot be read.
    """
    metadata = Metadata[_Role].from_bytes(path.read_bytes())
    if not isinstance(metadata.signed, kind):
        raise FormatError(f"{path} is no {kind.type} metadata")
    return metadata


def sign_release(target: TargetFile, signers: Signers, out: Path, now: datetime) -> None:
    """Sign that this manifest is the newest, the timestamp last."""
    folder = out / "metadata"
    targets = _next(folder, Targets)
    targets.signed.targets[MANIFEST_TARGET] = target
    data = _write(targets, signers, folder / f"{targets.signed.version}.targets.json", now)
    # With their hashes, a damaged file is told from one that somebody else signed.
    snapshot = _next(folder, Snapshot)
    snapshot.signed.meta["targets.json"] = MetaFile.from_data(targets.signed.version, data, ["sha256"])
    data = _write(snapshot, signers, folder / f"{snapshot.signed.version}.snapshot.json", now)
    path = out / TIMESTAMP
    timestamp = _following(path if path.is_file() else None, Timestamp)
    timestamp.signed.snapshot_meta = MetaFile.from_data(snapshot.signed.version, data, ["sha256"])
    _write(timestamp, signers, path, now)


def sign_timestamp(signers: Signers, out: Path, now: datetime) -> None:
    """Sign that what the timestamp leads to is still the newest."""
    _write(_following(out / TIMESTAMP, Timestamp), signers, out / TIMESTAMP, now)


def is_due(out: Path, now: datetime) -> bool:
    """Say whether what an export's timestamp leads to has less than half of its life left."""
    folder = out / "metadata"
    snapshot = load(folder / f"{load(out / TIMESTAMP, Timestamp).signed.snapshot_meta.version}.snapshot.json", Snapshot)
    targets = load(folder / f"{snapshot.signed.meta['targets.json'].version}.targets.json", Targets)
    return any(item.expires < now + _LIFE[item.type] / 2 for item in (snapshot.signed, targets.signed))


def _next(folder: Path, kind: type[_Role]) -> Metadata[_Role]:
    """Return the metadata of a role after the newest that has a file, though its export was cut."""
    newest = max(folder.glob(f"*.{kind.type}.json"), key=lambda path: int(path.name.partition(".")[0]), default=None)
    return _following(newest, kind)


def _following(path: Path | None, kind: type[_Role]) -> Metadata[_Role]:
    if path is None:
        return Metadata(kind())
    metadata = load(path, kind)
    metadata.signed.version += 1
    return metadata


def _write(metadata: Metadata[_Role], signers: Signers, path: Path, now: datetime) -> bytes:
    role = metadata.signed.type
    metadata.signed.expires = (now + _LIFE[role]).astimezone(UTC).replace(microsecond=0)
    metadata.sign(signers[role])
    data = metadata.to_bytes(JSONSerializer(compact=True))
    replace_file(path, data)
    return data
