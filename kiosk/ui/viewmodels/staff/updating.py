"""What the staff's page says of updates."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from kiosk.domain.languages import Language
from kiosk.domain.ports.content import ContentSource
from kiosk.ui.bridge.dates import long_date

if TYPE_CHECKING:
    # Loaded when the staff comes, not with the first picture.
    from datetime import datetime

    from kiosk.domain.outcomes import Outcome, Progress, Shown, Stick

GOING_BACK = "going-back"
_BYTES_OF_MEGABYTE = 1_000_000


class StickRow(NamedTuple):
    """A stick: its name, whether it can be taken from, and the date of its content, or empty."""

    id: str
    name: str
    holds_content: bool
    date: str


class ChangeRow(NamedTuple):
    """A page that an update has brought, changed or withdrawn; the words for `kind` are the screen's."""

    kind: str
    title: str


class Work(NamedTuple):
    """What is or was done for the staff.

    Attributes:
        stage: what it is busy with; empty at rest.
        progress: how far it is.
        ended: empty before an end; "answered", or "failed" for an end without an answer, or "back" or "no-back".
        outcome: the answer.
        withdrawn: titles of the pages that the content no longer has.
    """

    stage: str = ""
    progress: Progress | None = None
    ended: str = ""
    outcome: Outcome | None = None
    withdrawn: tuple[str, ...] = ()


class StaffProps(NamedTuple):
    """What the staff's page says.

    Attributes:
        shown, before: the dates of the content shown, and of the one before it; empty when there is none.
        stage: as in Work.
        fraction: how much has been received, from 0 to 1.
        received, expected: megabytes, in words.
        answer: of the six, or how else it ended; empty before an end.
        published: the date of the content that the answer is about.
    """

    shown: str = ""
    before: str = ""
    stage: str = ""
    fraction: float = 0.0
    received: str = ""
    expected: str = ""
    items: int = 0
    of_items: int = 0
    answer: str = ""
    reason: str = ""
    published: str = ""


def derive_staff(work: Work, shown: Shown | None, reader: Language) -> StaffProps:
    """Return what the page says; `shown` is None where nothing is known of updates."""
    published, before = (shown.published, shown.before) if shown else (None, None)
    props = StaffProps(shown=_day(published, reader), before=_day(before, reader), stage=work.stage, answer=work.ended)
    if work.progress is not None:
        props = props._replace(
            fraction=min(1.0, work.progress.received / max(1, work.progress.expected)),
            received=_megabytes(work.progress.received, reader),
            expected=_megabytes(work.progress.expected, reader),
            items=work.progress.items,
            of_items=work.progress.of_items,
        )
    if work.outcome is not None:
        outcome = work.outcome
        props = props._replace(answer=outcome.answer, reason=outcome.reason, published=_day(outcome.published, reader))
    return props


def derive_sticks(sticks: Sequence[Stick], reader: Language) -> tuple[StickRow, ...]:
    """Return the sticks, those with content first."""
    ordered = sorted(sticks, key=lambda stick: not stick.holds_content)
    return tuple(StickRow(item.folder, item.name, item.holds_content, _day(item.published, reader)) for item in ordered)


def derive_changes(work: Work, content: ContentSource, reader: Language) -> tuple[ChangeRow, ...]:
    """Return what an update has changed, by the titles of the pages.

    Raises:
        ContentUnavailableError: the content cannot be read.
    """
    if work.outcome is None:
        return ()
    pages = {"new": work.outcome.changes.new, "changed": work.outcome.changes.changed}
    rows = [ChangeRow(kind, card.title) for kind, ids in pages.items() for card in content.cards(ids, reader)]
    return (*rows, *[ChangeRow("withdrawn", title) for title in work.withdrawn])


def _day(moment: datetime | None, reader: Language) -> str:
    return long_date(moment.date(), reader) if moment else ""


def _megabytes(size: int, reader: Language) -> str:
    text = f"{size / _BYTES_OF_MEGABYTE:.1f}"
    return text if reader is Language.EN else text.replace(".", ",")
