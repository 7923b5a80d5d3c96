"""The published content: audiences, topics and pages."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from kiosk.domain.blocks import Block, EasyStep
from kiosk.domain.communes import Commune
from kiosk.domain.contacts import Contact
from kiosk.domain.languages import Language, Texts
from kiosk.domain.notices import Notice
from kiosk.domain.provenance import Provenance


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One statement of a page, in English, with its source. After `expires` it may no longer hold."""

    id: str
    text: str
    provenance: Provenance
    expires: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Recording:
    """A sentence that somebody has spoken.

    Attributes:
        words: the sentence as it is shown; once the page says it otherwise, the recording is not used.
        sound: Ogg Opus (RFC 7845).
    """

    words: str
    sound: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class PageText:
    """A page in one language.

    Attributes:
        of_version: the version of the page that this text translates.
        easy: the page in short for people who read badly; empty where it has none.
        recordings: what of it a person has spoken.
    """

    title: str
    summary: str
    of_version: int
    blocks: tuple[Block, ...] = ()
    easy: tuple[EasyStep, ...] = ()
    recordings: tuple[Recording, ...] = ()

    @property
    def lines(self) -> tuple[str, ...]:
        """What is read aloud of it, line by line, as the screen words it; not the cards in it."""
        easy = [f"{number}. {step.text}" for number, step in enumerate(self.easy, 1)]
        blocks = [line for block in self.blocks for line in block.lines]
        return (self.title, self.summary, *easy, *filter(None, blocks))


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page in all its languages. Its id is "topic/page".

    `leave_at_once`: whoever reads it may have to hide it from somebody who comes near.
    """

    id: str
    version: int
    audiences: tuple[str, ...]
    checked_on: date
    review_by: date
    texts: Mapping[Language, PageText]
    contacts: tuple[str, ...] = ()
    links: Texts
    keywords: Mapping[Language, tuple[str, ...]]
    facts: tuple[Fact, ...] = ()
    leave_at_once: bool = False

    @property
    def topic(self) -> str:
        """The id of its topic."""
        return self.id.partition("/")[0]

    @property
    def valid_until(self) -> date:
        """The last day on which the page holds without a new review."""
        return min((self.review_by, *(fact.expires for fact in self.facts if fact.expires)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """A topic of the home screen. `pages` lists the last part of its pages' ids in the order they are shown."""

    id: str
    icon: str
    title: Texts
    summary: Texts
    pages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Audience:
    """Whom the content speaks to. `home` lists topic and page ids in the order of its home screen."""

    id: str
    icon: str
    home: tuple[str, ...]
    title: Texts


@dataclass(frozen=True, slots=True, kw_only=True)
class Collection:
    """Everything that is published together."""

    base_url: str
    source_language: Language
    languages: tuple[Language, ...]
    link_hosts: tuple[str, ...]
    audiences: tuple[Audience, ...]
    topics: tuple[Topic, ...]
    pages: tuple[Page, ...]
    contacts: tuple[Contact, ...]
    communes: tuple[Commune, ...] = ()
    notices: tuple[Notice, ...] = ()

    @property
    def checked_on(self) -> date:
        """The newest check of any fact, contact, commune or notice."""
        provenances = [
            *(fact.provenance for page in self.pages for fact in page.facts),
            *(provenance for contact in self.contacts for provenance in contact.provenances),
            *(commune.provenance for commune in self.communes),
            *(notice.provenance for notice in self.notices),
        ]
        return max([*(page.checked_on for page in self.pages), *(provenance.checked_on for provenance in provenances)])
