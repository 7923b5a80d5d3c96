"""What people write differently is the same word."""

import pytest

from kiosk.content.search.skeleton import skeleton, transliterations
from kiosk.content.search.words import fold, numbers, without_numbers, words


@pytest.mark.parametrize("written", ["здоров'я", "здоров’я", "здоровʼя", "здоров`я", "ЗДОРОВ’Я", "здоровя"])
def test_apostrophes_and_case_make_no_difference(written: str) -> None:
    assert [fold(word) for word in words(written)] == ["здоровя"]


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("ґрунт", "грунт"),
        ("їжа", "іжа"),
        ("ёлка", "елка"),
        ("музей", "музеи"),
        ("École", "ecole"),
        ("cœur", "coeur"),
        ("i\u0308жак", "іжак"),
        ("лiкарня", "лікарня"),
        ("аctiris", "actiris"),
    ],
)
def test_accents_and_letters_that_look_alike_make_no_difference(written: str, plain: str) -> None:
    assert fold(written) == fold(plain)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("l'école", ["l", "école"]),
        ("сім’ї", ["сім’ї"]),
        ("сім-карта", ["сім", "карта"]),
        ("CPAS/OCMW, 2026!", ["CPAS", "OCMW", "2026"]),
        ("…!?", []),
    ],
)
def test_a_text_is_parted_into_words(text: str, parts: list[str]) -> None:
    assert list(words(text)) == parts


@pytest.mark.parametrize(
    "written", ["02 349 63 00", "02/349.63.00", "+32 2 349 63 00", "0032 2 349 63 00", "32 2 349 63 00", "(02) 3496300"]
)
def test_a_telephone_number_is_the_same_however_it_is_written(written: str) -> None:
    assert list(numbers(f"tel. {written}")) == ["023496300"]
    assert without_numbers(written).strip(" (") == ""


@pytest.mark.parametrize("text", ["1080", "112", "2026", "rue de la Loi 16", "30 €"])
def test_other_numbers_are_words(text: str) -> None:
    assert list(numbers(text)) == []


@pytest.mark.parametrize(
    ("latin", "cyrillic"),
    [
        ("zhytlo", "житло"),
        ("likar", "лікар"),
        ("posolstvo", "посольство"),
        ("tymchasovyi", "тимчасовий"),
        ("zahyst", "захист"),
        ("detskoe", "детское"),
        ("shchastia", "щастя"),
    ],
)
def test_a_word_in_latin_letters_has_the_skeleton_of_the_word_that_is_meant(latin: str, cyrillic: str) -> None:
    assert skeleton(latin) == skeleton(fold(cyrillic))


@pytest.mark.parametrize(("latin", "cyrillic"), [("jilyo", "жильё"), ("bolnica", "больница"), ("moja", "моя")])
def test_other_ways_to_write_with_latin_letters_are_thought_of(latin: str, cyrillic: str) -> None:
    assert skeleton(fold(cyrillic)) in transliterations(latin)


@pytest.mark.parametrize(("one", "other"), [("изучение", "ізучєніє"), ("mutuelle", "mutuele"), ("цирк", "цырк")])
def test_words_that_sound_the_same_have_one_skeleton(one: str, other: str) -> None:
    assert skeleton(fold(one)) == skeleton(fold(other))
