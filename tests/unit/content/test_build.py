import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.content.build import build
from kiosk.content.store import ContentStore
from kiosk.domain.pages import Collection


def test_facts_and_keywords_are_published_with_their_page(database: Path) -> None:
    with closing(sqlite3.connect(database)) as db:
        (facts,) = db.execute("SELECT facts FROM page WHERE id = 'health/doctor'").fetchone()
        keywords = dict(db.execute("SELECT lang, keywords FROM page_text WHERE page = 'health/doctor'"))
    assert [(fact["id"], fact["expires"], fact["provenance"]["confidence"]) for fact in json.loads(facts)] == [
        ("free", "2027-01-31", "A"),
        ("nearby", None, "C"),
    ]
    assert json.loads(keywords["uk"]) == ["лікар", "терапевт"]
    assert json.loads(keywords["nl"]) == []


def test_the_release_says_where_it_belongs_and_when_it_was_last_checked(database: Path) -> None:
    with closing(sqlite3.connect(database)) as db:
        rows = db.execute("SELECT base_url, checked_on FROM release").fetchall()
    assert rows == [("https://www.helpukraine.brussels", "2026-11-22")]


def test_content_without_communes_and_notices_can_be_published(collection: Collection, tmp_path: Path) -> None:
    build(replace(collection, communes=(), notices=()), tmp_path / "content.db")
    with closing(ContentStore(tmp_path / "content.db")) as store:
        assert (store.communes(), store.notices()) == ([], [])
        assert store.release().checked_on == collection.checked_on


def test_the_database_is_sound(database: Path) -> None:
    with closing(sqlite3.connect(database)) as db:
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_the_same_collection_gives_the_same_bytes_and_another_gives_others(
    collection: Collection, database: Path, tmp_path: Path
) -> None:
    build(collection, tmp_path / "again.db")
    build(replace(collection, base_url="https://example.org"), tmp_path / "other.db")
    assert (tmp_path / "again.db").read_bytes() == database.read_bytes()
    assert (tmp_path / "other.db").read_bytes() != database.read_bytes()


def test_the_file_does_not_depend_on_the_sqlite_that_wrote_it(database: Path) -> None:
    version_of_the_writer = slice(96, 100)  # https://www.sqlite.org/fileformat2.html#the_database_header
    assert database.read_bytes()[version_of_the_writer] == bytes(4)


def test_a_collection_that_cannot_be_written_leaves_the_old_file_and_nothing_beside_it(
    collection: Collection, tmp_path: Path
) -> None:
    old = tmp_path / "content.db"
    build(collection, old)
    before = old.read_bytes()
    twice = replace(collection, contacts=(*collection.contacts, *collection.contacts))
    with pytest.raises((sqlite3.Error, OSError)):
        build(twice, old)
    assert old.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == ["content.db"]
