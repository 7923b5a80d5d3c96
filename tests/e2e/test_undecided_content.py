"""What nobody could confirm is not shown, and what two sources say differently is shown as undecided."""

import json
import re
import sqlite3
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from kiosk.content.schema import TABLES
from kiosk.content.store import ContentStore
from kiosk.domain.blocks import Block, BlockKind
from kiosk.domain.freshness import needs_review
from kiosk.domain.languages import Language
from kiosk.domain.views import PageView
from tests.e2e.not_to_be_shown import amounts_and_names_in, numbers_in, prices_in

END = date(2027, 3, 4)
END_IN_WORDS = re.compile(r"\b4 [^\W\d]+ 2027\b")


def texts_in(value: object) -> Iterator[str]:
    """The texts of a column: of JSON every one but the sources, which may be called after what they were."""
    match value:
        case str():
            yield value
        case list():
            for item in value:
                yield from texts_in(item)
        case dict():
            for key, item in value.items():
                if key != "provenance":
                    yield from texts_in(item)


@pytest.fixture(scope="module")
def shown(db: sqlite3.Connection) -> list[tuple[str, str]]:
    """Every text of the content with its place; not the words that people type to find a page."""
    found = []
    for table, columns in TABLES.items():
        names = [name for name in columns if name != "keywords"]
        for row in db.execute(f"SELECT {', '.join(names)} FROM {table}"):  # noqa: S608
            for value in row:
                column = json.loads(value) if str(value).startswith(("[", "{")) else value
                found += [(f"{table} {row[0]}", text) for text in texts_in(column)]
    assert {where.partition(" ")[0] for where, _ in found} >= set(TABLES) - {"recording"}  # nobody has spoken yet
    return found


@pytest.fixture(scope="module")
def pages(db: sqlite3.Connection, store: ContentStore) -> list[tuple[Language, PageView]]:
    """Every page in every language."""
    ids = [page for (page,) in db.execute("SELECT id FROM page")]
    found = [(language, page) for language in Language for name in ids if (page := store.page(name, language))]
    assert len(found) == len(ids) * len(Language) > 200
    return found


def words(block: Block) -> str:
    return f"{block.lead} {block.text}"


@pytest.mark.parametrize(
    "text",
    [
        "02 488 88 88",
        "Call 02/488.88.88 now",
        "024888888",
        "+32 (0)2 488 88 88",
        "+32\u00a02\u00a0488\u201188\u201188",
        "0032 2 4888888",
        "0800/24.141",
        "+32476340758",
        "0476 34 07 58",
        "(02) 518 21 23",
        "BE19 0000 0000 1212",
        "be19000000001212",
        "0800 98799",
    ],
)
def test_the_search_sees_a_forbidden_number_in_any_spacing(text: str) -> None:
    assert len(numbers_in(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "876.13",
        "876,13 euros",
        "1,314.20 EUR",
        "1 314,20 €",
        "1.776,07 євро",
        "1\u00a0104 евро",
        "about 1104 EUR",
        "EUR 741",
        "741,- euro",
        "52 euros",
        "€52",
        "19,60 euro",
        "https://info-ukraine.be/fr",
        "info-ukraine.be",
        "www.bemyguest.brussels",
        "le centre Ariane",
        "Brussels Health\nOrientation Center",
        "Place Victor Horta 40",
        "площа Віктора Орта",
        "rue du Verregat 1",
    ],
)
def test_the_search_sees_a_forbidden_amount_or_name(text: str) -> None:
    assert len(amounts_and_names_in(text)) == 1


def test_the_search_sees_the_prices_that_are_shown(pages: list[tuple[Language, PageView]]) -> None:
    priced = {language for language, page in pages for block in page.blocks if prices_in(words(block))}
    assert priced == set(Language)


@pytest.mark.parametrize(
    "text",
    [
        "02 488 80 00",
        "0800 35 123",
        "1,50 euro per minuut",
        "152 EUR",
        "52 avenue Louise",
        "02 741 52 30",
        "2 741,50 euro",
        "Marianne",
        "30 days",
        "https://www.helpukraine.brussels/fr",
        "18:30 – 19:60",
    ],
)
def test_the_search_leaves_what_only_looks_so_alone(text: str) -> None:
    assert numbers_in(text) + amounts_and_names_in(text) == []


def test_no_number_that_must_not_be_shown_occurs_in_any_text(db: sqlite3.Connection) -> None:
    texts = [str(value) for table in TABLES for row in db.execute(f"SELECT * FROM {table}") for value in row]  # noqa: S608
    assert any("+3222741433" in text for text in texts), "the walk must see a phone that is shown"
    assert [(number, text[:80]) for text in texts for number in numbers_in(text)] == []


def test_no_amount_and_no_name_that_must_not_be_shown_occurs_in_any_text(shown: list[tuple[str, str]]) -> None:
    assert [(where, text, found) for where, text in shown if (found := amounts_and_names_in(text))] == []


def test_the_address_of_the_registration_centre_is_never_shown_as_certain(
    contacts: dict[str, dict[str, Any]],
    facts: dict[str, dict[str, Any]],
    pages: list[tuple[Language, PageView]],
    shown: list[tuple[str, str]],
) -> None:
    street = contacts["registration-centre"]["address"]["street"]
    name = street.split()[1]
    addresses = [record["address"] for record in contacts.values() if record["address"]]
    there = [address for address in addresses if name in address["street"]]
    assert {address["provenance"]["confidence"] for address in there} == {"C"}
    assert {address["postal_code"] for address in there} == {""}, "the sources name two"
    assert {fact["provenance"]["confidence"] for fact in facts.values() if name in fact["text"]} <= {"C"}
    said = [block.kind for _, page in pages for block in page.blocks if name in words(block)]
    assert set(said) <= {BlockKind.UNCONFIRMED}
    assert {where.partition(" ")[0] for where, text in shown if name in text} <= {"contact", "page", "page_text"}


def test_a_page_with_the_registration_centre_says_that_something_is_unconfirmed(
    pages: list[tuple[Language, PageView]],
) -> None:
    leading = [page for _, page in pages if page.contact("registration-centre")]
    assert {"arrival/first-steps", "arrival/temporary-protection"} <= {page.id for page in leading}
    unsure = [page for page in leading if BlockKind.UNCONFIRMED in {block.kind for block in page.blocks}]
    assert [page.id for page in leading if page not in unsure] == []


@pytest.mark.parametrize(
    "page_id",
    ["money/cpas", "housing/rent", "arrival/commune", "arrival/card-renewal", "legal/return", "family/pets"],
)
def test_a_page_whose_amounts_are_outdated_or_differ_names_none(
    pages: list[tuple[Language, PageView]], page_id: str
) -> None:
    texts = [words(block) for _, page in pages if page.id == page_id for block in page.blocks]
    assert texts
    assert [text for text in texts if prices_in(text)] == []


@pytest.mark.parametrize("language", list(Language))
def test_the_doctor_on_duty_has_one_number_and_the_other_is_only_mentioned_as_unconfirmed(
    store: ContentStore, language: Language
) -> None:
    page = store.page("health/out-of-hours", language)
    assert page is not None
    kinds = {
        number: {block.kind for block in page.blocks if re.search(rf"\b{number}\b", words(block))}
        for number in ("1733", "1710")
    }
    assert kinds["1733"] >= {BlockKind.STEP, BlockKind.UNCONFIRMED}
    assert kinds["1710"] == {BlockKind.UNCONFIRMED}
    assert "1733" in {phone.number for contact in page.contacts for phone in contact.phones}


def test_the_contested_number_of_the_doctor_on_duty_is_nowhere_to_call(
    pages: list[tuple[Language, PageView]], contacts: dict[str, dict[str, Any]], shown: list[tuple[str, str]]
) -> None:
    contested = re.compile(r"\b1710\b")
    assert [name for name, record in contacts.items() if contested.search(json.dumps(record))] == []
    assert {where.partition(" ")[0] for where, text in shown if contested.search(text)} <= {"page", "page_text"}
    for _, page in pages:
        assert not contested.search(f"{page.title} {page.summary}")
        assert {block.kind for block in page.blocks if contested.search(words(block))} <= {BlockKind.UNCONFIRMED}


def test_a_page_that_names_the_end_of_protection_does_not_hold_longer(
    pages: list[tuple[Language, PageView]], facts: dict[str, dict[str, Any]]
) -> None:
    naming: dict[str, set[Language]] = {}
    for language, page in pages:
        if any(END_IN_WORDS.search(text) for text in (page.title, page.summary, *map(words, page.blocks))):
            naming.setdefault(page.id, set()).add(language)
            assert needs_review(page.valid_until, date(2027, 3, 5)), page.id
    assert {"arrival/temporary-protection", "legal/after-2027"} <= naming.keys()
    assert [page for page, languages in naming.items() if languages != set(Language)] == []
    ending = {where.partition(":")[0] for where, fact in facts.items() if fact["expires"] == END.isoformat()}
    assert naming.keys() <= ending


def test_a_fact_that_names_the_end_of_protection_ends_with_it(facts: dict[str, dict[str, Any]]) -> None:
    naming = {where: fact["expires"] for where, fact in facts.items() if END_IN_WORDS.search(fact["text"])}
    assert len(naming) >= 2
    assert set(naming.values()) == {END.isoformat()}, naming


def test_a_notice_that_names_the_end_of_protection_is_not_shown_after_it(store: ContentStore) -> None:
    naming = [notice for notice in store.notices() if END_IN_WORDS.search(" ".join(notice.title.values()))]
    assert len(naming) >= 1
    assert {notice.valid_to for notice in naming} == {END}


@pytest.mark.parametrize("page_id", ["money/exchange", "transport/public"])
@pytest.mark.parametrize("language", list(Language))
def test_what_is_over_is_warned_of_and_sends_nobody_anywhere(
    store: ContentStore, facts: dict[str, dict[str, Any]], page_id: str, language: Language
) -> None:
    page = store.page(page_id, language)
    assert page is not None
    assert page.contacts == ()
    assert BlockKind.WARNING in {block.kind for block in page.blocks}
    said = [fact for where, fact in facts.items() if where.startswith(f"{page_id}:")]
    assert any(re.search(r"\b(is over|no longer|ended)\b", fact["text"]) for fact in said)


@pytest.mark.parametrize("language", list(Language))
def test_the_exchange_is_dated_and_public_transport_has_no_price(store: ContentStore, language: Language) -> None:
    exchange, transport = store.page("money/exchange", language), store.page("transport/public", language)
    assert exchange is not None
    assert transport is not None
    assert "2022" in words(exchange.blocks[0]), "it is said at once"
    assert set(re.findall(r"\b20\d\d\b", " ".join(map(words, exchange.blocks)))) == {"2022"}
    assert re.findall(r"\d+", " ".join(map(words, transport.blocks))) == []
