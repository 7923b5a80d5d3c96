"""A person types what they need, and finds it while they type."""

from collections.abc import Callable

import pytest

from kiosk.content.store import ContentStore
from kiosk.domain.display import Display
from kiosk.domain.languages import Language
from kiosk.domain.ports.content import ContentSource, ContentUnavailableError
from kiosk.domain.session import Place, Screen
from kiosk.domain.views import Hit, HitKind
from tests.ui.altered import With
from tests.ui.conftest import LANDSCAPE, Stage, Words
from tests.ui.test_fit import MONITORS
from tests.ui.test_idle import wait
from tests.ui.touch import Glass
from tests.ui.typist import Typist

DOCTOR = "health/doctor"
DOCTORS = {  # a word of the page's title, on the keys of its own language
    Language.UK: "лікар",
    Language.RU: "врач",
    Language.FR: "médecin",
    Language.NL: "dokter",
    Language.EN: "doctor",
}
UPRIGHT = MONITORS["21 inch upright"]
ORIENTATIONS = pytest.mark.parametrize("size", [LANDSCAPE, UPRIGHT], ids=["lying", "upright"])
NOTHING = "Nothing found for these words."
ONE_OF_EACH = [
    Hit(HitKind.COMMUNE, "ixelles", "", "Ixelles", "1050", ("1050",), 3.0),
    Hit(HitKind.PAGE, DOCTOR, "stethoscope", "A doctor", "Whom to call", ("doctor", "ill"), 2.0),
    Hit(HitKind.CONTACT, "samusocial", "", "Samusocial", "", (), 1.0),
]


@pytest.fixture
def typist(stage: Stage, glass: Glass) -> Typist:
    return Typist(stage, glass)


@pytest.fixture
def finding(stage: Stage, content: ContentStore) -> Callable[[list[Hit]], Typist]:
    """Somebody who finds these, whatever they type."""

    def make(hits: list[Hit]) -> Typist:
        return Typist(stage, stage.open(With(content, search=lambda *_: hits)))

    return make


def title(content: ContentSource, page: str, language: Language) -> str:
    return content.cards([page], language)[0].title


@pytest.mark.parametrize("language", list(Language))
@ORIENTATIONS
def test_a_word_typed_by_touch_finds_its_page_above_the_keyboard(
    stage: Stage, content: ContentStore, size: Display, language: Language
) -> None:
    typist = Typist(stage, stage.open(content, size))
    typist.open_search(language)

    typist.write(DOCTORS[language])

    assert typist.glass.field() == DOCTORS[language]
    assert f"page_{DOCTOR}" in typist.results()
    assert typist.glass.sees(title(content, DOCTOR, language))
    keyboard = typist.glass.keyboard()
    assert keyboard is not None
    first = typist.glass.find(f"result_{typist.results()[0]}")
    assert typist.glass.rect(first).bottom() <= typist.glass.rect(keyboard).top()


def test_every_letter_typed_changes_what_is_found(typist: Typist) -> None:
    typist.open_search(Language.EN)
    shown = [typist.results()]
    for letter in "do":
        typist.write(letter)
        shown.append(typist.results())

    assert shown[0] != shown[1] != shown[2]
    assert all(len(results) <= 8 for results in shown)


def test_the_result_opens_its_page_and_back_leads_to_the_same_text_and_results(
    typist: Typist, content: ContentStore
) -> None:
    glass = typist.glass
    typist.open_search(Language.RU)
    typist.write(DOCTORS[Language.RU])
    before = typist.results()

    glass.tap("done")
    glass.bring(f"result_page_{DOCTOR}")
    glass.tap(f"result_page_{DOCTOR}")
    assert glass.kiosk.session.place == Place(Screen.PAGE, DOCTOR)
    assert glass.sees(title(content, DOCTOR, Language.RU))

    glass.tap("back")
    assert glass.kiosk.session.place.screen is Screen.SEARCH
    assert glass.field() == DOCTORS[Language.RU]
    assert typist.results() == before
    assert glass.keyboard() is None
    glass.tap("field")
    typist.wait()
    glass.tap("erase")
    assert glass.field() == DOCTORS[Language.RU][:-1]


def test_pages_contacts_and_communes_are_found_side_by_side(finding: Callable[[list[Hit]], Typist]) -> None:
    places = {
        f"page_{DOCTOR}": Place(Screen.PAGE, DOCTOR),
        "contact_samusocial": Place(Screen.CONTACT, "samusocial"),
        "commune_ixelles": Place(Screen.COMMUNE, "ixelles"),
    }
    typist = finding(ONE_OF_EACH)
    typist.open_search(Language.EN)
    typist.write("x")
    typist.glass.tap("done")

    assert typist.results() == ["commune_ixelles", f"page_{DOCTOR}", "contact_samusocial"]
    for result, place in places.items():
        typist.glass.tap(f"result_{result}")
        assert typist.glass.kiosk.session.place == place
        typist.glass.tap("back")


def test_a_result_says_which_words_matched(finding: Callable[[list[Hit]], Typist], words: Words) -> None:
    typist = finding(ONE_OF_EACH)
    typist.open_search(Language.NL)

    typist.write("x")

    found = words(Language.NL, "ResultCard", "Found: %1").replace("%1", "doctor, ill")
    assert typist.glass.sees(found)
    shown = [text for text in typist.glass.texts() if text.startswith(found.split()[0])]
    assert len(shown) == 2


def test_another_language_keeps_the_text_and_searches_again(typist: Typist, content: ContentStore) -> None:
    typist.open_search(Language.EN)
    typist.write(DOCTORS[Language.EN])

    typist.glass.tap("language_fr")

    assert typist.glass.field() == DOCTORS[Language.EN]
    assert f"page_{DOCTOR}" in typist.results()
    assert typist.glass.sees(title(content, DOCTOR, Language.FR))
    assert "key_é" in typist.glass.names()


@pytest.mark.parametrize("language", list(Language))
def test_where_nothing_is_found_the_screen_says_so_and_where_else_to_go(
    finding: Callable[[list[Hit]], Typist], content: ContentStore, words: Words, language: Language
) -> None:
    typist = finding([])
    glass = typist.glass
    typist.open_search(language)
    assert "nothing" not in glass.names()

    glass.tap("layer_123")
    typist.write("7")

    assert glass.sees(words(language, "NothingFound", NOTHING))
    assert {f"tile_{topic.id}" for topic in content.topics(language)} <= glass.names()
    glass.tap("searchEmergency")
    assert glass.kiosk.session.place == Place(Screen.EMERGENCY)
    glass.tap("back")
    glass.tap("tile_health")
    assert glass.kiosk.session.place == Place(Screen.TOPIC, "health")


@pytest.mark.parametrize("audience", ["from-ukraine", "resident"])
def test_before_anything_is_typed_the_most_needed_pages_are_offered(
    typist: Typist, content: ContentStore, audience: str
) -> None:
    typist.glass.tap(f"start_{Language.UK}")
    typist.glass.kiosk.chooseAudience(audience)
    typist.glass.settle()
    home = next(item.home for item in content.audiences(Language.UK) if item.id == audience)

    typist.glass.tap("search")

    offered = [name.removeprefix("page_") for name in typist.results()]
    assert len(offered) == 8
    for entry, page in zip(home, offered, strict=False):
        assert page == entry if "/" in entry else page.startswith(f"{entry}/")


def test_spaces_alone_are_no_question(typist: Typist) -> None:
    typist.open_search(Language.UK)
    before = typist.results()

    typist.write(" ")
    assert typist.results() == before
    typist.write("щ")
    assert typist.results() != before
    typist.glass.tap("clear")
    assert typist.results() == before


def test_the_search_opens_with_the_readers_letters_and_the_digits_one_touch_away(typist: Typist) -> None:
    typist.open_search(Language.UK)
    assert "key_ґ" in typist.glass.names()

    typist.glass.tap("layer_123")
    typist.write("1180")

    assert typist.glass.field() == "1180"
    assert typist.results()[0] == "commune_uccle"


def test_the_search_is_one_touch_from_other_screens_and_back_leads_there(stage: Stage, content: ContentStore) -> None:
    glass = stage.open(content, UPRIGHT)
    glass.visit(DOCTOR)

    glass.tap("headerSearch")
    assert glass.kiosk.session.place == Place(Screen.SEARCH)
    assert "headerSearch" not in glass.names()

    glass.tap("back")
    assert glass.kiosk.session.place == Place(Screen.PAGE, DOCTOR)
    assert glass.keyboard() is None


def test_the_search_for_a_commune_begins_afresh_after_the_search(finding: Callable[[list[Hit]], Typist]) -> None:
    typist = finding([])
    typist.open_search(Language.EN)
    typist.write("x")

    typist.glass.kiosk.open("communes")
    typist.glass.settle()

    assert typist.glass.keyboard() is None
    typist.glass.tap("field")
    assert typist.glass.field() == ""
    assert "key_1" in typist.glass.names()


def test_content_that_fails_during_a_search_leads_to_emergency(stage: Stage, content: ContentStore) -> None:
    def fail(text: str, language: Language, limit: int) -> list[Hit]:
        raise ContentUnavailableError("the disk is gone")

    typist = Typist(stage, stage.open(With(content, search=fail)))
    typist.open_search(Language.UK)

    typist.write("щ")

    assert "noContent" in typist.glass.names()
    assert typist.glass.keyboard() is None


@pytest.mark.parametrize("way", ["finish", "idle"])
def test_the_next_person_finds_the_search_untouched(typist: Typist, stage: Stage, words: Words, way: str) -> None:
    glass = typist.glass
    typist.open_search(Language.FR)
    untouched = typist.results()
    typist.write("logement")

    if way == "finish":
        glass.tap("finish")
    else:
        wait(stage, glass, 120)

    assert glass.kiosk.visit.places.typing.search._results.records == ()
    typist.open_search(Language.FR)
    assert glass.field() == ""
    assert typist.results() == untouched
    glass.tap("done")
    assert glass.field() == words(Language.FR, "SearchPage", "What do you need?")
