"""Where to go in a commune: its services, what to bring there, its other offices."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from kiosk.domain.languages import Language
from kiosk.domain.views import PageView

if TYPE_CHECKING:
    # Loaded with the first commune, not with the first picture.
    from kiosk.domain.communes import Commune
    from kiosk.domain.contacts import Contact
    from kiosk.domain.ports.content import ContentSource


class Directions(NamedTuple):
    """A commune with all that its page names."""

    commune: Commune
    contacts: Sequence[Contact]
    offices: Sequence[Contact]
    pages: Sequence[PageView]

    @property
    def checked_on(self) -> date:
        """The day of the oldest check of anything here."""
        checks = [source.checked_on for item in (*self.contacts, *self.offices) for source in item.provenances]
        return min([self.commune.provenance.checked_on, *checks])


def directions(content: ContentSource, commune_id: str, reader: Language) -> Directions | None:
    """Return what the content knows of a commune, or None when there is no such commune.

    Raises:
        ContentUnavailableError: the content cannot be read.
    """
    commune = next((item for item in content.communes() if item.id == commune_id), None)
    if commune is None:
        return None
    return Directions(
        commune=commune,
        contacts=list(filter(None, map(content.contact, commune.contacts))),
        offices=list(filter(None, map(content.contact, commune.offices))),
        pages=[page for page in (content.page(page, reader) for page in commune.pages) if page],
    )


def door(commune: Commune) -> str:
    """Return the name as on a door: in French and Dutch, once where they are the same."""
    return " / ".join(dict.fromkeys((commune.name[Language.FR], commune.name[Language.NL])))


def codes(commune: Commune) -> str:
    """Return the postal codes that are wholly the commune's."""
    return ", ".join(commune.postal_codes)
