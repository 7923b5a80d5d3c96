"""Makes the signed export: objects, packs, manifest, metadata. A folder that any web server or stick can carry."""

from datetime import UTC, datetime
from pathlib import Path

from tuf.api.metadata import TargetFile, Timestamp

from kiosk.content.durable import replace_file
from kiosk.content.entries import split
from kiosk.content.export_format import COLLECTION, FORMAT, MANIFEST_TARGET, Manifest, digest, write
from kiosk.content.inventory import write_inventory
from kiosk.domain.pages import Collection
from kiosk.publish.keys import ROLES, KeyFolder, Signers
from kiosk.publish.metadata import is_due, sign_release, sign_timestamp
from kiosk.publish.objects import objects_of, write_objects, write_once
from kiosk.publish.released import ExportError, Released, released


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
    objects = objects_of(split(collection), before, out)
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
            shards=write_objects(objects, out),
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
    write_once(out / "targets" / target.get_prefixed_paths()[0], data)
    (out / "metadata").mkdir(exist_ok=True)
    sign_release(target, signers, out, now)
    for root in _new_roots(keys, out):  # last of all: while one is missing, the next export signs again
        replace_file(out / "metadata" / root.name, root.read_bytes())
    write_inventory(out)


def _new_roots(keys: KeyFolder, out: Path) -> list[Path]:
    """Return the roots that the export does not have, the first version first."""
    return [root for root in keys.roots() if not (out / "metadata" / root.name).is_file()]


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
