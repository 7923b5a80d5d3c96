from kiosk.domain.languages import Language
from kiosk.domain.settings import raised, with_or_without

UK, FR, NL = Language.UK, Language.FR, Language.NL


def test_a_language_is_offered_at_the_end_and_taken_away_from_anywhere() -> None:
    assert with_or_without((UK, FR), NL) == (UK, FR, NL)
    assert with_or_without((UK, FR, NL), UK) == (FR, NL)


def test_the_last_language_stays() -> None:
    assert with_or_without((FR,), FR) == (FR,)


def test_a_language_rises_by_one_place_and_not_beyond_the_first() -> None:
    assert raised((UK, FR, NL), NL) == (UK, NL, FR)
    assert raised((UK, FR), UK) == (UK, FR)
    assert raised((UK, FR), NL) == (UK, FR)
