"""The record of the last sync: when, from where in one word, and how it was answered."""

import logging
from datetime import datetime
from pathlib import Path

import msgspec

from kiosk.content.durable import replace_file
from kiosk.domain.outcomes import Answer, Outcome, Reason
from kiosk.domain.status import LastSync, SyncSource

logger = logging.getLogger(__name__)

_NAME = "last-sync.json"
_GOOD = {Answer.UPDATED, Answer.UP_TO_DATE}


def keep(folder: Path, outcome: Outcome, source: SyncSource, now: datetime | None) -> None:
    """Keep how a sync ended; one that another was in the way of did not happen.

    Args:
        folder: of the state.
        outcome: how it ended.
        source: where content was asked for.
        now: the time, or None where the clock is wrong.
    """
    if outcome.reason is Reason.BUSY:
        return
    before = read(folder)
    good = (now if outcome.answer in _GOOD else None) or (before.good if before else None)
    last = LastSync(when=now, source=source, answer=outcome.answer, reason=outcome.reason, good=good)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        replace_file(folder / _NAME, msgspec.json.encode(last))
    except OSError:
        logger.exception("how the sync ended cannot be kept")


def read(folder: Path) -> LastSync | None:
    """Return the record, or None where there is none that can be read."""
    try:
        return msgspec.json.decode((folder / _NAME).read_bytes(), type=LastSync)
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
        return None
