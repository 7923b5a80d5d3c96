"""Every text exists in every language, fits the screen, and can be drawn."""

import re
from collections.abc import Collection, Iterator

from kiosk.domain.contacts import Contact
from kiosk.domain.languages import Language, Texts
from kiosk.domain.pages import PageText
from kiosk.publish.page_sources import PageSource
from kiosk.publish.problems import Problem, Severity
from kiosk.publish.sources import Site, Sources

TITLE, SUMMARY, BLOCK, LEAD = 60, 140, 320, 90
NAME, PURPOSE, NOTE = 110, 120, 100
SHORT, TOPIC_SUMMARY, NOTICE = 40, 70, 240
WORDS = range(80, 251)
SENTENCE = 25
EASY, EASY_WORDS = 100, 12
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(\.[\w-]+)+", re.ASCII)
_END_OF_SENTENCE = re.compile(r"(?<=[.!?:;…])\s+")
_WRONG_APOSTROPHES = "'\u02bc`"


def check_texts(sources: Sources, site: Site, glyphs: Collection[int]) -> Iterator[Problem]:
    """Yield a problem for every text that is missing, too long for a screen, or not drawable with the font.

    What can be shown but is hard to read or to find is a warning.
    """
    for audience in site.audiences:
        yield from _each(site, "site.toml", f"{audience.id}.title", audience.title, SHORT, glyphs)
    for topic in site.topics:
        yield from _each(site, "site.toml", f"{topic.id}.title", topic.title, SHORT, glyphs)
        yield from _each(site, "site.toml", f"{topic.id}.summary", topic.summary, TOPIC_SUMMARY, glyphs)
    for contact in sources.contacts.values():
        yield from _contact(site, contact, glyphs)
    for commune in sources.communes:
        yield from _each(site, "communes.toml", f"{commune.id}.name", commune.name, SHORT, glyphs)
    for notice in sources.notices:
        yield from _each(site, "notices.toml", f"{notice.id}.title", notice.title, TITLE, glyphs)
        yield from _each(site, "notices.toml", f"{notice.id}.text", notice.text, NOTICE, glyphs)
    for source in sources.pages:
        for lang, text in source.page.texts.items():
            yield from _page_text(source, lang, text, glyphs)
        for lang in site.languages:
            if not source.page.keywords.get(lang):
                file, message = f"{source.folder}/page.toml", "expected the words that people type"
                yield Problem(file, f"keywords.{lang}", message, Severity.WARNING)


def _contact(site: Site, contact: Contact, glyphs: Collection[int]) -> Iterator[Problem]:
    file = f"contacts/{contact.id}.toml"
    yield from _each(site, file, "name", contact.name, NAME, glyphs)
    yield from _each(site, file, "purpose", contact.purpose, PURPOSE, glyphs)
    for index, phone in enumerate(contact.phones):
        if phone.note:
            yield from _each(site, file, f"phones[{index}].note", phone.note, NOTE, glyphs)
    if contact.email and not _EMAIL.fullmatch(contact.email.address):
        yield Problem(file, "email.address", "expected an address such as info@example.be")
    if contact.cost:
        yield from _each(site, file, "cost.text", contact.cost.text, NOTE, glyphs)


def _each(  # noqa: PLR0913, PLR0917
    site: Site, file: str, place: str, texts: Texts, limit: int, glyphs: Collection[int]
) -> Iterator[Problem]:
    for lang in site.languages:
        yield from _one(file, f"{place}.{lang}", lang, texts.get(lang, ""), limit, glyphs)


def _page_text(source: PageSource, lang: Language, text: PageText, glyphs: Collection[int]) -> Iterator[Problem]:
    file = f"{source.folder}/{lang}.md"
    yield from _one(file, "title", lang, text.title, TITLE, glyphs)
    yield from _one(file, "summary", lang, text.summary, SUMMARY, glyphs)
    yield from _easy(file, lang, text, glyphs)
    words = 0
    for block, line in zip(text.blocks, source.lines[lang], strict=True):
        place = f"line {line}"
        words += _count(f"{block.lead} {block.text}")
        longest = max(map(_count, _END_OF_SENTENCE.split(block.text)))
        if longest > SENTENCE:
            message = f"a sentence of {longest} words: expected at most {SENTENCE}"
            yield Problem(file, place, message, Severity.WARNING)
        if block.lead:
            yield from _one(file, place, lang, block.lead, LEAD, glyphs)
        if not block.target or block.text:
            yield from _one(file, place, lang, block.text, BLOCK, glyphs, may_be_empty=bool(block.lead), scrolls=True)
    if words not in WORDS:
        yield Problem(file, "", f"{words} words: expected {WORDS.start} to {WORDS.stop - 1}", Severity.WARNING)


def _easy(file: str, lang: Language, text: PageText, glyphs: Collection[int]) -> Iterator[Problem]:
    for index, step in enumerate(text.easy):
        place = f"easy[{index}].text"
        yield from _one(file, place, lang, step.text, EASY, glyphs, scrolls=True)
        words = sum(any(map(str.isalpha, word)) for word in step.text.split())
        if words > EASY_WORDS:
            message = f"a step of {words} words: expected at most {EASY_WORDS}"
            yield Problem(file, place, message, Severity.WARNING)
        if len(_END_OF_SENTENCE.split(step.text)) > 1:
            yield Problem(file, place, "expected one sentence for each step", Severity.WARNING)


def _count(text: str) -> int:
    return sum(any(map(str.isalnum, word)) for word in text.split())


def _one(  # noqa: PLR0913, PLR0917
    file: str,
    place: str,
    lang: Language,
    text: str,
    limit: int,
    glyphs: Collection[int],
    *,
    may_be_empty: bool = False,
    scrolls: bool = False,
) -> Iterator[Problem]:
    if not text.strip() and not may_be_empty:
        yield Problem(file, place, "this text is missing")
    if len(text) > limit:
        message = f"{len(text)} characters do not fit the screen: expected at most {limit}"
        yield Problem(file, place, message, Severity.WARNING if scrolls else Severity.ERROR)
    unknown = sorted({character for character in text if ord(character) not in glyphs})
    if unknown:
        names = ", ".join(f"{character!r} (U+{ord(character):04X})" for character in unknown)
        yield Problem(file, place, f"the font cannot draw {names}")
    if lang is Language.UK and any(mark in text for mark in _WRONG_APOSTROPHES):
        yield Problem(file, place, "expected the apostrophe ’ (U+2019)", Severity.WARNING)
