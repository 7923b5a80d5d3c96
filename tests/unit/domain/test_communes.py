from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.communes import Commune, find, fold
from kiosk.domain.languages import Language
from kiosk.domain.provenance import Confidence, Provenance

SOURCE = Provenance("a list", "2026", Confidence.CONFIRMED, date(2026, 11, 22))
TYPED_LETTERS = "abcdeéèëïxzабвгґеєёжзиіїйклмнопрстуфхцчшщъыьэюя’'- 0123456789"


def commune(commune_id: str, codes: str, names: str, *aliases: str, shared: str = "") -> Commune:
    return Commune(
        id=commune_id,
        name=dict(zip(Language, names.split(", "), strict=True)),
        postal_codes=tuple(codes.split()),
        shared_postal_codes=tuple(shared.split()),
        aliases=aliases,
        provenance=SOURCE,
    )


COMMUNES = (
    commune(
        "city",
        "1000 1020",
        "Місто Брюссель, Город Брюссель, Bruxelles-Ville, Stad Brussel, City of Brussels",
        "Брюсель",
        shared="1050",
    ),
    commune("ixelles", "1050", "Іксель, Иксель, Ixelles, Elsene, Ixelles", "Ельсене", "Iksel"),
    commune(
        "pierre",
        "1150",
        "Волюве-Сен-П’єр, Волюве-Сен-Пьер, Woluwe-Saint-Pierre, Sint-Pieters-Woluwe, Woluwe-Saint-Pierre",
    ),
    commune("gilles", "1060", "Сен-Жиль, Сен-Жиль, Saint-Gilles, Sint-Gillis, Saint-Gilles", "Saint Gilles Bruxelles"),
    commune(
        "josse",
        "1210",
        "Сен-Жосс, Сен-Жосс, Saint-Josse-ten-Noode, Sint-Joost-ten-Node, Saint-Josse-ten-Noode",
    ),
    commune("evere", "1140", "Евере, Эвере, Evere, Evere, Evere"),
    commune("ganshoren", "1083", "Ґансгорен, Гансхорен, Ganshoren, Ganshoren, Ganshoren"),
)


def found(typed: str) -> list[str]:
    return [commune.id for commune in find(COMMUNES, typed)]


@pytest.mark.parametrize("typed", ["", "  ", "-", " ’ ", "..."])
def test_with_nothing_typed_every_commune_is_there_in_its_order(typed: str) -> None:
    assert find(COMMUNES, typed) == COMMUNES


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("1210", ["josse"]),
        ("121", ["josse"]),
        ("12", ["josse"]),
        ("1020", ["city"]),
        ("11", ["pierre", "evere"]),
        (" 1083 ", ["ganshoren"]),
    ],
)
def test_the_first_digits_of_a_postal_code_find_the_commune(typed: str, expected: list[str]) -> None:
    assert found(typed) == expected


@pytest.mark.parametrize("typed", ["105", "1050"])
def test_the_commune_whose_own_code_it_is_comes_before_one_that_shares_it(typed: str) -> None:
    assert [commune.id for commune in COMMUNES][:2] == ["city", "ixelles"]
    assert found(typed) == ["ixelles", "city"]


@pytest.mark.parametrize("typed", ["2", "1051", "10500", "0 1050"])
def test_digits_that_begin_no_postal_code_find_nothing(typed: str) -> None:
    assert found(typed) == []


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("commune", COMMUNES, ids=lambda commune: commune.id)
def test_a_commune_is_found_first_by_its_name_in_every_language(commune: Commune, language: Language) -> None:
    assert found(commune.name[language])[0] == commune.id


@pytest.mark.parametrize(
    ("typed", "expected"), [("ікс", "ixelles"), ("els", "ixelles"), ("Брюсель", "city"), ("ельсен", "ixelles")]
)
def test_the_beginning_of_a_name_or_of_another_way_to_write_it_is_enough(typed: str, expected: str) -> None:
    assert found(typed) == [expected]


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("SAINT-GILLES", "saint gilles"),
        ("СЕН-ЖИЛЬ", "сен-жиль"),
        ("Étterbéek", "Etterbeek"),
        ("E\u0301vere", "Evere"),
        ("Saint - Gilles", "Saint-Gilles"),
        ("Saint_Gilles.", "Saint\u2011Gilles"),
        ("Сен-П’єр", "Сен-П'єр"),
        ("Сен-Пʼєр", "сен пер"),
        ("Іксель", "Иксель"),
        ("Їксель", "Іксель"),
        ("Йетте", "иетте"),
        ("Форё", "Форе"),
        ("Евере", "Эвере"),
        ("Ґансгорен", "Гансгорен"),
        ("Жыль", "Жил"),
        ("  1050\u00a0Ixelles ", "1050 ixelles"),
    ],
)
def test_what_people_write_differently_is_the_same(typed: str, written: str) -> None:
    assert fold(typed) == fold(written)


@pytest.mark.parametrize(
    ("one", "other"), [("Сен", "Сан"), ("Forest", "Vorst"), ("1050", "1500"), ("а", "a"), ("saintgilles", "saint gil")]
)
def test_what_is_another_word_stays_another_word(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@given(st.text(TYPED_LETTERS))
def test_capitals_make_no_difference_whatever_is_typed(typed: str) -> None:
    assert fold(typed.upper()) == fold(typed)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("pierre woluwe", ["pierre"]),
        ("saint woluwe", ["pierre"]),
        ("П’єр Сен Волюве", ["pierre"]),
        ("noode josse", ["josse"]),
        ("1060 gilles", ["gilles"]),
        ("Gil 1060", ["gilles"]),
        ("ixel 1050", ["ixelles"]),
    ],
)
def test_several_words_find_the_commune_that_has_them_all_in_any_order(typed: str, expected: list[str]) -> None:
    assert found(typed) == expected


def test_a_name_that_begins_so_comes_before_one_that_has_the_word_further_on() -> None:
    assert found("Saint") == ["gilles", "josse", "pierre"]
    assert found("Bruxelles") == ["city", "gilles"]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("Ixeles", "ixelles"),
        ("Elsenne", "ixelles"),
        ("Saint-Guilles", "gilles"),
        ("Сен-Шиль", "gilles"),
        ("Ganshorn", "ganshoren"),
        ("Bruselles", "city"),
        ("Евре", "evere"),
    ],
)
def test_with_a_typing_error_the_name_that_looks_most_alike_comes_first(typed: str, expected: str) -> None:
    assert found(typed)[0] == expected


def test_of_two_names_that_look_alike_the_one_more_alike_comes_first() -> None:
    assert found("Saint-Gose") == ["josse", "gilles"]


def test_a_name_without_a_typing_error_is_not_mixed_with_names_that_only_look_alike() -> None:
    assert set(found("Sint-Pil")) == {"gilles", "pierre"}
    assert found("Sint-Pie") == ["pierre"]


@pytest.mark.parametrize("typed", ["Paris", "Київ", "qqqqqqqq", "Евр", "x", "Ixelles Evere"])
def test_where_nothing_looks_alike_or_too_little_is_typed_nothing_is_found(typed: str) -> None:
    assert found(typed) == []


@given(st.text(TYPED_LETTERS, max_size=12))
def test_whatever_is_typed_no_commune_is_found_twice_and_the_same_again_gives_the_same(typed: str) -> None:
    once = found(typed)
    assert len(set(once)) == len(once)
    assert set(once) <= {commune.id for commune in COMMUNES}
    assert found(typed) == once


def test_among_no_communes_nothing_is_found() -> None:
    assert find((), "1050") == ()
    assert find((), "") == ()


@pytest.mark.parametrize("typed", ["1050 Brussel", "B-1050 Somewhere", "rue Haute 12, 1050 Bruxelles"])
def test_an_address_finds_the_commune_of_its_postal_code_whatever_stands_beside_it(typed: str) -> None:
    assert found(typed)[0] == "ixelles"
