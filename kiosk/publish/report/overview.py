"""What an editor must know of the content: what is missing, old, unconfirmed, or without a fixed translation."""

from collections import Counter
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kiosk.domain.freshness import needs_review
from kiosk.domain.languages import Language
from kiosk.domain.pages import Page
from kiosk.publish.report.terms import unlisted_terms
from kiosk.publish.sources import Site, Sources


class Status(StrEnum):
    """How a text of a page stands to the page."""

    OK = "ok"
    OUTDATED = "outdated"
    MISSING = "missing"


@dataclass(frozen=True, slots=True, kw_only=True)
class PageLine:
    """One page.

    Attributes:
        easy: it has an easy-read summary in every language of the content.
        valid_until: the last day on which it holds without a review: the review day, or the end of one of its facts.
        due: that day is past.
        unconfirmed_facts: ids of its facts of confidence C.
        unconfirmed_contacts: ids of its contacts with a field of confidence C.
    """

    id: str
    version: int
    texts: dict[Language, Status]
    easy: bool
    checked_on: date
    review_by: date
    valid_until: date
    due: bool
    unconfirmed_facts: tuple[str, ...]
    unconfirmed_contacts: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """The whole content on one day.

    Attributes:
        topics: how many topics have a page.
        never_reached: ids of the contacts that nobody has called or visited for us yet.
        unlisted: terms that no language's glossary has, with how many pages use each, the most used first.
    """

    today: date
    topics: int
    languages: tuple[Language, ...]
    pages: tuple[PageLine, ...]
    contacts: int
    communes: int
    notices: int
    never_reached: tuple[str, ...]
    unlisted: tuple[tuple[str, int], ...]

    @property
    def counts(self) -> Counter[Status]:
        """How many texts have each status."""
        return Counter(status for page in self.pages for status in page.texts.values())


def overview(sources: Sources, site: Site, today: date) -> Overview:
    """Look at all sources as they are on a day; they may still have errors."""
    listed = [f"{topic.id}/{page}" for topic in site.topics for page in topic.pages]
    order = {page_id: place for place, page_id in enumerate(listed)}
    pages = sorted(
        (source.page for source in sources.pages), key=lambda page: (order.get(page.id, len(order)), page.id)
    )
    return Overview(
        today=today,
        topics=len({page.topic for page in pages} & {topic.id for topic in site.topics}),
        languages=site.languages,
        pages=tuple(_line(page, sources, site, today) for page in pages),
        contacts=len(sources.contacts),
        communes=len(sources.communes),
        notices=len(sources.notices),
        never_reached=tuple(sorted(name for name, item in sources.contacts.items() if item.reached_on is None)),
        unlisted=unlisted_terms(sources),
    )


def _line(page: Page, sources: Sources, site: Site, today: date) -> PageLine:
    contacts = [sources.contacts[name] for name in page.contacts if name in sources.contacts]
    return PageLine(
        id=page.id,
        version=page.version,
        texts={lang: _status(page, lang) for lang in site.languages},
        easy=all(lang in page.texts and page.texts[lang].easy for lang in site.languages),
        checked_on=page.checked_on,
        review_by=page.review_by,
        valid_until=page.valid_until,
        due=needs_review(page.valid_until, today),
        unconfirmed_facts=tuple(fact.id for fact in page.facts if fact.provenance.unconfirmed),
        unconfirmed_contacts=tuple(
            item.id for item in contacts if any(source.unconfirmed for source in item.provenances)
        ),
    )


def _status(page: Page, lang: Language) -> Status:
    text = page.texts.get(lang)
    if text is None:
        return Status.MISSING
    return Status.OUTDATED if text.of_version < page.version else Status.OK
