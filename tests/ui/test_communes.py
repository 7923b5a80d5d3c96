"""A person finds their commune: in the list, by postal code, by name in any of five languages."""

import pytest

from kiosk.content.store import ContentStore
from kiosk.domain import session
from kiosk.domain.communes import Commune
from kiosk.domain.languages import Language
from kiosk.domain.session import Place, Screen
from tests.ui.conftest import Stage, Words
from tests.ui.test_idle import wait
from tests.ui.touch import Glass
from tests.ui.typist import Typist

SEARCH = Place(Screen.COMMUNES)
HINT = "Postal code or name of your commune"
NOTHING = "There is no such commune in Brussels."
LETTERS = [  # who reads, on which letters, the name in which language
    *((language, language, language) for language in Language),
    (Language.UK, Language.EN, Language.FR),
    (Language.NL, Language.RU, Language.RU),
    (Language.FR, Language.UK, Language.UK),
]


@pytest.fixture
def typist(stage: Stage, glass: Glass) -> Typist:
    return Typist(stage, glass)


def commune(content: ContentStore, name: str) -> Commune:
    return next(item for item in content.communes() if item.id == name)


def test_the_tile_on_home_opens_the_search_with_every_commune(typist: Typist, content: ContentStore) -> None:
    typist.search(Language.UK)

    assert typist.glass.kiosk.session.place == SEARCH
    assert typist.found() == [item.id for item in content.communes()]
    assert typist.glass.keyboard() is None


@pytest.mark.parametrize("place", [0, -1], ids=["first", "last"])
def test_a_touch_in_the_list_opens_the_commune(typist: Typist, content: ContentStore, place: int) -> None:
    wanted = content.communes()[place]
    typist.search(Language.RU)

    typist.glass.bring(f"commune_{wanted.id}")
    typist.glass.tap(f"commune_{wanted.id}")

    assert typist.glass.kiosk.session.place == Place(Screen.COMMUNE, wanted.id)
    assert typist.glass.sees(wanted.name[Language.RU])


def test_touching_the_field_shows_the_keyboard_and_done_puts_it_away(typist: Typist, words: Words) -> None:
    glass = typist.glass
    typist.search(Language.FR)
    assert glass.field() == words(Language.FR, "CommunesPage", HINT)

    glass.tap("field")
    assert glass.keyboard() is not None
    typist.write("10")
    glass.tap("done")

    assert glass.keyboard() is None
    assert glass.field() == "10"


@pytest.mark.parametrize("name", ["uccle", "bruxelles", "woluwe-saint-pierre"])
def test_a_postal_code_finds_the_commune_first(typist: Typist, content: ContentStore, name: str) -> None:
    typist.start_typing(Language.UK)

    typist.write(commune(content, name).postal_codes[-1])

    assert typist.found()[0] == name
    assert len(typist.found()) < len(content.communes())


def test_a_found_commune_opens_over_the_keyboard_and_the_keyboard_goes(typist: Typist) -> None:
    typist.start_typing(Language.EN)
    typist.write("1180")

    typist.glass.tap("commune_uccle")

    assert typist.glass.kiosk.session.place == Place(Screen.COMMUNE, "uccle")
    assert typist.glass.keyboard() is None


@pytest.mark.parametrize(("reader", "layer", "name"), LETTERS)
def test_a_name_finds_the_commune_in_the_letters_of_each_language(
    typist: Typist, content: ContentStore, reader: Language, layer: Language, name: Language
) -> None:
    wanted = commune(content, "ixelles")
    typist.start_typing(reader)
    typist.glass.tap(f"layer_{layer}")

    typist.write(wanted.name[name].casefold())

    assert typist.glass.field() == wanted.name[name].casefold()
    assert typist.found()[0] == "ixelles"


def test_every_name_can_be_typed_with_the_letters_of_its_language(typist: Typist, content: ContentStore) -> None:
    glass = typist.glass
    typist.start_typing(Language.UK)
    for language in Language:
        glass.tap(f"language_{language}")
        glass.tap(f"layer_{language}")
        letters = {name.removeprefix("key_") for name in glass.names() if name.startswith("key_")} | {" "}
        for item in content.communes():
            assert set(item.name[language].casefold()) <= letters, (language, item.id)


def test_the_letters_and_the_digits_replace_each_other(typist: Typist) -> None:
    glass = typist.glass
    typist.start_typing(Language.RU)
    assert "key_1" in glass.names()

    glass.tap("layer_ru")
    assert "key_ы" in glass.names()
    assert "key_1" not in glass.names()

    glass.tap("layer_123")
    assert "key_1" in glass.names()
    assert "key_ы" not in glass.names()


def test_another_language_brings_its_letters_and_keeps_the_text(typist: Typist) -> None:
    typist.start_typing(Language.UK)
    typist.glass.tap("layer_uk")
    typist.write("і")

    typist.glass.tap("language_fr")

    assert "key_é" in typist.glass.names()
    assert typist.glass.field() == "і"
    assert "ixelles" in typist.found()


@pytest.mark.parametrize("language", list(Language))
def test_where_nothing_is_found_the_screen_says_so_and_whom_to_ask(
    typist: Typist, content: ContentStore, words: Words, language: Language
) -> None:
    typist.start_typing(language)
    assert "nothing" not in typist.glass.names()

    typist.write("99")
    assert typist.found() == []
    assert "nothing" in typist.glass.names()
    assert typist.glass.sees(words(language, "CommunesPage", NOTHING))

    typist.glass.tap("clear")
    assert "nothing" not in typist.glass.names()
    assert len(typist.found()) == len(content.communes())


def test_erase_clear_and_space_do_what_they_say(typist: Typist) -> None:
    glass = typist.glass
    typist.start_typing(Language.EN)

    glass.tap("erase")
    assert glass.field() == ""
    typist.write("12 3")
    assert glass.kiosk.session.place.typed == "12 3"
    glass.tap("erase")
    assert glass.kiosk.session.place.typed == "12 "
    typist.wait()
    glass.tap("erase")
    assert glass.kiosk.session.place.typed == "12"
    glass.tap("clear")
    assert glass.kiosk.session.place.typed == ""
    assert glass.keyboard() is not None


def test_two_words_find_what_one_does_not(typist: Typist) -> None:
    typist.start_typing(Language.EN)
    typist.glass.tap("layer_en")

    typist.write("woluwe p")

    assert typist.found() == ["woluwe-saint-pierre"]


def test_back_from_a_commune_leads_to_the_search_with_the_text_still_typed(typist: Typist) -> None:
    glass = typist.glass
    typist.start_typing(Language.NL)
    typist.write("104")
    before = typist.found()

    glass.tap(f"commune_{before[0]}")
    glass.tap("back")

    assert glass.kiosk.session.place.screen is Screen.COMMUNES
    assert glass.field() == "104"
    assert typist.found() == before
    assert glass.keyboard() is None
    glass.tap("field")
    typist.write("0")
    assert glass.field() == "1040"


@pytest.mark.parametrize("way", ["finish", "idle"])
def test_the_typed_text_is_forgotten_with_the_person(
    typist: Typist, stage: Stage, content: ContentStore, words: Words, way: str
) -> None:
    glass = typist.glass
    typist.start_typing(Language.FR)
    glass.tap("layer_fr")
    typist.write("uccle")

    if way == "finish":
        glass.tap("finish")
    else:
        wait(stage, glass, 120)

    assert glass.kiosk.session == session.Session()
    assert glass.typing._text == ""
    assert glass.kiosk.visit.places.typing.communes._found.records == ()
    typist.search(Language.FR)
    assert glass.field() == words(Language.FR, "CommunesPage", HINT)
    assert len(typist.found()) == len(content.communes())
    glass.tap("field")
    assert glass.field() == ""
    assert "key_1" in glass.names()


def test_a_commune_that_is_gone_leads_home(glass: Glass) -> None:
    glass.tap("start_en")
    glass.kiosk.openCommune("atlantis")

    assert glass.kiosk.session.places == (Place(Screen.HOME),)
