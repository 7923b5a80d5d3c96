"""Looks a kiosk over: its content, the last sync, its clock, disk and printer."""

import time
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path

from kiosk.content.store import ContentStore
from kiosk.domain import clock
from kiosk.domain.ports.content import ContentUnavailableError
from kiosk.domain.printing import PaperState, PrinterKind, PrinterSettings
from kiosk.domain.status import ClockVerdict, ContentStatus, KioskStatus
from kiosk.domain.verdicts import judged
from kiosk.status.canary import look_at_disk
from kiosk.status.identity import kiosk_id
from kiosk.sync import last_sync
from kiosk.sync.recover import floor, shown, shown_content
from kiosk.sync.state import State

_MB = 1_000_000
_LEAST_MB = 50
_ROOM = 6
"""An update builds the new content beside the old, with its objects and the database's journal."""
_LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)
"""Before this program was: the floor of the clock where the content itself cannot be read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Installation:
    """What a kiosk is made of, apart from its state.

    Attributes:
        seed: the content that came with the program.
        named: the content that the settings name instead of the newest; None is none.
        settings_read: whether the settings could be read; the rest is then the usual.
        has_network: whether it looks for content in the network by itself.
    """

    version: str
    seed: Path
    named: Path | None = None
    centre: str = ""
    settings_read: bool = True
    has_network: bool = False
    printer: PrinterSettings | None = None


def look_over(state: State, kiosk: Installation, now: datetime, screen_s: int | None = None) -> KioskStatus:
    """Return how the kiosk is, with its verdict; it may take as long as its printer and disk do.

    Args:
        state: the kiosk's state.
        kiosk: what it is made of.
        now: what the clock says.
        screen_s: for how many seconds the screen has run, where that is known.
    """
    seed_date = _date_of(kiosk.seed)
    certain = floor(state, seed_date or _LONG_AGO).date()
    known = clock.known(now, certain)
    content = _content(state, seed_date, certain) if kiosk.named is None else _own(_date_of(kiosk.named))
    needed = max(_LEAST_MB, _ROOM * _size(shown_content(state) or kiosk.seed) // _MB)
    status = KioskStatus(
        kiosk=kiosk_id(state.folder),
        centre=kiosk.centre,
        written=now,
        version=kiosk.version,
        settings_read=kiosk.settings_read,
        has_network=kiosk.has_network,
        content=content,
        sync=last_sync.read(state.folder),
        clock=ClockVerdict.POSSIBLE if known else ClockVerdict.WRONG,
        disk=look_at_disk(state.folder, needed),
        printer=kiosk.printer.kind if kiosk.printer else "",
        paper=_paper(kiosk.printer),
        machine_s=machine_seconds(),
        screen_s=screen_s,
    )
    return judged(status)


def machine_seconds() -> int:
    """Return for how many seconds the machine has run, asleep or awake."""
    boot: int | None = getattr(time, "CLOCK_BOOTTIME", None)
    return int(time.monotonic() if boot is None else time.clock_gettime(boot))


def _content(state: State, seed_date: datetime | None, certain: date) -> ContentStatus:
    told, pointed = shown(state), state.pointed_on()
    since = clock.known(pointed, certain) if pointed else None
    if told.published is None:
        return replace(_own(seed_date), since=since)
    return ContentStatus(release=told.release, made=told.published, since=since, before=told.before)


def _own(made: datetime | None) -> ContentStatus:
    return ContentStatus(readable=made is not None, made=made)


def _date_of(content: Path) -> datetime | None:
    """Return when a content was last checked; None when it cannot be read."""
    try:
        store = ContentStore(content)
        try:
            day = store.release().checked_on
        finally:
            store.close()
    except ContentUnavailableError:
        return None
    return datetime(day.year, day.month, day.day, tzinfo=UTC)


def _paper(settings: PrinterSettings | None) -> PaperState:
    """Ask the printer; those of Windows and folders never say."""
    if settings is None or settings.kind in {PrinterKind.SYSTEM, PrinterKind.FOLDER}:
        return PaperState.UNKNOWN
    from kiosk.handout.printers.choose import make_printer  # noqa: PLC0415 - most kiosks have no such printer
    from kiosk.handout.printers.job import paper_state  # noqa: PLC0415

    return paper_state(make_printer(settings))


def _size(content: Path) -> int:
    try:
        return content.stat().st_size
    except OSError:
        return 0
