"""Notices: dated, for somebody, in every language, and with nothing that their pages do not say."""

from collections.abc import Iterator
from datetime import date

from kiosk.domain.notices import Notice
from kiosk.publish.problems import Problem, Severity
from kiosk.publish.rules.numbers import numbers_in
from kiosk.publish.sources import Site, Sources

_FILE = "notices.toml"


def check_notices(sources: Sources, site: Site, today: date) -> Iterator[Problem]:
    """Yield a problem for every notice that nobody would see, or that says more than its pages."""
    ids: set[str] = set()
    for notice in sources.notices:
        if notice.id in ids:
            yield Problem(_FILE, notice.id, "this id is used twice")
        ids.add(notice.id)
        yield from _dates(notice, today)
        yield from _readers(notice, sources, site)
        yield from _numbers(notice, sources)


def _dates(notice: Notice, today: date) -> Iterator[Problem]:
    if notice.valid_to < notice.valid_from:
        yield Problem(_FILE, f"{notice.id}.valid_to", "expected the day of valid_from or one after it")
    elif notice.valid_to < today:
        message = "this day is past: nobody sees the notice any more"
        yield Problem(_FILE, f"{notice.id}.valid_to", message, Severity.WARNING)


def _readers(notice: Notice, sources: Sources, site: Site) -> Iterator[Problem]:
    audiences = sorted(audience.id for audience in site.audiences)
    if not notice.audiences:
        yield Problem(_FILE, f"{notice.id}.audiences", f"expected at least one of {audiences}")
    for audience in notice.audiences:
        if audience not in audiences:
            message = f"there is no audience {audience!r}: expected {audiences}"
            yield Problem(_FILE, f"{notice.id}.audiences", message)
    pages = {source.page.id for source in sources.pages}
    for page in notice.pages:
        if page not in pages:
            yield Problem(_FILE, f"{notice.id}.pages", f"there is no page {page!r}")


def _numbers(notice: Notice, sources: Sources) -> Iterator[Problem]:
    facts = [fact for source in sources.pages if source.page.id in notice.pages for fact in source.page.facts]
    known = {number for fact in facts for number in numbers_in(fact.text)}
    for lang, text in notice.text.items():
        for number in numbers_in(f"{notice.title.get(lang, '')} {text}"):
            if number not in known:
                message = f"the number {number} stands in no fact of the pages that it names"
                yield Problem(_FILE, f"{notice.id}.text.{lang}", message)
