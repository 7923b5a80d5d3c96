"""What the status page says of each part of the kiosk; the words themselves are the screen's."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kiosk.domain.languages import Language
from kiosk.ui.bridge.dates import long_date

if TYPE_CHECKING:
    # Loaded when the staff asks, not with the first picture.
    from datetime import datetime

    from kiosk.domain.status import KioskStatus

Values = tuple[str, str, str]


class StatusRow(NamedTuple):
    """One part.

    Attributes:
        part, level, code: as `kiosk.domain.verdicts` found it.
        source: of the last sync: "network" or "stick".
        first, second, third: what its words need: days and times in the reader's way, megabytes, a version, seconds.
    """

    part: str
    level: str
    code: str
    source: str = ""
    first: str = ""
    second: str = ""
    third: str = ""


def derive_status(status: KioskStatus, reader: Language) -> tuple[StatusRow, ...]:
    """Return a row for each part."""
    from kiosk.domain.verdicts import findings  # noqa: PLC0415 - as above

    source = status.sync.source if status.sync else ""
    values = _values(status, reader)
    return tuple(
        StatusRow(item.part, item.level, item.code, source if item.part == "sync" else "", *values.get(item.part, ()))
        for item in findings(status)
    )


def _values(status: KioskStatus, reader: Language) -> dict[str, Values]:
    content, sync, disk = status.content, status.sync, status.disk
    seconds = ["" if value is None else str(value) for value in (status.machine_s, status.screen_s)]
    return {
        "content": (_day(content.made, reader), _day(content.since, reader), str(content.release)),
        "sync": (_time(sync.when, reader) if sync else "", "", ""),
        "clock": (_time(status.written, reader), "", ""),
        "disk": ("" if disk.free_mb is None else str(disk.free_mb), str(disk.needed_mb), ""),
        "program": (status.version, seconds[0], seconds[1]),
    }


def _day(moment: datetime | None, reader: Language) -> str:
    return long_date(moment.date(), reader) if moment else ""


def _time(moment: datetime | None, reader: Language) -> str:
    """Write a moment as the clock on the wall has it."""
    if moment is None:
        return ""
    local = moment.astimezone()
    return f"{long_date(local.date(), reader)}, {local:%H:%M}"
