"""What a status means: for each part of a kiosk how it stands, and a word for why."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from kiosk.domain.outcomes import Answer, Reason
from kiosk.domain.printing import PaperState
from kiosk.domain.status import ClockVerdict, ContentStatus, DiskVerdict, KioskStatus, LastSync, Level

_CONTENT_LASTS = timedelta(days=210)
"""The publisher signs anew after half a year at the latest (docs/operator.md); a month more is for the way."""
_SYNC_LASTS = timedelta(days=7)
_GOOD = {Answer.UPDATED, Answer.UP_TO_DATE}
_WRONG = {Answer.FOREIGN, Answer.NO_ROOM}


@dataclass(frozen=True, slots=True)
class Finding:
    """One part of a kiosk.

    Attributes:
        part: "content", "sync", "clock", "disk", "printer", "settings" or "program".
        code: why it stands so, for the screen and for programs; each part has its own.
    """

    part: str
    level: Level
    code: str


def findings(status: KioskStatus) -> tuple[Finding, ...]:
    """Return every part in the order in which staff reads them."""
    now = status.written if status.clock is ClockVerdict.POSSIBLE else None
    parts = [
        _content(status.content, now),
        _sync(status.sync, now, has_network=status.has_network),
        _clock(status.clock),
        _disk(status.disk.verdict),
        _printer(status.printer, status.paper),
        Finding("program", Level.OK, "running"),
    ]
    if not status.settings_read:
        parts.insert(0, Finding("settings", Level.WRONG, "broken"))
    return tuple(parts)


def judged(status: KioskStatus) -> KioskStatus:
    """Return the status with its verdict."""
    found = findings(status)
    problems = tuple(f"{item.part}: {item.code}" for item in found if item.level is not Level.OK)
    return replace(status, level=worst(item.level for item in found), problems=problems)


def worst(levels: Iterator[Level]) -> Level:
    """Return the worst of some levels; ok for none."""
    return max(levels, key=list(Level).index, default=Level.OK)


def _content(content: ContentStatus, now: datetime | None) -> Finding:
    if not content.readable:
        return Finding("content", Level.WRONG, "unreadable")
    if now and content.made and now - content.made > _CONTENT_LASTS:
        return Finding("content", Level.ATTENTION, "old")
    return Finding("content", Level.OK, "shown" if content.release else "seed")


def _sync(sync: LastSync | None, now: datetime | None, *, has_network: bool) -> Finding:
    if sync is None:
        return Finding("sync", Level.ATTENTION if has_network else Level.OK, "never")
    if sync.answer not in _GOOD:
        return Finding("sync", Level.WRONG if sync.answer in _WRONG else Level.ATTENTION, sync.reason)
    if sync.reason is Reason.BLOCKED:
        return Finding("sync", Level.ATTENTION, sync.reason)
    if has_network and now and sync.when and now - sync.when > _SYNC_LASTS:
        return Finding("sync", Level.ATTENTION, "long-ago")
    return Finding("sync", Level.OK, sync.answer)


def _clock(clock: ClockVerdict) -> Finding:
    return Finding("clock", Level.WRONG if clock is ClockVerdict.WRONG else Level.OK, clock)


def _disk(verdict: DiskVerdict) -> Finding:
    levels = {DiskVerdict.OK: Level.OK, DiskVerdict.UNKNOWN: Level.ATTENTION}
    return Finding("disk", levels.get(verdict, Level.WRONG), verdict)


def _printer(kind: str, paper: PaperState) -> Finding:
    """Judge the printer: a receipt printer mostly answers, so one that says nothing may be off; others never do."""
    if not kind:
        return Finding("printer", Level.OK, "none")
    if paper is PaperState.UNKNOWN:
        talks = kind.startswith("escpos")
        return Finding("printer", Level.ATTENTION if talks else Level.OK, "unknown" if talks else "never-says")
    return Finding("printer", Level.WRONG if paper is PaperState.OUT else Level.OK, paper)
