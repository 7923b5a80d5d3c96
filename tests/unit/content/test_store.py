"""What the screen reads is what was published."""

import shutil
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from kiosk.content.build import build
from kiosk.content.store import ContentStore
from kiosk.domain.blocks import BlockKind
from kiosk.domain.languages import Language
from kiosk.domain.pages import Collection
from kiosk.domain.views import AudienceView, CardView, Release

UK, RU, FR, NL, EN = Language


def ids(cards: object) -> list[str]:
    assert isinstance(cards, list)
    return [card.id for card in cards]


def test_a_contact_comes_back_as_it_was_published(store: ContentStore, collection: Collection) -> None:
    assert [store.contact(contact.id) for contact in collection.contacts] == list(collection.contacts)


def test_communes_come_back_in_their_order_as_they_were_published(store: ContentStore, collection: Collection) -> None:
    assert store.communes() == list(collection.communes)
    assert [commune.id for commune in store.communes()] == ["city", "anderlecht"]


def test_every_notice_comes_back_in_its_order_whatever_its_dates(store: ContentStore, collection: Collection) -> None:
    assert store.notices() == list(collection.notices)
    assert [notice.id for notice in store.notices()] == ["moved", "closed"]


def test_the_release_comes_back_with_the_day_of_its_newest_check(store: ContentStore) -> None:
    assert store.release() == Release("https://www.helpukraine.brussels", date(2026, 11, 22))


@pytest.mark.parametrize("language", list(Language))
def test_a_recording_is_found_by_its_words_however_they_are_spaced_or_numbered(
    store: ContentStore, language: Language
) -> None:
    spoken = b"OggS: somebody says: see a doctor."
    assert store.recording("See a doctor.", language) == spoken
    assert store.recording("2. See\u00a0a doctor.", language) == spoken
    assert store.recording("See a doctor", language) == b""


@pytest.mark.parametrize("language", list(Language))
def test_a_page_comes_back_as_it_was_published(store: ContentStore, collection: Collection, language: Language) -> None:
    published = collection.pages[0]
    shown = store.page("health/doctor", language)
    assert shown is not None
    assert shown.id == published.id
    assert shown.topic == CardView("health", "stethoscope", f"Health ({language})", f"Doctor ({language})")
    assert shown.title == f"Doctor {language}"
    assert shown.summary == f"Doctor {language}: summary"
    assert shown.language is language
    assert not shown.outdated
    assert shown.checked_on == date(2026, 11, 22)
    assert shown.blocks == published.texts[language].blocks
    assert shown.easy == published.texts[language].easy != ()
    assert shown.contacts == tuple(reversed(collection.contacts))


def test_the_store_tells_the_pages_that_a_reader_may_have_to_hide_at_once(store: ContentStore) -> None:
    assert store.leave_at_once(["health/doctor", "health/hospital"])
    assert not store.leave_at_once(["health/doctor", "health/nothing"])
    assert not store.leave_at_once([])


def test_a_page_is_valid_until_its_first_fact_ends(store: ContentStore) -> None:
    shown = store.page("health/doctor", UK)
    assert shown is not None
    assert shown.valid_until == date(2027, 1, 31)


@pytest.mark.parametrize("page_id", ["health/doctor", "health/insurance"], ids=["translated", "not translated"])
def test_the_code_of_a_page_opens_its_known_address_or_the_site_in_the_readers_language(
    store: ContentStore, page_id: str
) -> None:
    urls = [page.url for language in Language if (page := store.page(page_id, language))]
    assert urls == [f"https://www.helpukraine.brussels/{path}" for path in ("uk", "ru", "fr/sante", "nl", "en")]


def test_a_page_has_the_cards_of_the_pages_and_topics_that_it_links_to_and_that_exist(store: ContentStore) -> None:
    shown = store.page("health/doctor", UK)
    assert shown is not None
    assert [block.target for block in shown.blocks if block.kind is BlockKind.PAGE] == [
        "health/insurance",
        "health/closed-long-ago",
        "arrival",
    ]
    assert shown.pages == (
        CardView("health/insurance", "stethoscope", "Страховка", "Страховка: summary"),
        CardView("arrival", "id", "Arrival (uk)", "Papers (uk)"),
    )


@pytest.mark.parametrize(
    ("language", "shown_in", "title"),
    [(UK, RU, "Страховка"), (RU, RU, "Страховка"), (FR, EN, "Insurance"), (NL, EN, "Insurance"), (EN, EN, "Insurance")],
)
def test_a_missing_translation_is_replaced_by_the_best_other_language(
    store: ContentStore, language: Language, shown_in: Language, title: str
) -> None:
    shown = store.page("health/insurance", language)
    assert shown is not None
    assert (shown.language, shown.title) == (shown_in, title)
    assert shown.topic.title == f"Health ({language})"
    assert store.cards(["health/insurance"], language)[0].title == title


def test_a_translation_behind_its_page_is_marked_as_outdated(store: ContentStore) -> None:
    outdated = {language: page.outdated for language in Language if (page := store.page("health/insurance", language))}
    assert outdated == {UK: False, RU: False, FR: True, NL: True, EN: True}


def test_audiences_come_in_their_order_with_their_home(store: ContentStore) -> None:
    assert store.audiences(NL) == [
        AudienceView("from-ukraine", "user", "Я з України (nl)", ("health", "health/doctor")),
        AudienceView("aid", "heart-handshake", "Aid (nl)", ("health",)),
        AudienceView("aid-service", "home-heart", "Aid service (nl)", ()),
    ]


def test_topics_come_in_their_order_without_those_that_have_no_page(store: ContentStore) -> None:
    assert store.topics(FR) == [
        CardView("health", "stethoscope", "Health (fr)", "Doctor (fr)"),
        CardView("arrival", "id", "Arrival (fr)", "Papers (fr)"),
    ]


@pytest.mark.parametrize(
    ("audience", "pages"),
    [
        ("from-ukraine", ["doctor", "hospital", "insurance"]),
        ("aid-service", ["doctor", "insurance", "hospital"]),
        ("aid", ["doctor", "insurance", "hospital"]),
        ("", ["doctor", "insurance", "hospital"]),
        ("ukraine", ["doctor", "insurance", "hospital"]),
    ],
)
def test_a_topic_shows_the_pages_of_the_audience_first_and_hides_none(
    store: ContentStore, audience: str, pages: list[str]
) -> None:
    assert ids(store.topic_pages("health", UK, audience)) == [f"health/{page}" for page in pages]


def test_cards_come_in_the_order_asked(store: ContentStore) -> None:
    asked = ["health/hospital", "health/nowhere", "arrival", "nowhere", "health/doctor", "health"]
    assert ids(store.cards(asked, UK)) == ["health/hospital", "arrival", "health/doctor", "health"]
    assert store.cards([], UK) == []


def test_a_topic_has_a_card_in_the_readers_language_but_is_no_page(store: ContentStore) -> None:
    assert store.cards(["health"], FR) == [CardView("health", "stethoscope", "Health (fr)", "Doctor (fr)")]
    assert store.page("health", FR) is None


@pytest.mark.parametrize("name", ["nobody", "", "health/", "DESK", "' OR 1=1 --", "health/%", "\0", "лікар"])
def test_what_does_not_exist_is_nothing_and_no_error(store: ContentStore, name: str) -> None:
    assert store.page(name, UK) is None
    assert store.contact(name) is None
    assert store.cards([name], UK) == []
    assert store.topic_pages(f"{name}/", UK, "from-ukraine") == []


def test_a_contact_that_a_page_names_but_nobody_published_is_left_out(damaged: Path) -> None:
    with closing(sqlite3.connect(damaged)) as db, db:
        db.execute("DELETE FROM contact WHERE id = 'samusocial'")
    with closing(ContentStore(damaged)) as store:
        shown = store.page("health/doctor", UK)
    assert shown is not None
    assert [contact.id for contact in shown.contacts] == ["desk"]


def test_reading_leaves_the_file_and_its_folder_as_they_are(damaged: Path) -> None:
    before = damaged.read_bytes()
    with closing(ContentStore(damaged)) as store:
        store.page("health/doctor", UK)
        store.topics(UK)
        assert [path.name for path in damaged.parent.iterdir()] == ["content.db"]
    assert [path.name for path in damaged.parent.iterdir()] == ["content.db"]
    assert damaged.read_bytes() == before


@pytest.mark.parametrize(
    "statement",
    ["DELETE FROM page", "UPDATE contact SET record = ''", "CREATE TABLE visitor (name)", "PRAGMA user_version = 9"],
)
def test_nothing_can_be_written_through_the_store(damaged: Path, statement: str) -> None:
    before = damaged.read_bytes()
    with closing(ContentStore(damaged)) as store, pytest.raises(sqlite3.OperationalError, match="readonly"):
        store._db.execute(statement)
    assert damaged.read_bytes() == before


@pytest.mark.parametrize("name", ["зміст.db", "100 % #1?mode=rw&x=.db", "a b.db"])
def test_the_file_may_have_any_name(database: Path, tmp_path: Path, name: str) -> None:
    shutil.copyfile(database, tmp_path / name)
    with closing(ContentStore(tmp_path / name)) as store:
        assert ids(store.topics(UK)) == ["health", "arrival"]


def test_a_kiosk_shows_what_it_opened_while_a_new_file_takes_its_place(damaged: Path, collection: Collection) -> None:
    with closing(ContentStore(damaged)) as store:
        build(collection, damaged)
        assert ids(store.topics(UK)) == ["health", "arrival"]
