"""A first look at a stick: does it hold an export, and of when? Nothing of it is trusted, and little of it read."""

import os
import re
from collections.abc import Iterator
from datetime import datetime
from itertools import islice
from pathlib import Path

from kiosk.content.export_format import COLLECTION, FormatError, read_manifest
from kiosk.content.inventory import INVENTORY
from kiosk.domain.outcomes import Stick
from kiosk.sync.carriers import open_inside

_LARGEST = 1 << 20
_MOST_NAMES = 1000
_MOST_MANIFESTS = 20
_MANIFEST = re.compile(r"[0-9a-f]{64}\.manifest\.json")


def look_at(folder: Path, name: str) -> Stick:
    """Return what a stick seems to hold.

    Its date is what it says of itself, and None where it says nothing. Whether it is whole, and whose, only an update
    finds out.
    """
    holds_content = any(_is_there(folder, parts) for parts in ([INVENTORY], ["metadata", "timestamp.json"]))
    published = max(_dates(folder), default=None) if holds_content else None
    return Stick(folder=str(folder), name=name, holds_content=holds_content, published=published)


def _is_there(folder: Path, parts: list[str]) -> bool:
    try:
        os.close(open_inside(folder, parts))
    except OSError:
        return False
    return True


def _dates(folder: Path) -> Iterator[datetime]:
    where = ["targets", "collections", COLLECTION]
    for name in _manifests(folder.joinpath(*where)):
        try:
            with os.fdopen(open_inside(folder, [*where, name]), "rb") as file:
                yield read_manifest(file.read(_LARGEST)).published
        except (OSError, FormatError):
            continue


def _manifests(folder: Path) -> list[str]:
    try:
        with os.scandir(folder) as found:
            names = [entry.name for entry in islice(found, _MOST_NAMES)]
    except OSError:
        return []
    return [name for name in names if _MANIFEST.fullmatch(name)][:_MOST_MANIFESTS]
