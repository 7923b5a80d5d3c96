"""Whether the disk still does what it is for: a small file is written, read back and removed."""

import errno
import logging
import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

from kiosk.domain.status import Disk, DiskVerdict

logger = logging.getLogger(__name__)

_NAME = "canary"
_SIZE = 4096
_MB = 1_000_000
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_NOT_ALLOWED = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})
_SYSTEM = Path("/sys")


def look_at_disk(
    folder: Path, needed_mb: int, *, read: Callable[[Path], bytes] | None = None, system: Path = _SYSTEM
) -> Disk:
    """Write a small file into a folder, read it back from the disk itself where the system can, and remove it.

    A disk at its end often still answers while it has turned read-only, or has noted errors.

    Args:
        folder: made when missing.
        needed_mb: megabytes that an update needs.
        read: reads the file back.
        system: where Linux tells of its file systems.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        return Disk(verdict=_meaning(error), needed_mb=needed_mb)
    try:
        free = _free(folder)
        is_read_only = _is_read_only(folder)
    except OSError:
        logger.exception("the disk cannot be looked at")
        return Disk(verdict=DiskVerdict.UNKNOWN, needed_mb=needed_mb)
    verdict = DiskVerdict.READ_ONLY if is_read_only else _try(folder / _NAME, read or _read_from_disk)
    if verdict is DiskVerdict.OK and _noted_errors(folder, system):
        verdict = DiskVerdict.FAILING
    if verdict is DiskVerdict.OK and free < needed_mb * _MB:
        verdict = DiskVerdict.FULL
    return Disk(verdict=verdict, free_mb=free // _MB, needed_mb=needed_mb)


def _try(path: Path, read: Callable[[Path], bytes]) -> DiskVerdict:
    data = os.urandom(_SIZE)
    try:
        with path.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        same = read(path) == data
        path.unlink()
    except OSError as error:
        logger.warning("the disk fails: %s", error)
        _remove(path)
        return _meaning(error)
    if not same:
        logger.warning("the disk returns other bytes than were written")
    return DiskVerdict.OK if same else DiskVerdict.FAILING


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        logger.warning("the file %s stays", path.name)


def _meaning(error: OSError) -> DiskVerdict:
    if error.errno in _FULL:
        return DiskVerdict.FULL
    return DiskVerdict.READ_ONLY if error.errno in _NOT_ALLOWED else DiskVerdict.FAILING


def _read_from_disk(path: Path) -> bytes:
    """Read a file after asking the system to forget what it remembers of it."""
    with path.open("rb") as file:
        if sys.platform == "linux":
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        return file.read()


def _free(folder: Path) -> int:
    """Return the bytes that this user may still write; none where no file can be made any more."""
    if sys.platform == "win32":
        return shutil.disk_usage(folder).free
    told = os.statvfs(folder)
    has_files = told.f_files == 0 or told.f_favail > 0  # some file systems have no limit, and tell zeros
    return told.f_bavail * told.f_frsize if has_files else 0


def _is_read_only(folder: Path) -> bool:
    return sys.platform != "win32" and bool(os.statvfs(folder).f_flag & os.ST_RDONLY)


def _noted_errors(folder: Path, system: Path) -> bool:
    """Say whether ext4 has noted errors on this disk (Linux, Documentation/ABI/testing/sysfs-fs-ext4)."""
    if sys.platform != "linux":
        return False
    device = folder.stat().st_dev
    try:
        name = (system / "dev" / "block" / f"{os.major(device)}:{os.minor(device)}").resolve().name
        return int((system / "fs" / "ext4" / name / "errors_count").read_text()) > 0
    except (OSError, ValueError):
        return False  # another file system, or one that does not tell
