"""Trust by The Update Framework: what the publisher signed, and nothing else.

Knows metadata and named targets only: nothing of the kiosk's own formats. Its whole interface is a metadata folder, the
bootstrap root, a metadata address, a fetcher and a reference time; then `refresh`, `target` and `download`.

The library works on a scratch copy of the folder. Whatever it verified is taken over, made durable, even when a later
step fails: the specification wants a newer timestamp kept although the snapshot behind it was missing.
"""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from tuf.api.metadata import TargetFile
from tuf.ngclient import Updater
from tuf.ngclient.fetcher import FetcherInterface

from kiosk.content.durable import replace_file

_ROOTS = "root_history"


class _DatedUpdater(Updater):
    """The library's client at another time than the clock's: it has no public way (python-tuf issue 2359)."""

    def at(self, now: datetime) -> None:
        self._trusted_set.reference_time = now


class TrustClient:
    """One refresh of the trusted metadata, and downloads of what it names. To be used once, in a `with` block.

    Args:
        folder: the trusted metadata; made when missing, and changed only by what was verified.
        bootstrap: the root metadata that the program was shipped with.
        metadata_url: where the publisher's metadata lies.
        fetcher: reads an address.
        now: the time for expiry dates; None is the clock's.
        scratch: where drafts may lie, which somebody empties after a power cut; None is the system's place.

    Raises:
        RepositoryError: the bootstrap root is none.
        OSError: the folder cannot be read or written.
    """

    def __init__(  # noqa: PLR0913, PLR0917 - its whole interface
        self,
        folder: Path,
        bootstrap: bytes,
        metadata_url: str,
        fetcher: FetcherInterface,
        now: datetime | None = None,
        scratch: Path | None = None,
    ) -> None:
        self._folder = folder
        self._scratch = Path(tempfile.mkdtemp(prefix="trust-", dir=scratch))
        try:
            if folder.is_dir():
                shutil.copytree(folder, self._scratch, dirs_exist_ok=True)
            self._client = _DatedUpdater(str(self._scratch), metadata_url, fetcher=fetcher, bootstrap=bootstrap)
        except BaseException:
            shutil.rmtree(self._scratch, ignore_errors=True)
            raise
        if now is not None:
            self._client.at(now)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        shutil.rmtree(self._scratch, ignore_errors=True)

    def refresh(self) -> None:
        """Bring the metadata up to date.

        Raises:
            RepositoryError: the publisher's metadata does not verify.
            DownloadError: it cannot be read.
            OSError: the source or our disk failed.
        """
        with self._keeping_what_is_verified():
            self._client.refresh()

    def target(self, path: str) -> TargetFile | None:
        """Return what the metadata says of a named target, or None when it names no such target.

        Raises:
            RepositoryError, DownloadError, OSError: as `refresh`, for the metadata of a delegated role.
        """
        with self._keeping_what_is_verified():
            return self._client.get_targetinfo(path)

    def download(self, target: TargetFile, url: str, to: Path) -> None:
        """Download a target from below `url` into the file `to`, which is written only when it verifies.

        Raises:
            RepositoryError, DownloadError, OSError: as `refresh`.
        """
        self._client.download_target(target, str(to), url)

    @contextmanager
    def _keeping_what_is_verified(self) -> Iterator[None]:
        try:
            yield
        finally:
            take_over(self._scratch, self._folder)


def take_over(source: Path, folder: Path) -> None:
    """Copy every changed metadata file, each whole or not at all; roots first, the timestamp last."""
    names = sorted(path.relative_to(source) for path in source.rglob("*.json"))
    for name in sorted(names, key=lambda name: (name.parts[0] != _ROOTS, name.name == "timestamp.json")):
        data, kept = (source / name).read_bytes(), folder / name
        if not kept.is_file() or kept.read_bytes() != data:
            kept.parent.mkdir(parents=True, exist_ok=True)
            replace_file(kept, data)
