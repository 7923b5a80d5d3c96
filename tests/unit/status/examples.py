"""Statuses of kiosks."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from kiosk.domain.outcomes import Answer, Reason
from kiosk.domain.printing import PaperState
from kiosk.domain.status import ClockVerdict, ContentStatus, Disk, DiskVerdict, KioskStatus, LastSync, SyncSource
from kiosk.domain.verdicts import judged

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
MADE = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)

WELL = KioskStatus(
    number=1,
    kiosk="0123456789",
    centre="Centre",
    written=NOW,
    version="0.1.0",
    settings_read=True,
    has_network=True,
    content=ContentStatus(release=7, made=MADE, since=MADE),
    sync=LastSync(when=NOW, source=SyncSource.NETWORK, answer=Answer.UP_TO_DATE, reason=Reason.SAME_RELEASE, good=NOW),
    clock=ClockVerdict.POSSIBLE,
    disk=Disk(verdict=DiskVerdict.OK, free_mb=1000, needed_mb=50),
    printer="escpos-network",
    paper=PaperState.OK,
    machine_s=90_000,
)


def status(**changes: Any) -> KioskStatus:
    """A kiosk that is well, apart from this; with its verdict."""
    return judged(replace(WELL, **changes))


def sync(answer: Answer, reason: Reason, when: datetime | None = NOW) -> LastSync:
    return LastSync(when=when, source=SyncSource.NETWORK, answer=answer, reason=reason)
