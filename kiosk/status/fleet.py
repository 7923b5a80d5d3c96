"""Many kiosks in one table: what each shows, since when, and what is wrong with it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from tabulate import tabulate

from kiosk.domain.status import KioskStatus, Level
from kiosk.status.files import PREFIX, NewerStatusError, StatusFileError, read
from kiosk.status.text import day, sync_line

_NAMES = f"{PREFIX}*.json"
_WORDS = {Level.WRONG: "WRONG", Level.ATTENTION: "look", Level.OK: "ok"}


@dataclass(frozen=True, slots=True, kw_only=True)
class FleetRow:
    """One kiosk, or one file that could not be read.

    Attributes:
        problems: as the kiosk found them, or "file: broken", or "file: of a newer program".
        release, made, since: the content that it shows; None is unknown.
        written: when it wrote the file, as its clock told; problems tell of a wrong clock.
        file: below the folder that was read.
    """

    level: Level
    problems: tuple[str, ...]
    centre: str = ""
    kiosk: str
    release: int | None = None
    made: datetime | None = None
    since: datetime | None = None
    version: str = ""
    sync: str = ""
    written: datetime | None = None
    file: str


def fleet(folder: Path) -> tuple[FleetRow, ...]:
    """Read the status files of a folder and of the folders in it; return a row for each kiosk, trouble first.

    Of several files of one kiosk its newest counts, by the number that it gave it. Other files are left alone.

    Raises:
        OSError: the folder cannot be read.
    """
    newest: dict[str, tuple[KioskStatus, str]] = {}
    rows: list[FleetRow] = []
    for path in _files(folder):
        name = path.relative_to(folder).as_posix()
        try:
            status = read(path)
        except StatusFileError as error:
            rows.append(_unread(path, name, error))
            continue
        known = newest.get(status.kiosk)
        if known is None or _age(known[0]) < _age(status):
            newest[status.kiosk] = status, name
    rows += [_row(status, name) for status, name in newest.values()]
    return tuple(sorted(rows, key=_order))


def table(rows: Iterable[FleetRow]) -> str:
    """Return the rows as a table to read."""
    heads = ("", "centre", "kiosk", "release", "of", "since", "version", "last sync", "problems", "written", "file")
    cells = [[_printable(cell) for cell in _cells(row)] for row in rows]
    return tabulate(cells, headers=heads, disable_numparse=True)


def _files(folder: Path) -> Iterator[Path]:
    places = [folder, *sorted(place for place in folder.iterdir() if place.is_dir() and not place.is_symlink())]
    for place in places:
        try:
            found = sorted(place.glob(_NAMES))
        except OSError:
            continue  # a folder that is not for us
        yield from found


def _age(status: KioskStatus) -> tuple[int, datetime]:
    return status.number, status.written


def _row(status: KioskStatus, name: str) -> FleetRow:
    return FleetRow(
        level=status.level,
        problems=status.problems,
        centre=status.centre,
        kiosk=status.kiosk,
        release=status.content.release,
        made=status.content.made,
        since=status.content.since,
        version=status.version,
        sync=sync_line(status.sync),
        written=status.written,
        file=name,
    )


def _unread(path: Path, name: str, error: StatusFileError) -> FleetRow:
    why = "of a newer program" if isinstance(error, NewerStatusError) else "broken"
    return FleetRow(level=Level.WRONG, problems=(f"file: {why}",), kiosk=path.stem.removeprefix(PREFIX), file=name)


def _order(row: FleetRow) -> tuple[int, str, str, str]:
    return -list(Level).index(row.level), row.centre, row.kiosk, row.file


def _printable(text: str) -> str:
    """Return the text without what could steer a terminal: anybody may have written the file."""
    return "".join(letter if letter.isprintable() else "?" for letter in text)


def _cells(row: FleetRow) -> tuple[str, ...]:
    return (
        _WORDS[row.level],
        row.centre,
        row.kiosk,
        "" if row.release is None else str(row.release) if row.release else "as it came",
        day(row.made),
        day(row.since),
        row.version,
        row.sync,
        "; ".join(row.problems),
        day(row.written),
        row.file,
    )
