"""A kiosk's status to read, for administrators: in English, as the commands speak."""

from datetime import datetime

from kiosk.domain.status import ClockVerdict, Disk, DiskVerdict, KioskStatus, LastSync, Level

_MINUTE, _HOUR, _DAY = 60, 3600, 86400
_DISKS = {
    DiskVerdict.OK: "in order",
    DiskVerdict.FULL: "too full for an update",
    DiskVerdict.READ_ONLY: "cannot be written to",
    DiskVerdict.FAILING: "failing: save nothing on it, replace it",
    DiskVerdict.UNKNOWN: "could not be looked at",
}
_LEVELS = {Level.OK: "all is well", Level.ATTENTION: "look at it", Level.WRONG: "not in order"}


def readable(status: KioskStatus) -> str:
    """Return the status as lines; the first is the content, the second what can be gone back to."""
    content = status.content
    made = day(content.made) or "an unknown day"
    shown = f"release {content.release} of {made}" if content.release else "the content it came with"
    since = f", shown since {day(content.since)}" if content.since else ""
    lines = [
        f"{shown}" if content.readable else "the content cannot be read",
        f"before it: {day(content.before) or 'none'}",
        "",
        f"verdict: {verdict(status)}",
        f"kiosk: {status.kiosk}" + (f", {status.centre}" if status.centre else ""),
        f"content: of {made}{since}",
        f"last sync: {sync_line(status.sync)}",
        "clock: can be right" if status.clock is ClockVerdict.POSSIBLE else "clock: is wrong",
        f"disk: {_disk(status.disk)}",
        f"printer: {f'{status.printer}, paper: {status.paper}' if status.printer else 'none'}",
        f"version: {status.version}",
        f"running: machine {lasting(status.machine_s)}, screen {lasting(status.screen_s)}",
        f"settings: {'read' if status.settings_read else 'cannot be read'}",
        f"written: {status.written:%Y-%m-%d %H:%M} UTC, as its clock says",
    ]
    return "\n".join(lines) + "\n"


def verdict(status: KioskStatus) -> str:
    """Return the verdict in one line."""
    words = _LEVELS[status.level]
    return f"{words} ({'; '.join(status.problems)})" if status.problems else words


def sync_line(sync: LastSync | None) -> str:
    """Return the last sync in one line."""
    if sync is None:
        return "never"
    when = f"{sync.when:%Y-%m-%d %H:%M} UTC" if sync.when else "at a time when the clock was wrong"
    return f"{sync.answer} ({sync.reason}), from the {sync.source}, {when}"


def day(moment: datetime | None) -> str:
    """Return the day of a moment, or nothing."""
    return f"{moment:%Y-%m-%d}" if moment else ""


def lasting(seconds: int | None) -> str:
    """Return how long something has run."""
    if seconds is None:
        return "unknown"
    days, hours = seconds // _DAY, seconds % _DAY // _HOUR
    return f"{days} d {hours} h" if days else f"{hours} h {seconds % _HOUR // _MINUTE} min"


def _disk(disk: Disk) -> str:
    free = "" if disk.free_mb is None else f", {disk.free_mb} MB free, an update needs {disk.needed_mb} MB"
    return _DISKS[disk.verdict] + free
