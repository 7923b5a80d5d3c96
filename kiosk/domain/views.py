"""What a reader gets to see of the content, in the reader's language."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from kiosk.domain.blocks import Block, EasyStep
from kiosk.domain.languages import Language

if TYPE_CHECKING:
    # Loaded with the first contact, not with the first picture.
    from kiosk.domain.contacts import Contact


class AudienceView(NamedTuple):
    """An audience to choose."""

    id: str
    icon: str
    title: str
    home: tuple[str, ...]


class Release(NamedTuple):
    """What the whole content says of itself.

    Attributes:
        base_url: the site that the content belongs to.
        checked_on: the newest check of any of its facts; a clock that is behind it is wrong.
    """

    base_url: str
    checked_on: date

    def home(self, language: Language) -> str:
        """Return the address of the site's home in a language."""
        return f"{self.base_url}/{language}"


class CardView(NamedTuple):
    """A topic or a page as a card: the id of a page contains a slash. `symbol` names its icon."""

    id: str
    symbol: str
    title: str
    summary: str


class HitKind(StrEnum):
    """What a search finds."""

    PAGE = "page"
    CONTACT = "contact"
    COMMUNE = "commune"


class Hit(NamedTuple):
    """One result of a search.

    Attributes:
        id: of the page ("health/doctor"), contact or commune.
        icon: that of the page's topic; "" for others.
        title: in the reader's language.
        matched: the words of the page's text that matched, in the language that matched, best first, at most 5.
        score: what it was ranked by; it says nothing across searches.
    """

    kind: HitKind
    id: str
    icon: str
    title: str
    summary: str
    matched: tuple[str, ...]
    score: float


class PageView(NamedTuple):
    """A page as one reader sees it.

    Attributes:
        language: the language of the text, another than the reader's where the translation is missing.
        outdated: the translation is behind the page.
        url: the address that the page's QR code carries, in the reader's language.
        easy: the page in short for people who read badly; empty where it has none.
    """

    id: str
    topic: CardView
    title: str
    summary: str
    language: Language
    outdated: bool
    checked_on: date
    valid_until: date
    url: str
    blocks: tuple[Block, ...]
    contacts: tuple[Contact, ...]
    pages: tuple[CardView, ...]
    easy: tuple[EasyStep, ...] = ()

    def contact(self, contact_id: str) -> Contact | None:
        """Return the contact with this id, if the page has it."""
        return next((contact for contact in self.contacts if contact.id == contact_id), None)

    def linked(self, page_id: str) -> CardView | None:
        """Return the card of the page that this page links to, if it exists."""
        return next((card for card in self.pages if card.id == page_id), None)
