import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.languages import Language
from kiosk.publish.glossary import Glossary, Term, uses, words_of

CARD = Term(
    id="card-a",
    word={Language.UK: "карта A", Language.NL: "A-kaart", Language.FR: "carte A"},
    stems={Language.UK: ("карт a", "карту a"), Language.NL: ("a kaart",), Language.FR: ("carte a", "cartes a")},
)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Я чекаю на карту A", Language.UK),
        ("Чи вже готова КАРТА A?", Language.UK),
        ("Wanneer krijg ik mijn A-kaart?", Language.NL),
        ("Ik wacht op de A-kaarten.", Language.NL),
        ("Renouveler deux cartes A", Language.FR),
    ],
)
def test_a_text_names_a_term_in_any_of_its_forms(text: str, language: Language) -> None:
    assert CARD.names(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Я загубив банківську карту", Language.UK),
        ("A через карту", Language.UK),
        ("Карта і A", Language.UK),
        ("Mijn kaart A", Language.NL),
        ("carte", Language.FR),
        ("écarte a", Language.FR),
        ("", Language.FR),
        ("I wait for card A", Language.EN),
    ],
)
def test_a_text_without_its_words_one_after_another_does_not_name_it(text: str, language: Language) -> None:
    assert not CARD.names(text, language)


@pytest.mark.parametrize("stem", ["", " ", "-"])
def test_a_stem_without_a_word_is_in_no_text(stem: str) -> None:
    assert not uses("Any text at all", (stem,))


@given(st.text(), st.text())
def test_a_word_is_found_wherever_it_stands(before: str, after: str) -> None:
    assert uses(f"{before} Gemeente, {after}", ("gemeent",))


def test_apostrophes_hyphens_and_slashes_part_words() -> None:
    assert words_of("d’accueil A-kaart CPAS/OCMW 15_16") == ["d", "accueil", "a", "kaart", "cpas", "ocmw", "15", "16"]


def test_a_glossary_knows_every_single_word_of_its_terms() -> None:
    assert Glossary(terms=(CARD,)).vocabulary == {"карта", "a", "kaart", "carte"}
    assert Glossary().vocabulary == frozenset()
