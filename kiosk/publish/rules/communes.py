"""The communes: each can be found, and has where to go."""

import re
from collections.abc import Iterator

from kiosk.domain.communes import Commune
from kiosk.domain.session import COMMUNES_TOPIC
from kiosk.publish.problems import Problem
from kiosk.publish.sources import Site, Sources

_FILE = "communes.toml"
_POSTAL_CODE = re.compile(r"\d{4}")


def check_communes(sources: Sources, site: Site) -> Iterator[Problem]:
    """Yield a problem for every commune that a person could not find or use."""
    if not sources.communes and any(topic.id == COMMUNES_TOPIC for topic in site.topics):
        yield Problem(_FILE, "communes", f"the topic {COMMUNES_TOPIC!r} is a search: expected the communes to find")
    owners: dict[str, str] = {}
    ids: set[str] = set()
    for commune in sources.communes:
        if commune.id in ids:
            yield Problem(_FILE, commune.id, "this id is used twice")
        ids.add(commune.id)
        yield from _commune(commune, sources)
        for code in commune.postal_codes:
            if code in owners:
                message = f"{code} is {owners[code]}'s already: expected shared_postal_codes in one of them"
                yield Problem(_FILE, f"{commune.id}.postal_codes", message)
            owners[code] = commune.id


def _commune(commune: Commune, sources: Sources) -> Iterator[Problem]:
    if not commune.postal_codes:
        yield Problem(_FILE, f"{commune.id}.postal_codes", "expected at least one")
    for code in (*commune.postal_codes, *commune.shared_postal_codes):
        if not _POSTAL_CODE.fullmatch(code):
            yield Problem(_FILE, f"{commune.id}.postal_codes", f"{code!r}: expected four digits")
    if not commune.contacts:
        yield Problem(_FILE, f"{commune.id}.contacts", "expected where to go")
    for contact in (*commune.contacts, *commune.offices):
        if contact not in sources.contacts:
            yield Problem(_FILE, f"{commune.id}.contacts", f"there is no contact {contact!r}")
    pages = {source.page.id for source in sources.pages}
    for page in commune.pages:
        if page not in pages:
            yield Problem(_FILE, "pages", f"there is no page {page!r}")
