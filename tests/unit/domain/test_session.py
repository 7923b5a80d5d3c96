import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain import session as rules
from kiosk.domain.languages import Language
from kiosk.domain.session import Place, Screen, Session

HOME, PAGE = Place(Screen.HOME), Place(Screen.PAGE, "health/doctor")
COMMUNES = Place(Screen.COMMUNES)
places = st.builds(Place, st.sampled_from(list(Screen)), st.text(max_size=3))


def test_a_language_chosen_on_start_leads_home() -> None:
    session = rules.choose_language(Session(), Language.NL)

    assert (session.language, session.places) == (Language.NL, (HOME,))


def test_a_language_chosen_anywhere_else_changes_nothing_but_the_language() -> None:
    before = Session(places=(HOME, PAGE), language=Language.UK, text_size=3, high_contrast=True, audience="resident")

    assert rules.choose_language(before, Language.FR) == before._replace(language=Language.FR)


def test_a_language_chosen_in_emergency_makes_home_the_way_back() -> None:
    session = rules.go_to(Session(), Place(Screen.EMERGENCY))

    assert rules.go_back(rules.choose_language(session, Language.EN)).places == (HOME,)


def test_the_way_back_is_the_way_here_and_remembers_the_place_on_the_page() -> None:
    session = rules.go_to(Session(places=(HOME, PAGE)), Place(Screen.CONTACT, "samusocial"), scroll=3.5)

    assert rules.go_back(session).place == PAGE._replace(scroll=3.5)


def test_opening_the_present_place_again_adds_no_step() -> None:
    session = Session(places=(HOME, PAGE))

    assert rules.go_to(session, PAGE, scroll=9.0) == session


@given(st.lists(places, max_size=120))
def test_however_far_somebody_goes_home_is_the_first_place_and_the_way_stays_short(way: list[Place]) -> None:
    session = Session(places=(HOME,))
    for place in way:
        session = rules.go_to(session, place)

    assert session.places[0] == HOME
    assert len(session.places) <= 50


@given(st.integers(-10, 10))
def test_the_text_has_four_sizes(size: int) -> None:
    assert rules.set_text_size(Session(), size).text_size in range(1, 5)


def test_home_and_another_audience_keep_how_the_person_reads() -> None:
    before = Session(places=(HOME, PAGE), language=Language.RU, text_size=4, high_contrast=True, easy=True)

    assert rules.go_home(before) == before._replace(places=(HOME,))
    assert rules.choose_audience(before, "authority") == before._replace(places=(HOME,), audience="authority")


def test_a_fresh_session_knows_nobody() -> None:
    assert rules.fresh(content_available=True) == Session()
    assert rules.fresh(content_available=False).place.screen is Screen.EMERGENCY


def test_what_is_typed_stays_on_its_place_and_changes_nothing_else() -> None:
    before = Session(places=(HOME, COMMUNES), language=Language.UK, text_size=2)

    typed = rules.type_here(before, "іксе")

    assert typed == before._replace(places=(HOME, COMMUNES._replace(typed="іксе")))
    assert rules.type_here(typed, "") == before


@pytest.mark.parametrize(("length", "kept"), [(0, 0), (1, 1), (59, 59), (60, 60), (61, 60), (5000, 60)])
def test_what_is_typed_is_cut_where_no_name_is_longer(length: int, kept: int) -> None:
    text = "Є" * length

    assert rules.type_here(Session(places=(HOME, COMMUNES)), text).place.typed == text[:kept]


def test_what_was_typed_is_there_again_on_the_way_back() -> None:
    session = rules.type_here(Session(places=(HOME, COMMUNES)), "1050")
    away = rules.go_to(session, Place(Screen.COMMUNE, "ixelles"), scroll=2.0)

    assert rules.go_back(away).place == COMMUNES._replace(typed="1050", scroll=2.0)
    assert rules.go_to(session, COMMUNES) == session


def test_another_word_is_read_from_the_top() -> None:
    session = Session(places=(HOME, COMMUNES._replace(typed="10", scroll=7.5)))

    assert rules.type_here(session, "105").place == COMMUNES._replace(typed="105")


def test_what_was_typed_is_forgotten_at_home_and_with_the_person() -> None:
    session = rules.type_here(Session(places=(HOME, COMMUNES), audience="resident"), "1050")

    assert rules.go_home(session).places == (HOME,)
    assert rules.choose_audience(session, "authority").places == (HOME,)
    assert rules.go_to(rules.go_home(session), COMMUNES).place.typed == ""
    assert rules.fresh(content_available=True).place.typed == ""


def test_another_language_keeps_what_was_typed() -> None:
    session = rules.type_here(Session(places=(HOME, COMMUNES), language=Language.UK), "ixel")

    assert rules.choose_language(session, Language.FR).place.typed == "ixel"
