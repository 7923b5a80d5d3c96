"""What the dictionaries know of words."""

import pytest

from kiosk.content.indexing.dictionaries import dictionaries
from kiosk.domain.languages import Language

UK, RU, FR, NL, EN = Language


@pytest.mark.parametrize(
    ("word", "language", "lemma"),
    [
        ("дітям", UK, "дитина"),
        ("сім'ї", UK, "сім'я"),
        ("детей", RU, "ребёнок"),
        ("écoles", FR, "école"),
        ("huizen", NL, "huis"),
        ("children", EN, "child"),
        ("samusocial", FR, "samusocial"),
        ("сипас", UK, "сипас"),
    ],
)
def test_a_word_leads_to_its_dictionary_form_and_an_unknown_one_to_itself(
    word: str, language: Language, lemma: str
) -> None:
    assert lemma in dictionaries().lemmas(word, language)
    assert word in dictionaries().forms(lemma, language)


def test_a_word_of_two_meanings_has_both() -> None:
    assert {"дитина", "діти"} <= set(dictionaries().lemmas("діти", UK))


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("huurcontract", ("huur", "contract")),
        ("verblijfskaart", ("verblijf", "kaart")),
        ("huis", ()),
        ("samusocial", ()),
    ],
)
def test_a_dutch_compound_has_parts(word: str, parts: tuple[str, ...]) -> None:
    assert tuple(dictionaries().parts(word, NL)) == parts
    assert dictionaries().parts(word, FR) == ()
