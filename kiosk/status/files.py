"""A kiosk's status as files, on a stick for whoever looks after many: one for programs, one to read."""

import errno
import os
import stat
from contextlib import suppress
from pathlib import Path

import msgspec

from kiosk.content.durable import replace_file
from kiosk.domain.status import FORMAT, KioskStatus, Written
from kiosk.status.text import readable

PREFIX = "help-ukraine-kiosk-"
LARGEST = 1 << 16
"""Bytes of a status file; a real one has a few thousand."""

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_READ_ONLY = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})
_GONE = frozenset({errno.ENOENT, errno.ENOTDIR, errno.ENODEV, errno.ENXIO, errno.EIO})


class StatusFileError(Exception):
    """A file is no status: broken, too large, or of another kind."""


class NewerStatusError(StatusFileError):
    """A status was written by another version of the program, in a form that this one does not read."""


def write(status: KioskStatus, folder: Path) -> Written:
    """Write a status into a folder, whole or not at all; the file of another kiosk is not replaced.

    The folder is not made: a stick that is gone has none.
    """
    place = folder / f"{PREFIX}{status.kiosk}.json"
    if _is_of_another(place, status.kiosk):
        return Written.TAKEN
    files = {
        place.with_suffix(".txt"): readable(status).encode(),
        place: msgspec.json.format(msgspec.json.encode(status)),
    }
    for path, data in files.items():
        try:
            replace_file(path, data)
        except OSError as error:
            _remove(path.with_name(path.name + ".new"))
            return _meaning(error, folder)
    return Written.WRITTEN


def read(path: Path) -> KioskStatus:
    """Read a status file. It comes from a stick: no link is followed, nothing makes it wait, and little is read.

    Raises:
        StatusFileError: it is none.
    """
    try:
        data = _bytes(path)
        told = msgspec.json.decode(data, type=_Form)
        if told.format != FORMAT:
            raise NewerStatusError(f"{path.name}: format {told.format}")
        return msgspec.json.decode(data, type=KioskStatus)
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise StatusFileError(f"{path.name}: {error}") from error


class _Form(msgspec.Struct):
    format: int


def _bytes(path: Path) -> bytes:
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, flags), "rb") as file:
        told = os.fstat(file.fileno())
        if not stat.S_ISREG(told.st_mode) or told.st_size > LARGEST:
            raise StatusFileError(f"{path.name}: no file of a kiosk")
        return file.read(LARGEST)


def _is_of_another(place: Path, kiosk: str) -> bool:
    """Say whether another kiosk's status stands there; what is broken is nobody's."""
    try:
        return read(place).kiosk != kiosk
    except StatusFileError:
        return False


def _remove(draft: Path) -> None:
    with suppress(OSError):  # the stick is gone, or cannot be written
        draft.unlink(missing_ok=True)


def _meaning(error: OSError, folder: Path) -> Written:
    if error.errno in _FULL:
        return Written.FULL
    if error.errno in _READ_ONLY:
        return Written.READ_ONLY
    return Written.GONE if error.errno in _GONE or not folder.is_dir() else Written.FAILED
