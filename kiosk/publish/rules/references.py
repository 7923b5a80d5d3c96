"""Whatever a source names must exist: contacts, pages, audiences, topics, icons, hosts."""

from collections.abc import Collection, Iterator
from urllib.parse import urlsplit

from kiosk.domain.blocks import BlockKind
from kiosk.domain.session import COMMUNES_TOPIC
from kiosk.publish.page_sources import PageSource
from kiosk.publish.problems import Problem, Severity
from kiosk.publish.sources import Site, Sources


def check_references(sources: Sources, site: Site, icons: Collection[str]) -> Iterator[Problem]:
    """Yield a problem for every name that leads nowhere."""
    page_ids = {source.page.id for source in sources.pages}
    yield from _site(site, page_ids, icons)
    for contact in sources.contacts.values():
        file = f"contacts/{contact.id}.toml"
        if contact.icon not in icons:
            yield Problem(file, "icon", f"there is no icon {contact.icon!r} in assets/icons")
        if contact.website:
            yield from _host(site, file, "website.url", contact.website.url)
    for source in sources.pages:
        yield from _page(source, sources, site, page_ids)
    yield from _unused(sources)


def _unused(sources: Sources) -> Iterator[Problem]:
    used = {contact for source in sources.pages for contact in source.page.contacts}
    used |= {contact for commune in sources.communes for contact in (*commune.contacts, *commune.offices)}
    for contact in sorted(sources.contacts.keys() - used):
        message = "no page and no commune names this contact: nobody will see it"
        yield Problem(f"contacts/{contact}.toml", "", message, Severity.WARNING)


def _site(site: Site, page_ids: set[str], icons: Collection[str]) -> Iterator[Problem]:
    yield from _twice("topics", [topic.id for topic in site.topics])
    yield from _twice("audiences", [audience.id for audience in site.audiences])
    yield from _twice("languages", list(site.languages))
    yield from _twice("topics.pages", [f"{topic.id}/{page}" for topic in site.topics for page in topic.pages])
    yield from _host(site, "site.toml", "base_url", site.base_url)
    listed = {f"{topic.id}/{page}" for topic in site.topics for page in topic.pages}
    for missing in sorted(listed - page_ids):
        yield Problem("site.toml", "topics.pages", f"there is no page {missing!r}")
    for page_id in sorted(page_ids - listed):
        yield Problem(f"pages/{page_id}", "", "no topic of site.toml lists this page")
    symbols = [(item.id, item.icon) for item in site.topics] + [(item.id, item.icon) for item in site.audiences]
    for owner, icon in symbols:
        if icon not in icons:
            yield Problem("site.toml", owner, f"there is no icon {icon!r} in assets/icons")
    topics = {topic.id for topic in site.topics}
    for audience in site.audiences:
        for entry in audience.home:
            if entry not in (page_ids if "/" in entry else topics):
                message = f"there is no page or topic {entry!r}"
                yield Problem("site.toml", f"audiences.home of {audience.id}", message)
    if not page_ids:
        yield Problem("pages", "", "expected at least one page")


def _twice(place: str, names: list[str]) -> Iterator[Problem]:
    for name in sorted({name for name in names if names.count(name) > 1}):
        yield Problem("site.toml", place, f"{name!r} stands here twice")


def _page(source: PageSource, sources: Sources, site: Site, page_ids: set[str]) -> Iterator[Problem]:
    page, record = source.page, f"{source.folder}/page.toml"
    audiences = {audience.id for audience in site.audiences}
    for audience in page.audiences:
        if audience not in audiences:
            yield Problem(record, "audiences", f"there is no audience {audience!r}: expected {sorted(audiences)}")
    for contact in page.contacts:
        if contact not in sources.contacts:
            yield Problem(record, "contacts", f"there is no contact {contact!r}")
    for lang, path in page.links.items():
        if path != f"/{lang}" and not path.startswith(f"/{lang}/"):
            yield Problem(record, f"links.{lang}", f"expected a path that starts with /{lang}/")
    yield from _blocks(source, site, page_ids)


def _blocks(source: PageSource, site: Site, page_ids: set[str]) -> Iterator[Problem]:
    page = source.page
    targets = page_ids | {topic.id for topic in site.topics if topic.pages or topic.id == COMMUNES_TOPIC}
    for lang, text in page.texts.items():
        file = f"{source.folder}/{lang}.md"
        for block, line in zip(text.blocks, source.lines[lang], strict=True):
            place = f"line {line}"
            if block.kind is BlockKind.CONTACT and block.target not in page.contacts:
                yield Problem(file, place, f"the contact {block.target!r} is not in `contacts` of page.toml")
            if block.kind is BlockKind.PAGE and block.target not in targets:
                yield Problem(file, place, f"there is no page or topic {block.target!r}")
            if block.kind is BlockKind.LINK:
                yield from _host(site, file, place, block.target)


def _host(site: Site, file: str, place: str, url: str) -> Iterator[Problem]:
    try:
        parts = urlsplit(url)
    except ValueError as error:
        yield Problem(file, place, f"{url!r}: {error}: expected an https address")
        return
    if parts.scheme != "https" or parts.hostname not in site.link_hosts:
        yield Problem(file, place, f"{url!r}: expected https and a host of `link_hosts` in site.toml")
