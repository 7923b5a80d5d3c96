"""Removes from an export what no kiosk will ask for any more."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path

from kiosk.content.inventory import PARTS, write_inventory
from kiosk.publish.history import Release, releases
from kiosk.publish.released import ExportError, released

_KEPT = 3
_OURS = re.compile(
    r"metadata/[0-9]+\.(snapshot|targets)\.json|targets/.+|objects/[0-9a-f]{2}/[0-9a-f]{62}|packs/[0-9a-f]{64}|.+\.new"
)
"""What may be removed: never a root, the timestamp, or anything that we did not write. ".new" is a draft."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Collected:
    """What was removed, and what was kept.

    Attributes:
        kept, gone: numbers of releases.
        removed: the size of each removed file by its name.
    """

    kept: Sequence[int]
    gone: Sequence[int]
    removed: Mapping[str, int]


def collect(out: Path, now: datetime, days: int) -> Collected:
    """Remove what only releases need that are neither among the last three nor were the newest in the last `days`.

    A file that no release needs goes when it is as old: it is what an export that was cut has left.

    Raises:
        ExportError: the folder holds no whole export; nothing has been removed then.
        OSError: a file cannot be read or removed.
    """
    if released(out).manifest is None:
        raise ExportError(f"{out} holds no release")
    since = now - timedelta(days=days)
    history = list(releases(out))
    kept = _kept(history, since)
    needed = {name for release in history if release.number in kept for name in release.files}
    once_needed = {name for release in history for name in release.files}
    removed = {
        name: path.stat().st_size
        for name, path in _files(out)
        if name not in needed and (name in once_needed or path.stat().st_mtime < since.timestamp())
    }
    # What leads to other files goes before them: whatever ends this leaves no release that only seems whole.
    for name in sorted(removed, key=_turn):
        _remove(out, name)
    write_inventory(out)
    gone = {release.number for release in history} - kept
    return Collected(kept=sorted(kept), gone=sorted(gone), removed=removed)


def _kept(history: Sequence[Release], since: datetime) -> set[int]:
    """Return the numbers of the releases to keep; an export that was cut may have left one number to two of them."""
    published = {release.number: release.published for release in reversed(history)}
    numbers = sorted(published, reverse=True)
    newer = pairwise(numbers)
    return {*numbers[:_KEPT], *(number for successor, number in newer if published[successor] > since)}


def _files(out: Path) -> list[tuple[str, Path]]:
    paths = (path for part in PARTS for path in (out / part).rglob("*") if path.is_file())
    named = ((path.relative_to(out).as_posix(), path) for path in paths)
    return [(name, path) for name, path in named if _OURS.fullmatch(name)]


def _turn(name: str) -> tuple[int, str]:
    kinds = (".snapshot.json", ".targets.json", ".manifest.json")
    return next((turn for turn, kind in enumerate(kinds) if name.endswith(kind)), len(kinds)), name


def _remove(out: Path, name: str) -> None:
    path = out / name
    path.unlink()
    if path.parent.parent == out / "objects" and not any(path.parent.iterdir()):
        path.parent.rmdir()
