"""Reads content.db: one immutable file, opened read-only."""

from __future__ import annotations

import sqlite3
import struct
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

from kiosk.content.schema import APPLICATION_ID, FORMAT, MAY_BE_EMPTY, TABLES
from kiosk.domain.blocks import BlockKind
from kiosk.domain.languages import Language
from kiosk.domain.ports.content import ContentUnavailableError
from kiosk.domain.views import AudienceView, CardView, Hit, HitKind, PageView, Release

if TYPE_CHECKING:
    # Loaded with the first of them that is shown, not with the first picture.
    from kiosk.content.search.engine import Answer, Engine
    from kiosk.domain.communes import Commune
    from kiosk.domain.contacts import Contact
    from kiosk.domain.notices import Notice

_TOPIC_CARD = """
    SELECT id, icon, title, summary FROM topic JOIN topic_text ON topic_text.topic = topic.id
"""
_PAGE_CARD = """
    SELECT page.id, topic.icon, page_text.title, page_text.summary
    FROM page JOIN topic ON topic.id = page.topic JOIN page_text ON page_text.page = page.id
"""


class ContentStore:
    """A ContentSource over a content.db.

    Raises:
        ContentUnavailableError: the file is missing, shorter than it should be, not a database, or not ours.
    """

    def __init__(self, path: Path) -> None:
        with _unavailable_on_error():
            if not path.is_file():
                raise ContentUnavailableError(f"there is no file {path}")
            self._engine: Engine | None = None
            uri = path.resolve().as_uri() + "?mode=ro&immutable=1"
            self._db = sqlite3.connect(uri, uri=True, cached_statements=32)
            try:
                self._refuse_foreign(path.stat().st_size)
            except BaseException:
                self._db.close()
                raise

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    def audiences(self, language: Language) -> Sequence[AudienceView]:
        """Return the audiences in their order."""
        rows = self._rows(
            "SELECT id, icon, title, home FROM audience JOIN audience_text ON audience = id WHERE lang = ?"
            " ORDER BY position",
            language,
        )
        codec = _codec()
        with _unavailable_on_error():
            return [AudienceView(id_, icon, title, codec.decode(home, codec.Names)) for id_, icon, title, home in rows]

    def topics(self, language: Language) -> Sequence[CardView]:
        """Return the topics that have a page."""
        rows = self._rows(
            "SELECT id, icon, title, summary FROM topic JOIN topic_text ON topic_text.topic = id WHERE lang = ?"
            " AND EXISTS (SELECT 1 FROM page WHERE page.topic = topic.id) ORDER BY position",
            language,
        )
        return [CardView(*row) for row in rows]

    def cards(self, page_ids: Sequence[str], language: Language) -> Sequence[CardView]:
        """Return the cards of the topics and pages that exist."""
        page, topic = _PAGE_CARD + "WHERE page.id = ? AND lang = ?", _TOPIC_CARD + "WHERE id = ? AND lang = ?"
        return [CardView(*row) for id_ in page_ids for row in self._rows(page if "/" in id_ else topic, id_, language)]

    def topic_pages(self, topic: str, language: Language, audience: str) -> Sequence[CardView]:
        """Return the cards of a topic, the audience's own first."""
        sql = _PAGE_CARD + "WHERE page.topic = ? AND lang = ? ORDER BY instr(page.audiences, ?) = 0, page.position"
        return [CardView(*row) for row in self._rows(sql, topic, language, f'"{audience}"')]

    def page(self, page_id: str, language: Language) -> PageView | None:
        """Return a page as a reader of the language sees it."""
        rows = self._rows(
            "SELECT topic.id, topic.icon, topic_text.title, topic_text.summary, page_text.title, page_text.summary,"
            " text_lang, CAST(outdated AS TEXT), checked_on, valid_until, url, blocks, easy, contacts"
            " FROM page JOIN page_text ON page_text.page = page.id JOIN topic ON topic.id = page.topic"
            " JOIN topic_text ON topic_text.topic = topic.id AND topic_text.lang = page_text.lang"
            " WHERE page.id = ? AND page_text.lang = ?",
            page_id,
            language,
        )
        with _unavailable_on_error():
            return self._page_view(page_id, language, rows[0]) if rows else None

    def leave_at_once(self, page_ids: Sequence[str]) -> bool:
        """Return whether one of these pages is one that a reader may have to hide at once."""
        sql = "SELECT id FROM page WHERE id = ? AND leave_at_once"
        return any(self._rows(sql, page_id) for page_id in page_ids)

    def recording(self, words: str, language: Language) -> bytes:
        """Return a sentence as somebody has spoken it, or nothing."""
        from kiosk.domain.sentences import bare  # noqa: PLC0415 - not before somebody listens

        sql = "SELECT sound FROM recording WHERE lang = ? AND words = ?"
        with _unavailable_on_error():
            row = self._db.execute(sql, (language, bare(words))).fetchone()
        if row is not None and not isinstance(row[0], bytes):
            raise ContentUnavailableError("a sound of the content is no sound")
        return row[0] if row else b""

    def contact(self, contact_id: str) -> Contact | None:
        """Return a contact."""
        rows = self._rows("SELECT record FROM contact WHERE id = ?", contact_id)
        with _unavailable_on_error():
            return _codec().decode(rows[0][0], _codec().Contact) if rows else None

    def communes(self) -> Sequence[Commune]:
        """Return the communes in their order."""
        return self._records("commune", "Commune")

    def notices(self) -> Sequence[Notice]:
        """Return every notice in its order."""
        return self._records("notice", "Notice")

    def search(self, text: str, language: Language, limit: int) -> Sequence[Hit]:
        """Return what fits the words best, the best first; nothing for a text without words."""
        with _unavailable_on_error():
            if self._engine is None:
                from kiosk.content.search.engine import Engine  # noqa: PLC0415 - most visitors search nothing

                self._engine = Engine(self._db)
            answers = self._engine.answers(text, language, limit)
        return [hit for answer in answers for hit in self._hits(answer, language)]

    def release(self) -> Release:
        """Return what the content says of itself."""
        rows = self._rows("SELECT base_url, checked_on FROM release")
        with _unavailable_on_error():
            return Release(rows[0][0], date.fromisoformat(rows[0][1]))

    def _records(self, table: str, kind: str) -> Sequence[Any]:
        rows = self._rows(f"SELECT record FROM {table} ORDER BY position")  # noqa: S608 - our own table names
        codec = _codec()
        with _unavailable_on_error():
            return [codec.decode(record, getattr(codec, kind)) for (record,) in rows]

    def _hits(self, answer: Answer, language: Language) -> Iterator[Hit]:
        """Yield the answer as a reader sees it, unless the content has lost what it names."""
        kind, id_, score, matched = answer
        match kind:
            case HitKind.PAGE:
                for card in self.cards([id_], language):
                    yield Hit(kind, id_, card.symbol, card.title, card.summary, matched, score)
            case HitKind.CONTACT:
                contact = self.contact(id_)
                if contact:
                    yield Hit(kind, id_, "", contact.name[language], contact.purpose[language], matched, score)
            case HitKind.COMMUNE:
                for commune in self.communes():
                    if commune.id == id_:
                        codes = ", ".join((*commune.postal_codes, *commune.shared_postal_codes))
                        yield Hit(kind, id_, "", commune.name[language], codes, matched, score)

    def _page_view(self, page_id: str, language: Language, row: tuple[str, ...]) -> PageView:
        *topic, title, summary, text_lang, outdated, checked_on, valid_until, url, blocks_json, easy, contacts = row
        codec = _codec()
        blocks = codec.decode(blocks_json, codec.Blocks)
        linked = [block.target for block in blocks if block.kind is BlockKind.PAGE]
        return PageView(
            id=page_id,
            topic=CardView(*topic),
            title=title,
            summary=summary,
            language=Language(text_lang),
            outdated=outdated != "0",
            checked_on=date.fromisoformat(checked_on),
            valid_until=date.fromisoformat(valid_until),
            url=url,
            blocks=blocks,
            contacts=tuple(filter(None, map(self.contact, codec.decode(contacts, codec.Names)))),
            pages=tuple(self.cards(linked, language)),
            easy=codec.decode(easy, codec.EasySteps),
        )

    def _rows(self, sql: str, *values: str) -> list[tuple[str, ...]]:
        """Return the rows of a query for texts; a damaged file can have anything else in their place."""
        with _unavailable_on_error():
            rows = self._db.execute(sql, values).fetchall()
        if not all(isinstance(value, str) for row in rows for value in row):
            raise ContentUnavailableError("a text of the content is no text")
        return rows

    def _pragma(self, name: str) -> int:
        return int(self._db.execute(f"PRAGMA {name}").fetchone()[0])

    def _refuse_foreign(self, size: int) -> None:
        if self._pragma("application_id") != APPLICATION_ID:
            raise ContentUnavailableError("the file is not a kiosk's content")
        if self._pragma("user_version") != FORMAT:
            raise ContentUnavailableError(f"the content has another format than {FORMAT}")
        if self._pragma("page_count") * self._pragma("page_size") != size:
            raise ContentUnavailableError("the file is shorter or longer than its header says")
        for table in TABLES:
            row = self._db.execute(f"SELECT 1 FROM {table} LIMIT 1").fetchone()  # noqa: S608 - our own table names
            if not row and table not in MAY_BE_EMPTY:
                raise ContentUnavailableError(f"the table {table} is empty")


def _codec() -> ModuleType:
    """Return the codec, whose library the first picture need not wait for."""
    from kiosk.content import codec  # noqa: PLC0415

    return codec


@contextmanager
def _unavailable_on_error() -> Iterator[None]:
    try:
        yield
    except (sqlite3.Error, struct.error, OSError, LookupError, TypeError, ValueError) as error:
        raise ContentUnavailableError(str(error)) from error
