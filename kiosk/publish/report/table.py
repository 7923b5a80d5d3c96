"""The overview as a table on a terminal."""

from collections.abc import Iterator
from textwrap import fill

from tabulate import tabulate

from kiosk.publish.report.overview import Overview, PageLine, Status

_WIDTH = 110
_MARKS = {Status.OK: "ok", Status.OUTDATED: "OUTDATED", Status.MISSING: "MISSING"}


def as_table(report: Overview) -> str:
    """Return the overview as lines of text."""
    return "\n".join(_lines(report))


def _lines(report: Overview) -> Iterator[str]:
    heads = ["page", "version", *report.languages, "easy", "checked on", "review by", "holds until", "", "unconfirmed"]
    yield tabulate([_row(page, report) for page in report.pages], headers=heads, tablefmt="simple")
    yield ""
    yield from _section("Unconfirmed facts, by page", _by_page(report, "unconfirmed_facts"))
    yield from _section("Contacts with an unconfirmed field, by page", _by_page(report, "unconfirmed_contacts"))
    yield from _section("Contacts that nobody has reached yet", [", ".join(report.never_reached)])
    terms = ", ".join(f"{term} ({count})" for term, count in report.unlisted)
    yield from _section("Terms in no language's glossary (pages that use them)", [terms])
    yield from summary(report)


def _by_page(report: Overview, names: str) -> list[str]:
    return [f"{page.id}: {', '.join(getattr(page, names))}" for page in report.pages if getattr(page, names)]


def summary(report: Overview) -> Iterator[str]:
    """Yield the figures that say whether anything is to be done."""
    counts = report.counts
    due = sum(page.due for page in report.pages)
    yield (
        f"{report.topics} topics, {len(report.pages)} pages, {len(report.languages)} languages, "
        f"{report.contacts} contacts, {report.communes} communes, {report.notices} notices"
    )
    yield f"{counts[Status.OK]} texts ok, {counts[Status.OUTDATED]} outdated, {counts[Status.MISSING]} missing"
    yield f"{sum(page.easy for page in report.pages)} pages with an easy-read summary"
    unsure = sum(bool(page.unconfirmed_facts or page.unconfirmed_contacts) for page in report.pages)
    yield f"{due} pages to review now, {unsure} with something unconfirmed"


def _row(page: PageLine, report: Overview) -> list[str]:
    marks = [_MARKS[page.texts[lang]] for lang in report.languages]
    unsure = str(len(page.unconfirmed_facts) + len(page.unconfirmed_contacts))
    due = "REVIEW" if page.due else ""
    return [page.id, str(page.version), *marks, "yes" if page.easy else "", *_dates(page), due, unsure]


def _dates(page: PageLine) -> list[str]:
    return [str(page.checked_on), str(page.review_by), str(page.valid_until)]


def _section(title: str, lines: list[str]) -> Iterator[str]:
    full = [line for line in lines if line]
    yield f"{title}:" if full else f"{title}: none"
    for line in full:
        yield fill(line, _WIDTH, initial_indent="  ", subsequent_indent="    ", break_on_hyphens=False)
    yield ""
