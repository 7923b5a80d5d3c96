"""What a visitor is shown: a walk over the content.db that the kiosk ships with."""

import json
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from typing import Any

import pytest

from kiosk import paths
from kiosk.content.schema import TABLES
from kiosk.content.store import ContentStore
from kiosk.domain.languages import Language

NOT_TO_BE_SHOWN = [
    "02 488 88 88",
    "0800 2 41 41",
    "+32 476 34 07 58",
    "+32 2 518 2123",
    "+32 2 488 2123",
    "02 616 26 26",
    "02 648 40 14",
]
SOURCE_DATE = re.compile(r"\d{4}(-\d{2}){0,2}|undated")
RUN_OF_DIGITS = re.compile(r"\d(?:[\d\s./()+-]*\d)?")


@pytest.fixture(scope="module")
def db() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(f"{paths.SEED.as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
        yield connection


@pytest.fixture(scope="module")
def store() -> Iterator[ContentStore]:
    with closing(ContentStore(paths.SEED)) as content:
        yield content


@pytest.fixture(scope="module")
def contacts(db: sqlite3.Connection) -> dict[str, dict[str, Any]]:
    found = {name: json.loads(record) for name, record in db.execute("SELECT id, record FROM contact")}
    assert len(found) > 20
    return found


@pytest.fixture(scope="module")
def facts(db: sqlite3.Connection) -> dict[str, dict[str, Any]]:
    rows = db.execute("SELECT id, facts FROM page").fetchall()
    found = {f"{page}: {fact['id']}": fact for page, text in rows for fact in json.loads(text)}
    assert len(found) > len(rows) > 10
    return found


def sourced(contact: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """What of a contact needs a source: all but the words that say what it is."""
    yield from ((f"phone {phone['number']}", phone) for phone in contact["phones"])
    for key in ("address", "hours", "languages", "cost", "website"):
        if contact[key] is not None:
            yield key, contact[key]


def has_source(statement: dict[str, Any]) -> bool:
    provenance = statement["provenance"]
    return (
        bool(provenance["source"].strip())
        and SOURCE_DATE.fullmatch(provenance["source_date"]) is not None
        and provenance["confidence"] in {"A", "B", "C"}
        and bool(date.fromisoformat(provenance["checked_on"]))
    )


def test_every_phone_address_opening_hour_language_and_cost_has_its_source(contacts: dict[str, dict[str, Any]]) -> None:
    fields = [(f"{name}: {what}", field) for name, record in contacts.items() for what, field in sourced(record)]
    assert len(fields) > len(contacts)
    assert [where for where, field in fields if not has_source(field)] == []


def test_every_fact_of_every_page_has_its_source(facts: dict[str, dict[str, Any]]) -> None:
    assert [where for where, fact in facts.items() if not has_source(fact)] == []


def test_no_phone_to_call_in_danger_is_unconfirmed(contacts: dict[str, dict[str, Any]]) -> None:
    danger = [phone for record in contacts.values() for phone in record["phones"] if phone["danger"]]
    assert {"112", "101"} <= {phone["number"] for phone in danger}
    assert [phone["number"] for phone in danger if phone["provenance"]["confidence"] == "C"] == []


def test_every_phone_can_be_dialled(contacts: dict[str, dict[str, Any]]) -> None:
    phones = [phone for record in contacts.values() for phone in record["phones"]]
    assert [phone["number"] for phone in phones if not re.fullmatch(r"\+\d{8,15}|\d{3,6}", phone["dial"])] == []


def test_every_contact_that_a_page_names_can_be_shown(db: sqlite3.Connection, store: ContentStore) -> None:
    named = {(page, name) for page, names in db.execute("SELECT id, contacts FROM page") for name in json.loads(names)}
    for page, blocks in db.execute("SELECT page, blocks FROM page_text"):
        named |= {(page, block["target"]) for block in json.loads(blocks) if block["kind"] == "contact"}
    assert len(named) > 20
    assert [(page, name) for page, name in named if store.contact(name) is None] == []


@pytest.mark.parametrize("language", list(Language))
def test_every_card_opens_a_page_in_the_language_of_the_reader(store: ContentStore, language: Language) -> None:
    cards = [card for topic in store.topics(language) for card in store.topic_pages(topic.id, language, "")]
    pages = [store.page(card.id, language) for card in cards]
    assert len(pages) > 10
    assert {page.language for page in pages if page} == {language}
    assert None not in pages
    linked = [block.target for page in pages if page for block in page.blocks if block.kind == "page"]
    assert [target for target in linked if store.page(target, language) is None] == []


@pytest.mark.parametrize("language", list(Language))
def test_every_code_to_take_home_leads_to_our_site_in_the_readers_language(
    db: sqlite3.Connection, language: Language
) -> None:
    urls = [url for (url,) in db.execute("SELECT url FROM page_text WHERE lang = ?", [language])]
    ours = re.compile(rf"https://www\.helpukraine\.brussels/{language}(/[a-z0-9/-]+)?")
    assert len(urls) > 10
    assert [url for url in urls if not ours.fullmatch(url)] == []


def test_no_number_that_must_not_be_shown_occurs_in_any_text(db: sqlite3.Connection) -> None:
    forbidden = {re.sub(r"\D", "", number).removeprefix("32").removeprefix("0") for number in NOT_TO_BE_SHOWN}
    texts = [str(value) for table in TABLES for row in db.execute(f"SELECT * FROM {table}") for value in row]  # noqa: S608
    numbers = {re.sub(r"\D", "", run) for text in texts for run in RUN_OF_DIGITS.findall(text)}
    assert "3222741433" in numbers, "the walk must see a phone that is shown"
    assert [(number, bad) for number in numbers for bad in forbidden if bad in number] == []
