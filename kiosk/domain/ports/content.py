"""The content to show."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    # Loaded with the first of them that is shown, not with the first picture.
    from kiosk.domain.communes import Commune
    from kiosk.domain.contacts import Contact
    from kiosk.domain.languages import Language
    from kiosk.domain.notices import Notice
    from kiosk.domain.views import AudienceView, CardView, Hit, PageView, Release


class ContentUnavailableError(Exception):
    """The content cannot be read: missing, damaged, or not ours. The screen then shows Emergency."""


class ContentSource(Protocol):
    """The content, read only. Every method raises ContentUnavailableError when the content cannot be read."""

    def audiences(self, language: Language) -> Sequence[AudienceView]:
        """Return the audiences in their order; the first is the default."""

    def topics(self, language: Language) -> Sequence[CardView]:
        """Return the topics that have at least one page, in their order."""

    def cards(self, page_ids: Sequence[str], language: Language) -> Sequence[CardView]:
        """Return the cards of the topics and pages that exist, in the order asked."""

    def topic_pages(self, topic: str, language: Language, audience: str) -> Sequence[CardView]:
        """Return the cards of a topic: those written for the audience first, then the others."""

    def page(self, page_id: str, language: Language) -> PageView | None:
        """Return a page in the best language for the reader, or None when there is no such page."""

    def leave_at_once(self, page_ids: Sequence[str]) -> bool:
        """Return whether one of these pages is one that a reader may have to hide at once."""

    def recording(self, words: str, language: Language) -> bytes:
        """Return a sentence as somebody has spoken it (Ogg Opus), or nothing where nobody has."""

    def contact(self, contact_id: str) -> Contact | None:
        """Return a contact, or None when there is no such contact."""

    def communes(self) -> Sequence[Commune]:
        """Return the communes in their order."""

    def notices(self) -> Sequence[Notice]:
        """Return every notice, the most urgent first, whatever its dates."""

    def search(self, text: str, language: Language, limit: int) -> Sequence[Hit]:
        """Return what fits the words best, the best first; nothing for a text without words."""

    def release(self) -> Release:
        """Return what the content says of itself."""

    def close(self) -> None:
        """Let go of the content."""
