"""A status that only plays its part, so that the tour can picture a kiosk that is well, and one that is not at all."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from kiosk.domain.outcomes import Answer, Reason
from kiosk.domain.printing import PaperState
from kiosk.domain.status import (
    ClockVerdict,
    ContentStatus,
    Disk,
    DiskVerdict,
    KioskStatus,
    LastSync,
    SyncSource,
    Written,
)
from kiosk.domain.verdicts import judged

_MADE = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
_DAY_S = 86400

WELL = KioskStatus(
    kiosk="4db7a6ea24",
    centre="Centre",
    written=datetime(2026, 11, 24, 9, 30, tzinfo=UTC),
    version="0.1.0",
    settings_read=True,
    has_network=True,
    content=ContentStatus(release=7, made=_MADE, since=_MADE, before=_MADE),
    sync=LastSync(when=_MADE, source=SyncSource.NETWORK, answer=Answer.UP_TO_DATE, reason=Reason.SAME_RELEASE),
    clock=ClockVerdict.POSSIBLE,
    disk=Disk(verdict=DiskVerdict.OK, free_mb=21480, needed_mb=50),
    printer="escpos-network",
    paper=PaperState.OK,
    machine_s=12 * _DAY_S + 7200,
    screen_s=4500,
)
UNWELL = replace(
    WELL,
    settings_read=False,
    sync=LastSync(when=None, source=SyncSource.STICK, answer=Answer.FOREIGN, reason=Reason.FOREIGN),
    clock=ClockVerdict.WRONG,
    disk=Disk(verdict=DiskVerdict.FULL, free_mb=12, needed_mb=50),
    paper=PaperState.OUT,
)


class RehearsedStatus:
    """A port Status that tells what it was made to tell.

    Args:
        well: whether all is well, and the status can be written to a stick.
    """

    def __init__(self, *, well: bool = True) -> None:
        self._well = well

    def ask(self, _screen_s: int, ended: Callable[[KioskStatus | None], None]) -> None:
        """Tell at once."""
        ended(judged(WELL if self._well else UNWELL))

    def write(self, _folder: str, _screen_s: int, ended: Callable[[Written], None]) -> None:
        """Write nothing."""
        ended(Written.WRITTEN if self._well else Written.READ_ONLY)
