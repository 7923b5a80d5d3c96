"""Checks the sources and turns them into a collection."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from fontTools.ttLib import TTFont

from kiosk.domain.contacts import Contact
from kiosk.domain.notices import Weight
from kiosk.domain.pages import Collection
from kiosk.publish.opening_hours_week import ordinary_week
from kiosk.publish.phones import dial_form
from kiosk.publish.problems import Problem, Severity
from kiosk.publish.rules.communes import check_communes
from kiosk.publish.rules.easy import check_easy
from kiosk.publish.rules.glossary import check_glossary
from kiosk.publish.rules.notices import check_notices
from kiosk.publish.rules.numbers import check_numbers
from kiosk.publish.rules.provenance import check_provenance
from kiosk.publish.rules.recordings import check_recordings
from kiosk.publish.rules.references import check_references
from kiosk.publish.rules.texts import check_texts
from kiosk.publish.rules.translations import check_translations
from kiosk.publish.sources import Site, Sources, read_sources


@dataclass(frozen=True, slots=True)
class Screen:
    """What the kiosk can draw: the code points of its font and the names of its icons."""

    glyphs: frozenset[int]
    icons: frozenset[str]


@dataclass(frozen=True, slots=True)
class Report:
    """The outcome of a check. There is a collection exactly when no problem is an error."""

    collection: Collection | None
    problems: tuple[Problem, ...]


def read_screen(font: Path, icons: Path) -> Screen:
    """Read what can be drawn from a font file and a folder of icons."""
    with TTFont(font) as file:
        return Screen(frozenset(file.getBestCmap()), frozenset(path.stem for path in icons.glob("*.svg")))


def check(root: Path, screen: Screen, today: date, *, untranslated: Severity = Severity.ERROR) -> Report:
    """Check the sources in `root`.

    Args:
        root: the folder with site.toml, contacts/ and pages/.
        screen: what the kiosk can draw.
        today: the day of the check.
        untranslated: how severe a missing or outdated translation is.
    """
    sources = read_sources(root)
    problems = list(sources.problems)
    problems += _resolve_contacts(sources)
    if sources.site is not None:
        problems += _rules(sources, sources.site, screen, today, untranslated)
    ordered = tuple(sorted(problems))
    if sources.site is None or any(problem.severity is Severity.ERROR for problem in ordered):
        return Report(None, ordered)
    return Report(_collection(sources, sources.site), ordered)


def _rules(sources: Sources, site: Site, screen: Screen, today: date, untranslated: Severity) -> Iterator[Problem]:
    yield from check_references(sources, site, screen.icons)
    yield from check_provenance(sources, today)
    yield from check_texts(sources, site, screen.glyphs)
    yield from check_numbers(sources)
    yield from check_translations(sources, site, untranslated)
    yield from check_easy(sources, site, screen.icons, untranslated)
    yield from check_recordings(sources)
    yield from check_communes(sources, site)
    yield from check_notices(sources, site, today)
    yield from check_glossary(sources, site)


def _resolve_contacts(sources: Sources) -> Iterator[Problem]:
    """Fill in what is worked out from the sources: the form to dial, and the ordinary week."""
    for contact_id, contact in sources.contacts.items():
        file = f"contacts/{contact_id}.toml"
        resolved = contact
        for index, phone in enumerate(contact.phones):
            try:
                resolved = _with_dial(resolved, index, dial_form(phone.number))
            except ValueError as error:
                yield Problem(file, f"phones[{index}].number", str(error))
        if contact.hours is not None:
            try:
                resolved = replace(resolved, hours=replace(contact.hours, week=ordinary_week(contact.hours.osm)))
            except ValueError as error:
                yield Problem(file, "hours.osm", str(error))
        sources.contacts[contact_id] = resolved


def _with_dial(contact: Contact, index: int, dial: str) -> Contact:
    phones = list(contact.phones)
    phones[index] = replace(phones[index], dial=dial)
    return replace(contact, phones=tuple(phones))


def _collection(sources: Sources, site: Site) -> Collection:
    order = [f"{topic.id}/{page}" for topic in site.topics for page in topic.pages]
    return Collection(
        base_url=site.base_url,
        source_language=site.source_language,
        languages=site.languages,
        link_hosts=site.link_hosts,
        audiences=site.audiences,
        topics=site.topics,
        pages=tuple(sorted((source.page for source in sources.pages), key=lambda page: order.index(page.id))),
        contacts=tuple(sources.contacts[name] for name in sorted(sources.contacts)),
        communes=sources.communes,
        notices=tuple(sorted(sources.notices, key=lambda notice: notice.weight is not Weight.WARNING)),
    )
