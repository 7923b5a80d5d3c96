import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.languages import ENDONYMS, Language, best_language, endonym

languages = st.sampled_from(Language)


def test_the_buttons_stand_in_this_order() -> None:
    assert [ENDONYMS[language] for language in Language] == [
        "Українська",
        "Русский",
        "Français",
        "Nederlands",
        "English",
    ]


@given(languages, st.sets(languages, min_size=1))
def test_a_reader_gets_the_own_language_where_it_exists_and_always_some_text(
    wanted: Language, available: set[Language]
) -> None:
    shown = best_language(wanted, available)
    assert shown in available
    assert shown is wanted or wanted not in available


@given(languages)
def test_without_any_text_there_is_nothing_to_show(wanted: Language) -> None:
    assert best_language(wanted, set()) is None


@pytest.mark.parametrize(
    ("wanted", "first"), [("uk", "ru"), ("ru", "uk"), ("fr", "en"), ("nl", "en"), ("en", "fr")], ids=str
)
def test_the_language_that_the_reader_most_likely_understands_stands_in(wanted: str, first: str) -> None:
    others = set(Language) - {Language(wanted)}
    assert best_language(Language(wanted), others) == first


@pytest.mark.parametrize("latin", [Language.FR, Language.NL, Language.EN])
@pytest.mark.parametrize("wanted", [Language.FR, Language.NL, Language.EN])
def test_nobody_is_given_cyrillic_letters_instead_of_latin_ones(wanted: Language, latin: Language) -> None:
    assert best_language(wanted, {Language.UK, Language.RU, latin}) is latin


@pytest.mark.parametrize(("code", "name"), [("uk", "Українська"), ("de", "Deutsch"), ("ar", "ar")])
def test_a_language_is_called_as_its_speakers_call_it_or_by_its_code(code: str, name: str) -> None:
    assert endonym(code) == name
