"""What a visitor is shown: a walk over the content.db that the kiosk ships with."""

import json
import re
import sqlite3
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from kiosk import paths
from kiosk.content.store import ContentStore
from kiosk.domain.blocks import BlockKind
from kiosk.domain.languages import Language
from kiosk.domain.session import COMMUNES_TOPIC

SOURCE_DATE = re.compile(r"\d{4}(-\d{2}){0,2}|undated")


def sourced(contact: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """What of a contact needs a source: all but the words that say what it is."""
    yield from ((f"phone {phone['number']}", phone) for phone in contact["phones"])
    for key in ("address", "hours", "languages", "cost", "website", "email"):
        if contact[key] is not None:
            yield key, contact[key]


def opens(store: ContentStore, target: str, language: Language) -> bool:
    """Whether a touch on a card leads somewhere: a page, the search for a commune, or a topic with pages."""
    if "/" in target:
        return store.page(target, language) is not None
    found = store.communes() if target == COMMUNES_TOPIC else store.topic_pages(target, language, "")
    return bool(found)


def has_source(statement: dict[str, Any]) -> bool:
    provenance = statement["provenance"]
    return (
        bool(provenance["source"].strip())
        and SOURCE_DATE.fullmatch(provenance["source_date"]) is not None
        and provenance["confidence"] in {"A", "B", "C"}
        and bool(date.fromisoformat(provenance["checked_on"]))
    )


def test_every_field_of_every_contact_but_its_name_and_purpose_has_its_source(
    contacts: dict[str, dict[str, Any]],
) -> None:
    fields = [(f"{name}: {what}", field) for name, record in contacts.items() for what, field in sourced(record)]
    assert len(fields) > len(contacts)
    assert {what.partition(" ")[0] for _, record in contacts.items() for what, _ in sourced(record)} >= {
        "phone",
        "address",
        "website",
        "email",
    }
    assert [where for where, field in fields if not has_source(field)] == []


def test_every_fact_of_every_page_has_its_source(facts: dict[str, dict[str, Any]]) -> None:
    assert [where for where, fact in facts.items() if not has_source(fact)] == []


def test_every_commune_and_every_notice_has_its_source(db: sqlite3.Connection) -> None:
    rows = [json.loads(row) for table in ("commune", "notice") for (row,) in db.execute(f"SELECT record FROM {table}")]  # noqa: S608
    assert len(rows) >= 20
    assert [record["id"] for record in rows if not has_source(record)] == []


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


@pytest.mark.parametrize("language", list(Language))
def test_every_card_on_a_page_leads_to_a_page_or_to_a_topic_with_something_to_open(
    store: ContentStore, language: Language
) -> None:
    cards = [card for topic in store.topics(language) for card in store.topic_pages(topic.id, language, "")]
    linking = [page for card in cards if (page := store.page(card.id, language))]
    targets = [(page, block.target) for page in linking for block in page.blocks if block.kind is BlockKind.PAGE]
    assert {"/" in target for _, target in targets} == {True, False}, "the content has links of both kinds"
    assert [(page.id, target) for page, target in targets if page.linked(target) is None] == []
    assert [target for _, target in targets if not opens(store, target, language)] == []


@pytest.mark.parametrize("language", list(Language))
def test_every_code_to_take_home_leads_to_our_site_in_the_readers_language(
    db: sqlite3.Connection, language: Language
) -> None:
    urls = [url for (url,) in db.execute("SELECT url FROM page_text WHERE lang = ?", [language])]
    ours = re.compile(rf"https://www\.helpukraine\.brussels/{language}(/[a-z0-9/-]+)?")
    assert len(urls) > 10
    assert [url for url in urls if not ours.fullmatch(url)] == []


def test_there_are_fourteen_topics_and_every_page_is_reached_from_its_topic(
    db: sqlite3.Connection, store: ContentStore
) -> None:
    pages = {page for (page,) in db.execute("SELECT id FROM page")}
    topics = store.topics(Language.UK)
    reached = [card.id for topic in topics for card in store.topic_pages(topic.id, Language.UK, "from-ukraine")]
    assert len(topics) == 14
    assert len(pages) >= 42
    assert sorted(reached) == sorted(pages)


def test_every_page_is_written_in_all_five_languages_and_none_is_behind(db: sqlite3.Connection) -> None:
    states = db.execute("SELECT page, lang, text_lang, outdated FROM page_text").fetchall()
    assert len(states) == len(Language) * db.execute("SELECT count(*) FROM page").fetchone()[0]
    assert [(page, lang) for page, lang, shown, outdated in states if shown != lang or outdated] == []


@pytest.mark.parametrize("topic", ["urgent", "arrival", "health", "safety"])
def test_every_page_that_matters_most_can_be_read_short_and_with_pictures_in_every_language(
    store: ContentStore, topic: str
) -> None:
    cards = store.topic_pages(topic, Language.UK, "")
    assert len(cards) >= 3
    icons = {path.stem for path in paths.ICONS.glob("*.svg")}
    for card in cards:
        pages = [page for language in Language if (page := store.page(card.id, language))]
        pictures = {tuple(step.icon for step in page.easy) for page in pages}
        assert len(pages) == len(Language)
        assert len(pictures) == 1, card.id
        assert 3 <= len(*pictures) <= 6, card.id
        assert icons.issuperset(*pictures), card.id
        texts = {step.text for page in pages for step in page.easy}
        assert len(texts) == len(Language) * len(*pictures), card.id


def test_no_easy_step_is_long(store: ContentStore, db: sqlite3.Connection) -> None:
    pages = [store.page(page, language) for (page,) in db.execute("SELECT id FROM page") for language in Language]
    steps = [step.text for page in pages if page for step in page.easy]
    words = {text: sum(any(map(str.isalpha, word)) for word in text.split()) for text in steps}
    assert len(steps) > 400
    assert [text for text in steps if words[text] > 12 or len(text) > 100] == []


def test_pages_about_violence_and_trafficking_can_be_left_at_once(store: ContentStore) -> None:
    for page in ("safety/violence", "safety/trafficking", "urgent/children-danger", "urgent/helplines"):
        assert store.leave_at_once([page]), page
    assert not store.leave_at_once(["health/doctor", "arrival/commune"])


def test_every_page_is_short_enough_to_read_standing_and_long_enough_to_help(db: sqlite3.Connection) -> None:
    lengths = {}
    for page, language, blocks in db.execute("SELECT page, lang, blocks FROM page_text"):
        texts = " ".join(f"{block['lead']} {block['text']}" for block in json.loads(blocks))
        lengths[page, language] = sum(any(map(str.isalnum, word)) for word in texts.split())
    assert len(lengths) > 200
    assert {where: length for where, length in lengths.items() if not 80 <= length <= 250} == {}


def test_every_page_can_be_found_by_ten_words_and_in_every_language(db: sqlite3.Connection) -> None:
    words: dict[str, set[str]] = {}
    for page, keywords in db.execute("SELECT page, keywords FROM page_text"):
        found = {word.casefold() for word in json.loads(keywords)}
        assert found, page
        words.setdefault(page, set()).update(found)
    assert {page: len(found) for page, found in words.items() if len(found) < 10} == {}


@pytest.mark.parametrize("language", list(Language))
def test_every_entry_of_every_home_can_be_opened(store: ContentStore, language: Language) -> None:
    homes = {audience.id: list(audience.home) for audience in store.audiences(language)}
    assert list(homes) == ["from-ukraine", "resident", "authority", "aid-service"]
    for audience, home in homes.items():
        assert len(home) >= 4, audience
        assert [card.id for card in store.cards(home, language)] == home
        assert [entry for entry in home if not opens(store, entry, language)] == []


@pytest.mark.parametrize("language", list(Language))
def test_every_notice_is_for_somebody_and_leads_to_pages(store: ContentStore, language: Language) -> None:
    audiences = {audience.id for audience in store.audiences(language)}
    for notice in store.notices():
        assert set(notice.audiences) <= audiences
        assert notice.audiences
        assert notice.title[language].strip()
        assert notice.text[language].strip()
        assert [page for page in notice.pages if store.page(page, language) is None] == []


def test_the_content_was_checked_on_the_newest_day_that_any_of_it_was(
    db: sqlite3.Connection, store: ContentStore
) -> None:
    days = [day for (day,) in db.execute("SELECT checked_on FROM page")]
    for column in ("page.facts", "contact.record", "commune.record", "notice.record"):
        for (text,) in db.execute(f"SELECT {column} FROM {column.partition('.')[0]}"):  # noqa: S608
            days += re.findall(r'"checked_on":"(\d{4}-\d\d-\d\d)"', text)
    assert len(days) > 500
    assert store.release().checked_on.isoformat() == max(days)
