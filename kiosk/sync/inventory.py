"""Whether a folder holds a whole export, or one that somebody is still copying."""

import os
from pathlib import Path

import msgspec

from kiosk.content.export_format import FormatError
from kiosk.content.inventory import INVENTORY
from kiosk.sync.carriers import open_inside

_LARGEST = 32 << 20


class NoExportError(Exception):
    """The folder holds no export."""


class UnfinishedCopyError(Exception):
    """The folder holds a part of an export."""


def check_inventory(folder: Path) -> None:
    """Look whether a folder holds a whole export.

    Raises:
        NoExportError, UnfinishedCopyError: it does not.
        OSError: it cannot be read.
    """
    try:
        data = _read(folder, INVENTORY)
        sizes = msgspec.json.decode(data, type=dict[str, int])
    except (FileNotFoundError, NotADirectoryError) as error:
        if (folder / "metadata").is_dir():
            raise UnfinishedCopyError(f"{INVENTORY} is missing") from error
        raise NoExportError(str(folder)) from error
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise UnfinishedCopyError(f"{INVENTORY}: {error}") from error
    for name, size in sizes.items():
        if _size(folder, name) != size:
            raise UnfinishedCopyError(f"{name} is missing or has another size")


def _read(folder: Path, name: str) -> bytes:
    with os.fdopen(open_inside(folder, [name]), "rb") as file:
        data = file.read(_LARGEST + 1)
    if len(data) > _LARGEST:
        raise UnfinishedCopyError(f"{name} is too large")
    return data


def _size(folder: Path, name: str) -> int | None:
    parts = name.split("/")
    if any(part in ("", ".", "..") or "\0" in part for part in parts):
        raise FormatError(f"{name!r}: no path of an export")
    try:
        handle = open_inside(folder, parts)
    except OSError:
        return None
    try:
        return os.fstat(handle).st_size
    finally:
        os.close(handle)
