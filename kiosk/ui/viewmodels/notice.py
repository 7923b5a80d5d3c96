"""Notices, on Home and on the pages they name."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from kiosk.domain.languages import Language, in_language
from kiosk.ui.bridge.dates import long_date

if TYPE_CHECKING:
    # Loaded with the first of them that is shown, not with the first picture.
    from kiosk.domain.notices import Notice

_SYMBOLS = {"warning": "alert-triangle", "info": "info-circle"}


class NoticeRow(NamedTuple):
    """A notice.

    Attributes:
        target: the page that says more, or empty.
        undated: nobody knows what day it is, so the notice may be over.
    """

    id: str
    symbol: str
    title: str
    text: str
    checked_on: str
    target: str
    undated: bool


def derive_notices(notices: Sequence[Notice], reader: Language, today: date | None) -> tuple[NoticeRow, ...]:
    """Return the notices to show to this reader; `today` is None when nobody knows the day."""
    from kiosk.domain.notices import shown_on  # noqa: PLC0415 - not before the first picture

    return tuple(
        NoticeRow(
            id=notice.id,
            symbol=_SYMBOLS[notice.weight],
            title=in_language(notice.title, reader),
            text=in_language(notice.text, reader),
            checked_on=long_date(notice.provenance.checked_on, reader),
            target=notice.pages[0] if notice.pages else "",
            undated=today is None,
        )
        for notice in shown_on(notices, today)
    )
