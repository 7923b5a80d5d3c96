"""What a person chooses from before taking something away: the codes, and the languages of the slip."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from kiosk.domain.languages import ENDONYMS, Language

if TYPE_CHECKING:
    from kiosk.domain.handouts import CodeOffer  # loaded when somebody takes something away


class ChoiceRow(NamedTuple):
    """Something to choose: a code by its kind, or a language for the slip by its code; `name` is for languages."""

    id: str
    name: str
    chosen: bool


def derive_codes(offers: Sequence[CodeOffer], chosen: str) -> tuple[ChoiceRow, ...]:
    """Return the codes to choose from."""
    return tuple(ChoiceRow(offer.kind, "", offer.kind == chosen) for offer in offers)


def derive_seconds(reader: Language, chosen: str) -> tuple[ChoiceRow, ...]:
    """Return the languages that a slip can have beside the reader's, to show to a clerk; an empty id is none."""
    others = [language for language in (Language.FR, Language.NL) if language is not reader]
    return (
        ChoiceRow("", ENDONYMS[reader], chosen == ""),
        *(ChoiceRow(other, f"{ENDONYMS[reader]} + {ENDONYMS[other]}", chosen == other) for other in others),
    )
