"""Reads the folder of a page: page.toml, a <language>.md for each language, and what people have spoken of it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from kiosk.domain.blocks import EasyStep
from kiosk.domain.languages import Language
from kiosk.domain.pages import Fact, Page, PageText
from kiosk.publish.markdown import parse_body
from kiosk.publish.problems import Problem
from kiosk.publish.recordings import FOLDER, Spoken, read_recordings
from kiosk.publish.source_files import name_of, read_file, read_text
from kiosk.publish.toml_records import read_record

_FENCE = "+++\n"
_TEXTS = {f"{lang}.md": lang for lang in Language}


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
    recordings: tuple[Spoken, ...] = ()


@dataclass(frozen=True, slots=True)
class PageSource:
    """A page with its folder, relative to the sources, and the line of each block in each language."""

    page: Page
    folder: str
    lines: Mapping[Language, list[int]]


@dataclass(frozen=True, slots=True)
class _TextSource:
    """A <language>.md: the text, the line of each block, and the files of its recordings."""

    text: PageText
    lines: list[int]
    spoken: tuple[str, ...]


def read_page(root: Path, folder: Path, problems: list[Problem]) -> PageSource | None:
    """Read a page from its folder, or what is wrong with it."""
    record = read_file(root, folder / "page.toml", PageRecord, problems)
    found = {
        lang: text
        for name, lang in _TEXTS.items()
        if (folder / name).is_file() and (text := _read_text(root, folder / name, problems))
    }
    problems += _stray_files(root, folder, [name for text in found.values() for name in text.spoken])
    if record is None:
        return None
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
        texts={lang: source.text for lang, source in found.items()},
    )
    return PageSource(page, name_of(root, folder), {lang: source.lines for lang, source in found.items()})


def _read_text(root: Path, path: Path, problems: list[Problem]) -> _TextSource | None:
    file, text = name_of(root, path), read_text(root, path, problems)
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
    recordings, faults = read_recordings(path.parent, front.recordings, file)
    problems += faults
    page_text = PageText(
        title=front.title,
        summary=front.summary,
        of_version=front.of_version,
        easy=front.easy,
        blocks=tuple(body.blocks),
        recordings=tuple(recordings),
    )
    return _TextSource(page_text, body.lines, tuple(item.file for item in front.recordings))


def _stray_files(root: Path, folder: Path, spoken: Sequence[str]) -> Iterator[Problem]:
    """Yield a problem for every file that would be passed over."""
    for path in folder.iterdir():
        if path.name == FOLDER and path.is_dir():
            for sound in path.iterdir():
                if sound.name not in spoken:
                    yield Problem(name_of(root, sound), "", "no text of the page names this recording")
        elif path.name != "page.toml" and path.name not in _TEXTS:
            message = f"expected only page.toml, <language>.md and {FOLDER}/ here"
            yield Problem(name_of(root, path), "", message)
