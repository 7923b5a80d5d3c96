"""Reads the folder of the sources: site.toml, the other lists beside it, contacts/ and pages/."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from kiosk.domain.communes import Commune
from kiosk.domain.contacts import Contact
from kiosk.domain.languages import Language
from kiosk.domain.notices import Notice
from kiosk.domain.pages import Audience, Topic
from kiosk.publish.glossary import Glossary
from kiosk.publish.page_sources import PageSource, read_page
from kiosk.publish.problems import Problem
from kiosk.publish.source_files import name_of, read_file, read_optional

_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_TOP = frozenset({"site.toml", "communes.toml", "notices.toml", "glossary.toml", "contacts", "pages"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """site.toml. The pages of `easy_topics` must have an easy-read summary."""

    base_url: str
    source_language: Language
    languages: tuple[Language, ...]
    link_hosts: tuple[str, ...]
    audiences: tuple[Audience, ...]
    topics: tuple[Topic, ...]
    easy_topics: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CommuneList:
    """communes.toml. `pages` say what to bring to any of them."""

    pages: tuple[str, ...] = ()
    communes: tuple[Commune, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeList:
    """notices.toml."""

    notices: tuple[Notice, ...] = ()


@dataclass
class Sources:
    """All that could be read, and what could not."""

    site: Site | None = None
    contacts: dict[str, Contact] = field(default_factory=dict)
    pages: list[PageSource] = field(default_factory=list)
    communes: tuple[Commune, ...] = ()
    notices: tuple[Notice, ...] = ()
    glossary: Glossary = field(default_factory=Glossary)
    problems: list[Problem] = field(default_factory=list)


def read_sources(root: Path) -> Sources:
    """Read every file of the sources; what is wrong is collected, not raised."""
    sources = Sources()
    sources.site = read_file(root, root / "site.toml", Site, sources.problems)
    for path in sorted((root / "contacts").glob("*.toml")):
        contact = read_file(root, path, Contact, sources.problems, {"id": path.stem})
        if contact is not None:
            sources.contacts[path.stem] = contact
    for folder in sorted(path for path in (root / "pages").glob("*/*") if path.is_dir()):
        page = read_page(root, folder, sources.problems)
        if page is not None:
            sources.pages.append(page)
    _read_lists(root, sources)
    sources.problems += _stray_files(root)
    return sources


def _read_lists(root: Path, sources: Sources) -> None:
    communes = read_optional(root, root / "communes.toml", CommuneList, sources.problems)
    if communes:
        sources.communes = tuple(
            replace(commune, pages=commune.pages or communes.pages) for commune in communes.communes
        )
    notices = read_optional(root, root / "notices.toml", NoticeList, sources.problems)
    if notices:
        sources.notices = notices.notices
    sources.glossary = read_optional(root, root / "glossary.toml", Glossary, sources.problems) or Glossary()


def _stray_files(root: Path) -> Iterator[Problem]:
    """Yield a problem for every file that would be passed over, and every name that cannot be an id."""
    contacts, topics, pages = (sorted(root.glob(pattern)) for pattern in ("contacts/*", "pages/*", "pages/*/*"))
    for path in sorted(root.iterdir()):
        if path.name not in _TOP:
            yield Problem(path.name, "", f"expected only {', '.join(sorted(_TOP))} here")
    for path in (*contacts, *topics, *pages):
        if not _SLUG.fullmatch(path.stem):
            message = "this name is an id: expected lower-case letters, digits and single hyphens"
            yield Problem(name_of(root, path), "", message)
        elif path in contacts and path.suffix != ".toml":
            yield Problem(name_of(root, path), "", "expected only <contact>.toml here")
        elif path not in contacts and not path.is_dir():
            yield Problem(name_of(root, path), "", "expected only pages/<topic>/<page>/ here")
