"""What may be said: sources with a date, nothing unconfirmed where it could harm."""

import re
from collections.abc import Iterator
from datetime import date

from kiosk.domain.blocks import BlockKind
from kiosk.domain.pages import Page
from kiosk.domain.provenance import Confidence, Provenance
from kiosk.publish.problems import Problem
from kiosk.publish.sources import Sources

_SOURCE_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?|undated")


def check_provenance(sources: Sources, today: date) -> Iterator[Problem]:
    """Yield a problem for every field whose source is incomplete, or that must not be shown as it is."""
    for contact in sources.contacts.values():
        file = f"contacts/{contact.id}.toml"
        for field, provenance in contact.sources.items():
            yield from _source(file, f"{field}.provenance", provenance, today)
        if contact.reached_on and contact.reached_on > today:
            yield Problem(file, "reached_on", "this day is in the future")
        for index, phone in enumerate(contact.phones):
            if phone.danger and phone.provenance.confidence is Confidence.UNCONFIRMED:
                place = f"phones[{index}].danger"
                yield Problem(file, place, "a number to call in danger is never unconfirmed (confidence C)")
    for commune in sources.communes:
        yield from _source("communes.toml", f"{commune.id}.provenance", commune.provenance, today)
    for notice in sources.notices:
        yield from _source("notices.toml", f"{notice.id}.provenance", notice.provenance, today)
        if notice.provenance.unconfirmed:
            message = "a notice is never unconfirmed (confidence C)"
            yield Problem("notices.toml", f"{notice.id}.provenance.confidence", message)
    for source in sources.pages:
        yield from _page(f"{source.folder}/page.toml", source.page, today)


def _page(file: str, page: Page, today: date) -> Iterator[Problem]:
    if page.checked_on > today:
        yield Problem(file, "checked_on", "this day is in the future")
    if page.review_by <= page.checked_on:
        yield Problem(file, "review_by", "expected a day after checked_on")
    if not page.facts:
        yield Problem(file, "facts", "expected at least one fact with its source")
    seen: set[str] = set()
    for fact in page.facts:
        place = f"facts.{fact.id}"
        yield from _source(file, f"{place}.provenance", fact.provenance, today)
        if fact.id in seen:
            yield Problem(file, place, "this id is used twice")
        seen.add(fact.id)
    if any(fact.provenance.unconfirmed for fact in page.facts):
        for lang, text in page.texts.items():
            if not any(block.kind is BlockKind.UNCONFIRMED for block in text.blocks):
                folder = file.removesuffix("page.toml")
                yield Problem(
                    f"{folder}{lang}.md", "", "a fact of confidence C is stated only in a > [!unconfirmed] block"
                )


def _source(file: str, place: str, provenance: Provenance, today: date) -> Iterator[Problem]:
    if not provenance.source.strip():
        yield Problem(file, f"{place}.source", "expected who says so")
    if not _SOURCE_DATE.fullmatch(provenance.source_date):
        yield Problem(file, f"{place}.source_date", "expected YYYY, YYYY-MM, YYYY-MM-DD or undated")
    if provenance.checked_on > today:
        yield Problem(file, f"{place}.checked_on", "this day is in the future")
