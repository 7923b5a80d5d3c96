"""What a visitor finds in our own content, by what they type."""

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import paths
from kiosk.content.store import ContentStore
from kiosk.domain.languages import Language
from kiosk.domain.views import Hit, HitKind

UK, RU, FR, NL, EN = Language
QUERIES = [json.loads(line) for line in (paths.ROOT / "tests" / "search_queries.jsonl").read_text("utf-8").splitlines()]
HOSTILE = [
    '" OR 1=1 --',
    "NEAR(a b)",
    "a AND (",
    "*",
    "'",
    '"',
    "\0",
    "%_",
    "\u202e\u200f",
    "🏛️🇺🇦",
    "- - -",
    "\\",
    "\ud800",
]


@pytest.fixture(scope="module")
def ours() -> Iterator[ContentStore]:
    with closing(ContentStore(paths.SEED)) as content:
        yield content


def names(hits: Sequence[Hit]) -> list[str]:
    return [hit.id if hit.kind is HitKind.PAGE else f"{hit.kind}:{hit.id}" for hit in hits]


def test_nineteen_of_twenty_queries_have_a_helpful_answer_among_the_first_three(ours: ContentStore) -> None:
    found: defaultdict[str, list[bool]] = defaultdict(list)
    for query in QUERIES:
        first = names(ours.search(query["q"], Language(query["lang"]), 10))[:3]
        for group in ("all", query["lang"]):
            found[group].append(bool(set(first) & set(query["relevant"])))
    recall = {group: sum(hits) / len(hits) for group, hits in found.items()}
    assert recall["all"] >= 0.95, recall
    assert min(recall.values()) >= 0.9, recall
    assert {group: len(hits) >= 25 for group, hits in found.items()} == dict.fromkeys(("all", *Language), True)


@pytest.mark.parametrize(
    ("typed", "language", "page"),
    [
        ("сім'я", UK, "housing/host-family"),
        ("дитина", UK, "urgent/children-danger"),
        ("жилье", UK, "housing/rent"),
        ("ghbnek", UK, "arrival/asylum-or-tp"),
        ("zhytlo", UK, "housing/rent"),
        ("likar", UK, "health/doctor"),
        ("cpas", UK, "money/cpas"),
        ("mutuelle", UK, "health/insurance"),
        ("gemeente", UK, "arrival/commune"),
        ("школа", FR, "school/find"),
        ("médecin", NL, "health/doctor"),
    ],
)
def test_a_page_is_found_in_the_readers_language_whatever_language_matched(
    ours: ContentStore, typed: str, language: Language, page: str
) -> None:
    hit = next(hit for hit in ours.search(typed, language, 3) if hit.id == page)
    (card,) = ours.cards([page], language)
    assert (hit.kind, hit.title, hit.summary, hit.icon) == (HitKind.PAGE, card.title, card.summary, card.symbol)


def test_the_words_that_matched_are_the_words_of_the_text(ours: ContentStore) -> None:
    hits = ours.search("дитині школу", UK, 5)
    school = next(hit for hit in hits if hit.id == "school/find")
    assert {word.lower()[:4] for word in school.matched} == {"дити", "школ"}
    assert all(1 <= len(hit.matched) <= 5 for hit in hits)


@pytest.mark.parametrize("typed", ["1080", "Molenbeek", "molenbeek-saint-jean", "Моленбек", "Sint-Jans-Molenbeek"])
def test_a_commune_stands_first_when_its_name_or_its_code_is_typed(ours: ContentStore, typed: str) -> None:
    assert names(ours.search(typed, UK, 10))[0] == "commune:molenbeek-saint-jean"


def test_the_code_in_an_address_tells_the_commune(ours: ContentStore) -> None:
    assert names(ours.search("avenue Louise 10, 1050 Bruxelles", FR, 10))[0] == "commune:ixelles"


@pytest.mark.parametrize("typed", ["02 244 75 11", "022447511", "+32 2 244 75 11", "02/244.75.11"])
def test_a_telephone_number_finds_its_contact_first(ours: ContentStore, typed: str) -> None:
    assert names(ours.search(typed, NL, 10))[0] == "contact:town-hall-schaerbeek"


def test_a_contact_is_listed_when_its_name_is_typed_and_the_pages_come_first(ours: ContentStore) -> None:
    found = names(ours.search("samusocial", RU, 10))
    assert "contact:samusocial" in found
    assert not found[0].startswith("contact:")


@pytest.mark.parametrize("typed", ["cpas", "commune", "gemeentehuis", "help", "c", "школа"])
@pytest.mark.parametrize("language", list(Language))
def test_contacts_and_communes_never_flood_the_list(ours: ContentStore, typed: str, language: Language) -> None:
    kinds = [hit.kind for hit in ours.search(typed, language, 20)]
    assert kinds[0] is HitKind.PAGE
    assert kinds.count(HitKind.CONTACT) <= 3
    assert kinds.count(HitKind.COMMUNE) <= 2


def test_every_result_stands_there_once_the_best_first_and_no_more_than_asked(ours: ContentStore) -> None:
    hits = ours.search("дитина школа лікар гроші", UK, 7)
    scores = [hit.score for hit in hits]
    assert len(hits) == 7
    assert len(set(names(hits))) == 7
    assert scores == sorted(scores, reverse=True)


@pytest.mark.parametrize("text", ["", "   ", "…!?", "🏛️", "\0", "\u202e", "wzxqj"])
def test_a_text_without_words_or_without_sense_finds_nothing(ours: ContentStore, text: str) -> None:
    assert ours.search(text, UK, 10) == []


def test_words_that_say_nothing_count_when_there_is_nothing_else(ours: ContentStore) -> None:
    assert names(ours.search("я хочу де мені лікар", UK, 10)) == names(ours.search("лікар", UK, 10))
    assert ours.search("що робити", UK, 10) != []


@given(
    text=st.one_of(
        st.text(max_size=80),
        st.text(alphabet="абвїґ'’abcéçij0123456789+-/ ", max_size=80),
        st.lists(st.sampled_from([*HOSTILE, "лікар", "school", "1080"]), max_size=12).map(" ".join),
        st.sampled_from(["а", "ab ", "1 ", "🏛", '"', "\0", "'", "лікар "]).map(
            lambda part: part * (10_000 // len(part))
        ),
    ),
    language=st.sampled_from(Language),
)
def test_whatever_is_typed_is_answered_and_equal_texts_equally(
    ours: ContentStore, text: str, language: Language
) -> None:
    hits = ours.search(text, language, 10)
    assert len(hits) <= 10
    with closing(ContentStore(paths.SEED)) as another:
        assert another.search(text, language, 10) == hits


def test_a_search_leaves_the_content_and_its_folder_as_they_are(ours: ContentStore) -> None:
    before = paths.SEED.stat()
    ours.search("мій дуже особистий запит", UK, 10)
    after = paths.SEED.stat()
    assert (after.st_mtime_ns, after.st_size) == (before.st_mtime_ns, before.st_size)
    assert not list(paths.SEED.parent.glob("content.db-*"))


@pytest.mark.parametrize("typed", ["zzzqqq", "qqqq", "ыыыы", "aaaaaaa", "qwe", "football", "динозавр", "lorem ipsum"])
def test_what_says_nothing_finds_nothing(ours: ContentStore, typed: str) -> None:
    assert not [hit for language in Language for hit in ours.search(typed, language, 3)]


@pytest.mark.parametrize("typed", ["access", "Committee", "alleen", "дддоктор"])
def test_double_letters_are_no_drumming(ours: ContentStore, typed: str) -> None:
    assert ours.search(typed, Language.NL, 3)
