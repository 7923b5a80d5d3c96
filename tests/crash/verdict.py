"""What a kiosk has after it died: opened as it is opened at boot."""

import json
import sqlite3
from collections.abc import Collection, Iterator, Mapping
from contextlib import closing, suppress
from pathlib import Path

from kiosk.content.export_format import sha256
from kiosk.domain.ports.content import ContentUnavailableError
from kiosk.sync.assemble import smoke
from kiosk.sync.recover import shown_generation
from kiosk.sync.state import CONTENT, State

SEED = 0
"""The release of the content that came with the program."""


def shown(state: Path) -> int:
    """Return the release that the kiosk shows."""
    generation = shown_generation(State(state))
    return generation.release if generation else SEED


def floor(state: Path) -> int:
    """Return the version of the timestamp below which nothing is trusted; 0 when there is none."""
    with suppress(OSError, ValueError):
        return int(json.loads((state / "trust" / "timestamp.json").read_bytes())["signed"]["version"])
    return 0


def faults(state: Path, allowed: Collection[int], contents: Mapping[int, str], least_floor: int) -> Iterator[str]:
    """Tell what is wrong with a kiosk.

    Args:
        state: its folder.
        allowed: the releases that it may show.
        contents: the SHA-256 of the content.db of each release, as a kiosk builds it that nothing happens to.
        least_floor: the version of the timestamp that it trusted before.
    """
    release = shown(state)
    if release not in allowed:
        yield f"shows release {release}"
    if floor(state) < least_floor:
        yield f"trusts timestamp {floor(state)} after {least_floor}"
    generation = shown_generation(State(state))
    if generation is not None:
        content = State(state).place(generation.number) / CONTENT
        if sha256(content.read_bytes()) != contents[release]:
            yield f"another content.db than that of release {release}"
        try:
            smoke(content)
        except ContentUnavailableError as error:
            yield str(error)
    if any(sha256(data) != name.hex() for name, data in _objects(state / "objects.db")):
        yield "an object that does not match its hash"


def _objects(path: Path) -> list[tuple[bytes, bytes]]:
    """Return what is in the store. A file that is no database is dropped with the next update, and is no fault."""
    with suppress(sqlite3.DatabaseError), closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as db:
        return db.execute("SELECT name, data FROM object").fetchall()
    return []
