"""Builds content.db from a collection: the same collection gives the same bytes."""

import os
import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path

import sqlite_utils

from kiosk.content import codec
from kiosk.content.indexing.index import write_index
from kiosk.content.indexing.lexicon import Lexicon
from kiosk.content.schema import APPLICATION_ID, FORMAT, KEYS, TABLES
from kiosk.domain.languages import Language, best_language
from kiosk.domain.pages import Collection, Page
from kiosk.domain.sentences import bare

Row = dict[str, str | int | bytes]

_WRITER_VERSION_AT = 96  # four bytes of the SQLite header: the version of the library that wrote the file


def build(collection: Collection, out: Path, lexicon: Lexicon | None = None) -> None:
    """Write the collection and its search index to `out`, which is replaced only by a whole database.

    Args:
        collection: what to write.
        out: the file.
        lexicon: what the index knows of words; without it, the dictionaries, which are loaded once in a process.

    Raises:
        OSError: the folder cannot be written.
    """
    draft = out.with_name(out.name + ".new")
    try:
        draft.unlink(missing_ok=True)
        _write(collection, draft, lexicon or _dictionaries())
        _forget_writer(draft)
        os.replace(draft, out)  # noqa: PTH105 - Path.replace reads as if `out` were renamed
    except sqlite3.OperationalError as error:
        raise OSError(str(error)) from error
    finally:
        draft.unlink(missing_ok=True)


def _write(collection: Collection, path: Path, lexicon: Lexicon) -> None:
    db = sqlite_utils.Database(path)
    try:
        db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        db.execute(f"PRAGMA user_version = {FORMAT}")
        for name, columns in TABLES.items():
            db.table(name).create(columns, pk=KEYS[name], not_null=set(columns))
        for name, rows in _rows(collection).items():
            db.table(name).insert_all(rows)
        db.table("page").create_index(["topic", "position"])
        with db.conn:
            write_index(db.conn, collection, lexicon)
        db.vacuum()
    finally:
        db.close()


def _dictionaries() -> Lexicon:
    from kiosk.content.indexing.dictionaries import dictionaries  # noqa: PLC0415 - loaded by whoever has to build

    return dictionaries()


def _rows(collection: Collection) -> dict[str, Iterable[Row]]:
    return {
        "audience": [
            {"id": item.id, "position": position, "icon": item.icon, "home": codec.encode(item.home)}
            for position, item in enumerate(collection.audiences)
        ],
        "audience_text": [
            {"audience": item.id, "lang": lang, "title": item.title[lang]}
            for item in collection.audiences
            for lang in collection.languages
        ],
        "topic": [
            {"id": topic.id, "position": position, "icon": topic.icon}
            for position, topic in enumerate(collection.topics)
        ],
        "topic_text": [
            {"topic": topic.id, "lang": lang, "title": topic.title[lang], "summary": topic.summary[lang]}
            for topic in collection.topics
            for lang in collection.languages
        ],
        "page": [_page_row(page, position) for position, page in enumerate(collection.pages)],
        "page_text": _text_rows(collection),
        "recording": _recording_rows(collection),
        "contact": [{"id": contact.id, "record": codec.encode(contact)} for contact in collection.contacts],
        "commune": [
            {"id": commune.id, "position": position, "record": codec.encode(commune)}
            for position, commune in enumerate(collection.communes)
        ],
        "notice": [
            {"id": notice.id, "position": position, "record": codec.encode(notice)}
            for position, notice in enumerate(collection.notices)
        ],
        "release": [{"base_url": collection.base_url, "checked_on": collection.checked_on.isoformat()}],
    }


def _page_row(page: Page, position: int) -> Row:
    return {
        "id": page.id,
        "topic": page.topic,
        "position": position,
        "version": page.version,
        "audiences": codec.encode(page.audiences),
        "checked_on": page.checked_on.isoformat(),
        "valid_until": page.valid_until.isoformat(),
        "contacts": codec.encode(page.contacts),
        "facts": codec.encode(page.facts),
        "leave_at_once": int(page.leave_at_once),
    }


def _text_rows(collection: Collection) -> Iterator[Row]:
    for page in collection.pages:
        for lang in collection.languages:
            shown = best_language(lang, page.texts.keys())
            if shown is not None:
                yield _text_row(collection.base_url, page, lang, shown)


def _text_row(base_url: str, page: Page, lang: Language, shown: Language) -> Row:
    text = page.texts[shown]
    return {
        "page": page.id,
        "lang": lang,
        "text_lang": shown,
        "outdated": int(text.of_version < page.version),
        "title": text.title,
        "summary": text.summary,
        "url": base_url + page.links.get(lang, f"/{lang}"),
        "keywords": codec.encode(page.keywords.get(lang, ())),
        "blocks": codec.encode(text.blocks),
        "easy": codec.encode(text.easy),
    }


def _recording_rows(collection: Collection) -> Iterator[Row]:
    """Yield what was spoken, each sentence once: the first page that has it gives it to all."""
    texts = [(lang, text) for page in collection.pages for lang, text in page.texts.items()]
    spoken = {
        (lang, bare(recording.words)): recording.sound
        for lang, text in reversed(texts)
        for recording in text.recordings
    }
    for (lang, words), sound in sorted(spoken.items()):
        yield {"lang": lang, "words": words, "sound": sound}


def _forget_writer(path: Path) -> None:
    """Blank the writer's version, which SQLite only keeps for information: it is not part of the content."""
    with path.open("r+b") as file:
        file.seek(_WRITER_VERSION_AT)
        file.write(bytes(4))
