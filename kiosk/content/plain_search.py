"""Stands in until the index is there: finds what has the typed words somewhere in its title, summary or keywords."""

import sqlite3
from collections.abc import Iterator, Sequence

from kiosk.content import codec
from kiosk.domain.communes import find, fold
from kiosk.domain.contacts import Contact
from kiosk.domain.languages import Language, best_language
from kiosk.domain.ports import ContentSource
from kiosk.domain.views import Hit, HitKind


def search(db: sqlite3.Connection, content: ContentSource, text: str, language: Language) -> Sequence[Hit]:
    """Return what has any of the words, the best first."""
    words = text.casefold().split() if fold(text) else []
    if not words:
        return ()
    hits = [*_pages(db, words, language), *_contacts(db, words, language), *_communes(content, text, language)]
    return sorted(hits, key=lambda hit: (-hit.score, hit.id))


def _matched(words: Sequence[str], text: str) -> tuple[str, ...]:
    lower = text.casefold()
    sought = [word for word in words if word in lower]
    parts = text.replace(",", " ").split() if sought else []
    return tuple(dict.fromkeys(part for word in sought for part in parts if word in part.casefold()))[:5]


def _pages(db: sqlite3.Connection, words: Sequence[str], language: Language) -> Iterator[Hit]:
    rows = db.execute(
        "SELECT page.id, icon, mine.title, mine.summary, other.lang, other.title, other.summary, other.keywords"
        " FROM page JOIN topic ON topic.id = page.topic JOIN page_text mine ON mine.page = page.id AND mine.lang = ?"
        " JOIN page_text other ON other.page = page.id",
        (language,),
    )
    best: dict[str, Hit] = {}
    for id_, icon, title, summary, lang, *texts in rows:
        weights = zip((6, 2, 5), (*texts[:2], " ".join(codec.decode(texts[2], codec.Names))), strict=True)
        found = [(weight, _matched(words, text)) for weight, text in weights]
        score = sum(weight for weight, matched in found if matched) * (1.0 if lang == language else 0.7)
        if score > (best[id_].score if id_ in best else 0):
            matched = tuple(dict.fromkeys(word for _, matched in found for word in matched))[:5]
            best[id_] = Hit(HitKind.PAGE, id_, icon, title, summary, matched, score)
    yield from best.values()


def _contacts(db: sqlite3.Connection, words: Sequence[str], language: Language) -> Iterator[Hit]:
    for (record,) in db.execute("SELECT record FROM contact"):
        contact = codec.decode(record, Contact)
        numbers = " ".join(phone.number.replace(" ", "") for phone in contact.phones)
        matched = _matched(words, " ".join((*contact.name.values(), numbers)))
        if matched:
            name, purpose = (
                texts[best_language(language, texts.keys()) or language] if texts else ""
                for texts in (contact.name, contact.purpose)
            )
            yield Hit(HitKind.CONTACT, contact.id, "", name, purpose, matched, 3)


def _communes(content: ContentSource, text: str, language: Language) -> Iterator[Hit]:
    for commune in find(content.communes(), text)[:3]:
        codes = ", ".join(commune.postal_codes)
        yield Hit(HitKind.COMMUNE, commune.id, "", commune.name[language], codes, (commune.name[language],), 4)
