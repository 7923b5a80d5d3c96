"""Reads the folder of the sources: site.toml, the other lists beside it, contacts/ and pages/."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import TypeVar

from kiosk.domain.blocks import EasyStep
from kiosk.domain.communes import Commune
from kiosk.domain.contacts import Contact
from kiosk.domain.languages import Language
from kiosk.domain.notices import Notice
from kiosk.domain.pages import Audience, Fact, Page, PageText, Topic
from kiosk.publish.glossary import Glossary
from kiosk.publish.markdown import Body, parse_body
from kiosk.publish.problems import Problem
from kiosk.publish.toml_records import read_record

_T = TypeVar("_T")
_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_FENCE = "+++\n"
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


@dataclass(frozen=True, slots=True, kw_only=True)
class PageRecord:
    """page.toml."""

    version: int
    audiences: tuple[str, ...]
    checked_on: date
    review_by: date
    keywords: Mapping[Language, tuple[str, ...]]
    contacts: tuple[str, ...] = ()
    links: Mapping[Language, str] = field(default_factory=dict)
    facts: tuple[Fact, ...] = ()
    leave_at_once: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FrontMatter:
    """The head of a <lang>.md."""

    title: str
    summary: str
    of_version: int
    easy: tuple[EasyStep, ...] = ()


@dataclass(frozen=True, slots=True)
class PageSource:
    """A page with its folder, relative to the sources, and the line of each block in each language."""

    page: Page
    folder: str
    lines: Mapping[Language, list[int]]


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
    sources.site = _read(root, root / "site.toml", Site, sources.problems)
    for path in sorted((root / "contacts").glob("*.toml")):
        contact = _read(root, path, Contact, sources.problems, {"id": path.stem})
        if contact is not None:
            sources.contacts[path.stem] = contact
    for folder in sorted(path for path in (root / "pages").glob("*/*") if path.is_dir()):
        _read_page(root, folder, sources)
    _read_lists(root, sources)
    sources.problems += _stray_files(root)
    return sources


def _read_lists(root: Path, sources: Sources) -> None:
    communes = _read_optional(root, root / "communes.toml", CommuneList, sources.problems)
    if communes:
        sources.communes = tuple(
            replace(commune, pages=commune.pages or communes.pages) for commune in communes.communes
        )
    notices = _read_optional(root, root / "notices.toml", NoticeList, sources.problems)
    if notices:
        sources.notices = notices.notices
    sources.glossary = _read_optional(root, root / "glossary.toml", Glossary, sources.problems) or Glossary()


def _stray_files(root: Path) -> Iterator[Problem]:
    """Yield a problem for every file that would be passed over, and every name that cannot be an id."""
    contacts, topics, pages = (sorted(root.glob(pattern)) for pattern in ("contacts/*", "pages/*", "pages/*/*"))
    for path in sorted(root.iterdir()):
        if path.name not in _TOP:
            yield Problem(path.name, "", f"expected only {', '.join(sorted(_TOP))} here")
    for path in (*contacts, *topics, *pages):
        if not _SLUG.fullmatch(path.stem):
            message = "this name is an id: expected lower-case letters, digits and single hyphens"
            yield Problem(_name(root, path), "", message)
        elif path in contacts and path.suffix != ".toml":
            yield Problem(_name(root, path), "", "expected only <contact>.toml here")
        elif path not in contacts and not path.is_dir():
            yield Problem(_name(root, path), "", "expected only pages/<topic>/<page>/ here")


def _read_page(root: Path, folder: Path, sources: Sources) -> None:
    record = _read(root, folder / "page.toml", PageRecord, sources.problems)
    bodies = {
        lang: text
        for lang in Language
        if (folder / f"{lang}.md").is_file() and (text := _read_text(root, folder / f"{lang}.md", sources.problems))
    }
    for path in folder.iterdir():
        if path.name != "page.toml" and path.name not in {f"{lang}.md" for lang in Language}:
            sources.problems.append(Problem(_name(root, path), "", "expected only page.toml and <language>.md here"))
    if record is None:
        return
    page = Page(
        id=f"{folder.parent.name}/{folder.name}",
        version=record.version,
        audiences=record.audiences,
        checked_on=record.checked_on,
        review_by=record.review_by,
        contacts=record.contacts,
        links=record.links,
        keywords=record.keywords,
        facts=record.facts,
        leave_at_once=record.leave_at_once,
        texts={lang: text for lang, (text, _) in bodies.items()},
    )
    lines = {lang: body.lines for lang, (_, body) in bodies.items()}
    sources.pages.append(PageSource(page, _name(root, folder), lines))


def _read_text(root: Path, path: Path, problems: list[Problem]) -> tuple[PageText, Body] | None:
    file, text = _name(root, path), _text(root, path, problems)
    if text is None:
        return None
    head, fence, rest = text.removeprefix(_FENCE).partition("\n" + _FENCE)
    if not text.startswith(_FENCE) or not fence:
        problems.append(Problem(file, "line 1", "expected the head between two lines of +++"))
        return None
    front, faults = read_record(f"\n{head}\n", FrontMatter, file, {})
    body = parse_body(rest, head.count("\n") + 4)
    problems += faults
    problems += [Problem(file, f"line {line}", fault) for line, fault in body.faults]
    if front is None:
        return None
    head_text = PageText(title=front.title, summary=front.summary, of_version=front.of_version, easy=front.easy)
    return replace(head_text, blocks=tuple(body.blocks)), body


def _read_optional(root: Path, path: Path, kind: type[_T], problems: list[Problem]) -> _T | None:
    return _read(root, path, kind, problems) if path.exists() else None


def _read(
    root: Path, path: Path, kind: type[_T], problems: list[Problem], extra: Mapping[str, object] | None = None
) -> _T | None:
    text = _text(root, path, problems)
    if text is None:
        return None
    record, found = read_record(text, kind, _name(root, path), extra or {})
    problems += found
    return record


def _text(root: Path, path: Path, problems: list[Problem]) -> str | None:
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        problems.append(Problem(_name(root, path), "", "this file is missing"))
    except (OSError, UnicodeDecodeError) as error:
        problems.append(Problem(_name(root, path), "", f"cannot be read as UTF-8 text: {error}"))
    return None


def _name(root: Path, path: Path) -> str:
    return path.relative_to(root).as_posix()
