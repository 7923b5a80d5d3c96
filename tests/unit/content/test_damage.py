"""A content.db that is missing, damaged or not ours is answered with ContentUnavailableError, whatever is wrong."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from itertools import chain
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content.schema import FORMAT, TABLES
from kiosk.content.store import ContentStore
from kiosk.domain.communes import Commune
from kiosk.domain.contacts import Contact
from kiosk.domain.languages import Language
from kiosk.domain.notices import Notice
from kiosk.domain.ports.content import ContentUnavailableError
from kiosk.domain.views import AudienceView, CardView, Hit, PageView, Release

Shown = AudienceView | CardView | Hit | PageView | Contact | Commune | Notice | Release
MAY_BE_EMPTY = {"recording", "contact", "commune", "notice"}


def execute(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        for statement in statements:
            db.execute(statement)


def read_everything(path: Path) -> Iterator[Shown]:
    with closing(ContentStore(path)) as store:
        yield store.release()
        yield from store.communes()
        yield from store.notices()
        for typed in ("лікар", "docter", "kbrfh", "1070"):
            yield from store.search(typed, Language.UK, 10)
        for language in Language:
            store.recording("Then wait.", language)
            yield from store.audiences(language)
            for topic in store.topics(language):
                yield topic
                for card in store.topic_pages(topic.id, language, "from-ukraine"):
                    yield card
                    page = store.page(card.id, language)
                    if page is not None:
                        yield page
                        yield from page.contacts
                        yield from page.pages


def words(shown: Shown) -> list[object]:
    match shown:
        case Release():
            return [shown.base_url, shown.home(Language.UK)]
        case AudienceView() | Hit():
            lists = (getattr(shown, "home", ()), getattr(shown, "matched", ()))
            return [shown.id, shown.icon, shown.title, getattr(shown, "summary", ""), *chain(*lists)]
        case CardView():
            return [shown.id, shown.symbol, shown.title, shown.summary]
        case PageView():
            return [shown.id, shown.title, shown.summary, shown.url, *words(shown.topic)]
        case Notice():
            return [shown.id, *shown.title.values(), *shown.text.values(), *shown.pages]
        case _:
            return [shown.id, *shown.name.values(), *getattr(shown, "postal_codes", ())]


def assert_texts_or_unavailable(path: Path) -> None:
    with suppress(ContentUnavailableError):
        for shown in read_everything(path):
            assert [word for word in words(shown) if not isinstance(word, str)] == []


def remove(path: Path) -> None:
    path.unlink()


def make_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def empty(path: Path) -> None:
    path.write_bytes(b"")


def write_text(path: Path) -> None:
    path.write_text("Ласкаво просимо!\n" * 1000, encoding="utf-8")


def cut_the_end(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-4096])


def cut_after_the_header(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:100])


def lengthen(path: Path) -> None:
    path.write_bytes(path.read_bytes() + bytes(4096))


def foreign(path: Path) -> None:
    path.unlink()
    execute(path, "CREATE TABLE page (id)", "INSERT INTO page VALUES (1)")


def other_program(path: Path) -> None:
    execute(path, "PRAGMA application_id = 0")


def older_format(path: Path) -> None:
    execute(path, f"PRAGMA user_version = {FORMAT - 1}")


def newer_format(path: Path) -> None:
    execute(path, f"PRAGMA user_version = {FORMAT + 1}")


@pytest.mark.parametrize(
    "damage",
    [
        remove,
        make_folder,
        empty,
        write_text,
        cut_the_end,
        cut_after_the_header,
        lengthen,
        foreign,
        other_program,
        older_format,
        newer_format,
    ],
)
def test_a_file_that_is_not_whole_or_not_ours_is_refused_when_it_is_opened(
    damaged: Path, damage: Callable[[Path], None]
) -> None:
    damage(damaged)
    with pytest.raises(ContentUnavailableError, match=r"\w"):
        ContentStore(damaged)


@pytest.mark.parametrize("table", list(TABLES))
def test_a_file_that_lacks_a_table_or_all_its_rows_is_refused_when_it_is_opened(damaged: Path, table: str) -> None:
    execute(damaged, f"DELETE FROM {table}")  # noqa: S608
    if table not in MAY_BE_EMPTY:
        with pytest.raises(ContentUnavailableError, match=table):
            ContentStore(damaged)
    execute(damaged, f"DROP TABLE {table}", "VACUUM")
    with pytest.raises(ContentUnavailableError, match=table):
        ContentStore(damaged)


@pytest.mark.parametrize("value", ["'{'", "'{}'", "'[1]'", "''", "'тиждень'"])
@pytest.mark.parametrize(
    "column",
    [
        "contact.record",
        "commune.record",
        "notice.record",
        "release.checked_on",
        "page_text.blocks",
        "page.contacts",
        "page.checked_on",
        "page_text.text_lang",
    ],
)
def test_a_value_that_makes_no_sense_is_refused_when_it_is_read(damaged: Path, column: str, value: str) -> None:
    table, _, name = column.partition(".")
    execute(damaged, f"UPDATE {table} SET {name} = {value}")  # noqa: S608
    with pytest.raises(ContentUnavailableError):
        list(read_everything(damaged))


@pytest.mark.parametrize("value", ["CAST({0} AS BLOB)", "x'ff00'", "7"], ids=["its bytes", "other bytes", "number"])
@pytest.mark.parametrize("table", list(TABLES))
def test_a_text_that_a_flipped_bit_turns_into_something_else_never_reaches_the_screen(
    database: Path, tmp_path: Path, table: str, value: str
) -> None:
    for column in (name for name, kind in TABLES[table].items() if kind is str):
        path = tmp_path / f"{column}.db"
        path.write_bytes(database.read_bytes())
        execute(
            path,
            "PRAGMA writable_schema = ON",  # a column without a type keeps the value as it is
            f"UPDATE sqlite_schema SET sql = replace(sql, '\"{column}\" TEXT', '\"{column}\"')",  # noqa: S608
        )
        execute(path, f"UPDATE OR IGNORE {table} SET {column} = {value.format(column)}")  # noqa: S608
        assert_texts_or_unavailable(path)


@pytest.mark.parametrize(
    ("table", "whole", "damaged_value"),
    [
        ("commune", '"postal_codes":["1070"]', '"postal_codes":1070'),
        ("commune", '"confidence":"C"', '"confidence":"M"'),
        ("commune", '"id":"anderlecht",', ""),
        ("notice", '"valid_to":"2027-03-04"', '"valid_to":"2027-02-29"'),
        ("notice", '"weight":"warning"', '"weight":"shouting"'),
        ("notice", '"uk":', '"be":'),
    ],
)
def test_a_record_of_which_one_value_is_damaged_is_refused_as_a_whole(
    damaged: Path, table: str, whole: str, damaged_value: str
) -> None:
    execute(damaged, f"UPDATE {table} SET record = replace(record, '{whole}', '{damaged_value}')")  # noqa: S608
    with closing(ContentStore(damaged)) as store, pytest.raises(ContentUnavailableError, match=r"\w"):
        list(store.communes() if table == "commune" else store.notices())


@pytest.mark.parametrize("value", ["7", "NULL", "'OggS'", "1.5"])
def test_a_sound_that_is_none_is_refused(damaged: Path, value: str) -> None:
    execute(
        damaged,
        "PRAGMA writable_schema = ON",
        "UPDATE sqlite_schema SET sql = replace(sql, '\"sound\" BLOB NOT NULL', '\"sound\"')",
    )
    execute(damaged, f"UPDATE recording SET sound = {value}")  # noqa: S608
    with closing(ContentStore(damaged)) as store, pytest.raises(ContentUnavailableError, match="no sound"):
        store.recording("Then wait.", Language.UK)


@pytest.fixture(scope="module")
def whole(database: Path) -> bytes:
    return database.read_bytes()


@pytest.fixture(scope="module")
def spoiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("spoiled") / "content.db"


@given(flips=st.dictionaries(st.integers(0, 1 << 24), st.integers(1, 255), min_size=1, max_size=8))
@settings(max_examples=300)
def test_bytes_flipped_anywhere_are_answered_with_texts_or_the_one_error(
    whole: bytes, spoiled: Path, flips: dict[int, int]
) -> None:
    used = [place for place, byte in enumerate(whole) if byte]
    content = bytearray(whole)
    for number, mask in flips.items():
        content[used[number % len(used)]] ^= mask
    spoiled.write_bytes(content)
    assert_texts_or_unavailable(spoiled)


@given(
    start=st.integers(0, 1 << 24),
    length=st.sampled_from([1, 16, 512, 4096, 1 << 24]),
    filling=st.sampled_from([b"", b"\0", b"\xff"]),
)
@settings(max_examples=100)
def test_a_hole_or_a_cut_anywhere_is_answered_with_texts_or_the_one_error(
    whole: bytes, spoiled: Path, start: int, length: int, filling: bytes
) -> None:
    start %= len(whole)
    length = min(length, len(whole))
    spoiled.write_bytes((whole[:start] + filling * length + whole[start + length :])[: len(whole)])
    assert_texts_or_unavailable(spoiled)
