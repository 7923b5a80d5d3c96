"""Turns a search corpus (corpus/<lang>/<page>.md: title, summary, synonyms, text) into sources of our format."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.languages import Language

TOPIC = "corpus"
_HEAD = re.compile(r"^(title|summary|synonyms): (.+)$", re.MULTILINE)
_SENTENCE = re.compile(r"(?<=[.!?…])\s+")
_GROUPED = re.compile(r"\d[\d \u00a0./-]*\d|\d")
_BLOCK = 300

_SITE = """\
base_url = "https://www.helpukraine.brussels"
source_language = "en"
languages = ["uk", "ru", "fr", "nl", "en"]
link_hosts = ["www.helpukraine.brussels"]

[[audiences]]
id = "everybody"
icon = "user"
home = ["corpus"]
title = { uk = "Усі", ru = "Все", fr = "Tous", nl = "Iedereen", en = "Everybody" }

[[topics]]
id = "corpus"
icon = "search"
pages = PAGES
title = { uk = "Пошук", ru = "Поиск", fr = "Recherche", nl = "Zoeken", en = "Search" }
summary = { uk = "Пошук", ru = "Поиск", fr = "Recherche", nl = "Zoeken", en = "Search" }
"""

_PAGE = """\
version = 1
audiences = ["everybody"]
checked_on = 2024-01-02
review_by = 2099-01-01

[keywords]
KEYWORDS

[[facts]]
id = "all"
text = FACT
provenance = { source = "a corpus for measurements", source_date = "2024", confidence = "B", checked_on = 2024-01-02 }
"""


@dataclass(frozen=True, slots=True)
class CorpusPage:
    """A page of a corpus in one language."""

    title: str
    summary: str
    synonyms: tuple[str, ...]
    text: str


def read_corpus(folder: Path) -> dict[str, dict[Language, CorpusPage]]:
    """Return the pages of a corpus by name and language."""
    pages: dict[str, dict[Language, CorpusPage]] = {}
    for language in Language:
        for path in sorted((folder / language).glob("*.md")):
            pages.setdefault(path.stem, {})[language] = _read(path)
    return pages


def write_sources(pages: Mapping[str, Mapping[Language, CorpusPage]], out: Path) -> None:
    """Write the pages as sources that `kiosk content build` takes."""
    out.mkdir(parents=True)
    (out / "site.toml").write_text(_SITE.replace("PAGES", _toml(list(pages))), encoding="utf-8")
    for name, texts in pages.items():
        folder = out / "pages" / TOPIC / name
        folder.mkdir(parents=True)
        keywords = "\n".join(f"{lang} = {_toml(list(page.synonyms))}" for lang, page in texts.items())
        numbers = sorted(
            {
                number
                for page in texts.values()
                for number in _GROUPED.findall(f"{page.title} {page.summary} {page.text}")
            }
        )
        record = _PAGE.replace("KEYWORDS", keywords).replace("FACT", _toml(f"It says: {', '.join(numbers)}."))
        (folder / "page.toml").write_text(record, encoding="utf-8")
        for lang, page in texts.items():
            (folder / f"{lang}.md").write_text(_markdown(page), encoding="utf-8")


def _read(path: Path) -> CorpusPage:
    _, head, text = path.read_text(encoding="utf-8").split("---\n", 2)
    fields = {key: json.loads(value) for key, value in _HEAD.findall(head)}
    return CorpusPage(fields["title"], fields["summary"], tuple(fields["synonyms"]), text.strip())


def _markdown(page: CorpusPage) -> str:
    head = f"+++\ntitle = {_toml(page.title)}\nsummary = {_toml(page.summary)}\nof_version = 1\n+++\n"
    return head + "\n\n".join(_paragraphs(page.text)) + "\n"


def _paragraphs(text: str) -> Iterator[str]:
    """Yield the text in paragraphs that fit a screen."""
    paragraph = ""
    for sentence in _SENTENCE.split(text):
        if paragraph and len(paragraph) + len(sentence) > _BLOCK:
            yield paragraph
            paragraph = ""
        paragraph = f"{paragraph} {sentence}".strip()
    yield paragraph


def _toml(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
