"""Uploads an export so that at every moment kiosks read one whole release: the one before, or this one.

What the release consists of comes first, what leads to it later, timestamp.json last: it is the one file that is ever
replaced. Whatever ends an upload, the next one goes on where it ended. Nothing is removed.
"""

from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

import msgspec

from kiosk.content.inventory import INVENTORY
from kiosk.publish.history import releases, version
from kiosk.publish.metadata import TIMESTAMP
from kiosk.publish.released import ExportError, released
from kiosk.publish.storage import AT_ONCE, Storage, StorageError

Progress = Callable[[int, int], None]
"""(bytes sent, bytes to send in all)"""

FOR_EVER = "public, max-age=31536000, immutable"
FOR_A_MINUTE = "public, max-age=60, must-revalidate"


@dataclass(frozen=True, slots=True, kw_only=True)
class Uploaded:
    """What an upload did.

    Attributes:
        release: the release that kiosks read there now.
        sent: how many files were sent; 0 when all was there.
        kept: how many were there already.
    """

    release: int
    sent: int
    kept: int


def upload(out: Path, storage: Storage, told: Progress) -> Uploaded:
    """Bring a storage up to the newest release of an export.

    Raises:
        ExportError: the folder holds no whole export.
        StorageError: the storage holds a newer release, another publisher's, or a file of another size; nothing has
            been sent then. Or it failed; it still holds the release before then.
        OSError: the export cannot be read, or the folder not be written.
    """
    if released(out).manifest is None:
        raise ExportError(f"{out} holds no release")
    # Read before all else: an export that ends meanwhile then does no harm.
    timestamp = (out / TIMESTAMP).read_bytes()
    newest = next(releases(out))
    roots = {f"metadata/{path.name}" for path in (out / "metadata").glob("*.root.json")}
    sizes = {name: (out / name).stat().st_size for name in roots | newest.files}
    there = storage.list()
    _refuse_other({name: (out / name).read_bytes() for name in roots | newest.metadata}, timestamp, storage, there)
    _refuse_sizes(sizes, there)
    job = _Upload(out, storage, told, {name: size for name, size in sizes.items() if name not in there})
    job.run()
    replaced = {TIMESTAMP: timestamp}
    if storage.is_folder:
        replaced[INVENTORY] = msgspec.json.encode(sizes | {TIMESTAMP: len(timestamp)}, order="sorted")
    sent = [name for name, data in replaced.items() if _replace(storage, there, name, data)]
    total = len(sizes) + len(replaced)
    return Uploaded(release=newest.number, sent=job.count + len(sent), kept=total - job.count - len(sent))


def _refuse_other(signed: Mapping[str, bytes], timestamp: bytes, storage: Storage, there: Mapping[str, int]) -> None:
    """Refuse to mix what two publishers, or two desks of one, have signed under the same names."""
    for name in sorted(signed.keys() & there.keys()):
        if storage.get(name) != signed[name]:
            raise StorageError(f"{name} is there, but another one: it was signed elsewhere, or with other keys")
    if TIMESTAMP in there and version(storage.get(TIMESTAMP)) > version(timestamp):
        raise StorageError(f"{TIMESTAMP} there is newer: it was uploaded from elsewhere")


def _refuse_sizes(sizes: Mapping[str, int], there: Mapping[str, int]) -> None:
    for name, size in sizes.items():
        if there.get(name, size) != size:
            raise StorageError(f"{name} is there with {there[name]} bytes, expected {size}: it is never overwritten")


def _replace(storage: Storage, there: Mapping[str, int], name: str, data: bytes) -> bool:
    if name in there and storage.get(name) == data:
        return False
    storage.put(name, data, FOR_A_MINUTE, replace=True)
    return True


class _Upload:
    def __init__(self, out: Path, storage: Storage, told: Progress, sizes: Mapping[str, int]) -> None:
        self._out, self._storage, self._told, self._sizes = out, storage, told, sizes
        self._total, self._sent = sum(sizes.values()), 0
        self.count = len(sizes)

    def run(self) -> None:
        self._told(0, self._total)
        for _, names in groupby(sorted(self._sizes, key=_turn), _turn):
            self._together(names)

    def _together(self, names: Iterable[str]) -> None:
        """Send files in any order; return when all of them are there."""
        with ThreadPoolExecutor(AT_ONCE) as pool:
            jobs = [pool.submit(self._put, name) for name in names]
            try:
                for job in as_completed(jobs):
                    self._sent += job.result()
                    self._told(self._sent, self._total)
            except BaseException:
                pool.shutdown(cancel_futures=True)
                raise

    def _put(self, name: str) -> int:
        self._storage.put(name, (self._out / name).read_bytes(), FOR_EVER)
        return self._sizes[name]


def _turn(name: str) -> int:
    """Return when a file's turn is. A new root comes last: from then on kiosks expect a timestamp by its keys."""
    if name.startswith("metadata/"):
        return 3 if name.endswith(".root.json") else 2
    return 1 if name.startswith("targets/") else 0
