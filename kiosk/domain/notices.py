"""Notices: what people must know these days."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kiosk.domain.languages import Texts
from kiosk.domain.provenance import Provenance


class Weight(StrEnum):
    """How much a notice matters."""

    INFO = "info"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """A dated notice.

    Attributes:
        valid_from, valid_to: the first and the last day on which it is shown.
        audiences: ids of those to whom it is shown on Home.
        pages: ids of the pages that show it too; Home leads to the first.
    """

    id: str
    valid_from: date
    valid_to: date
    audiences: tuple[str, ...]
    weight: Weight
    title: Texts
    text: Texts
    provenance: Provenance
    pages: tuple[str, ...] = ()


def shown_on(notices: Sequence[Notice], today: date | None) -> tuple[Notice, ...]:
    """Return the notices to show: those of today, or all of them when nobody knows what day it is (None)."""
    return tuple(item for item in notices if today is None or item.valid_from <= today <= item.valid_to)
