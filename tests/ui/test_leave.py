"""A person whom somebody must not see reading this leaves at once, and nothing stays."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QAccessible

from kiosk.content.store import ContentStore
from kiosk.domain.display import Display
from kiosk.domain.languages import Language
from kiosk.domain.session import Screen, Session
from tests.ui.conftest import Stage, Words
from tests.ui.test_fit import MONITORS, nothing_sticks_out
from tests.ui.test_take import FakeHandouts
from tests.ui.touch import Glass

PAGE, CONTACT = "safety/violence", "partner-violence"


def search(glass: Glass) -> None:
    """Open the search, and put the keyboard away."""
    glass.kiosk.openSearch()
    glass.typing.hide()


FROM_THE_PAGE: dict[str, Callable[[Glass], None]] = {
    "the page": lambda _: None,
    "a contact": lambda glass: glass.kiosk.openContact(CONTACT),
    "the codes": lambda glass: glass.kiosk.takeAway(),
    "the emergency numbers": lambda glass: glass.kiosk.openEmergency(),
    "the search": search,
    "another page": lambda glass: glass.kiosk.open("housing/tonight"),
}


@pytest.fixture
def handouts(stage: Stage) -> FakeHandouts:
    stage.handouts = FakeHandouts()
    return stage.handouts


@pytest.mark.parametrize("go", FROM_THE_PAGE.values(), ids=FROM_THE_PAGE.keys())
def test_one_touch_leads_to_the_start_and_the_screen_is_as_if_nobody_had_been_there(
    stage: Stage, content: ContentStore, handouts: FakeHandouts, go: Callable[[Glass], None]
) -> None:
    glass = stage.open(content)
    untouched = glass.picture()
    glass.visit(PAGE, Language.RU)
    glass.choose_reading("contrast", "size_2")
    go(glass)
    glass.settle()

    glass.tap("leave")

    assert glass.kiosk.session == Session()
    assert "leave" not in glass.names()
    assert glass.picture() == untouched


def test_while_somebody_types_the_keyboard_has_its_room(glass: Glass) -> None:
    glass.visit(PAGE)
    glass.kiosk.openSearch()
    glass.settle()
    assert "leave" not in glass.names()

    glass.tap("done")
    assert "leave" in glass.names()


def test_the_next_person_finds_no_way_back(glass: Glass) -> None:
    glass.visit(PAGE)
    glass.tap("leave")
    glass.tap("start_fr")

    assert "back" not in glass.names()
    assert not glass.kiosk.session.can_go_back


def test_what_waits_to_be_printed_is_taken_back(stage: Stage, content: ContentStore, handouts: FakeHandouts) -> None:
    glass = stage.open(content)
    glass.visit(PAGE, Language.EN)
    glass.tap("more")
    glass.kiosk.visit.places.take.paper.print()
    assert handouts.asked == [(PAGE, (Language.EN,))]

    glass.tap("leave")

    assert handouts.forgotten == 1


def test_other_pages_have_no_such_button_and_neither_has_home(glass: Glass) -> None:
    glass.visit("health/doctor")
    assert "leave" not in glass.names()

    glass.kiosk.open(PAGE)
    glass.settle()
    assert "leave" in glass.names()

    glass.tap("home")
    assert "leave" not in glass.names()


def test_on_the_way_back_out_of_the_page_the_button_goes(glass: Glass) -> None:
    glass.visit("safety")
    glass.kiosk.open(PAGE)
    glass.settle()
    glass.tap("back")

    assert glass.kiosk.session.place.screen is Screen.TOPIC
    assert "leave" not in glass.names()


@pytest.mark.parametrize("steps", [0, 3], ids=["first size", "largest size"])
@pytest.mark.parametrize("monitor", MONITORS.values(), ids=MONITORS.keys())
def test_the_button_is_whole_large_and_free_on_every_screen_in_every_language(
    stage: Stage, content: ContentStore, words: Words, monitor: Display, steps: int
) -> None:
    stage.handouts = FakeHandouts()
    glass = stage.open(content, monitor)
    for language in Language:
        glass.kiosk.finish()
        glass.kiosk.chooseLanguage(language)
        glass.kiosk.choices.chooseTextSize(steps + 1)
        glass.kiosk.open(PAGE)
        for name, go in FROM_THE_PAGE.items():
            go(glass)
            glass.settle()
            where = f"{name} in {language}"
            with glass.at_rest():
                the_button_is_there(glass, where)
                nothing_sticks_out(glass, where)
            assert words(language, "LeaveButton", "Hide this page") in glass.texts(glass.find("leave")), where


def the_button_is_there(glass: Glass, where: str) -> None:
    box = glass.rect(glass.find("leave"))
    assert glass.mm(box.height()) >= 14.8, where
    assert box.width() > glass.size.width * 0.8, where
    assert 0 <= box.top() <= box.bottom() <= glass.size.height, where
    for name in ("scroll", "finish", "emergency", "textSize", "take"):
        if name in glass.names() and not (name == "take" and inside_the_text(glass)):
            assert not box.intersects(glass.rect(glass.find(name))), (where, name)


def inside_the_text(glass: Glass) -> bool:
    """Whether the code scrolls with the text, which is cut above the button."""
    item = glass.find("take").parentItem()
    while item is not None:
        if item.objectName() == "scroll":
            return True
        item = item.parentItem()
    return False


def test_the_button_says_what_it_does_to_who_hears_the_screen(glass: Glass) -> None:
    glass.visit(PAGE, Language.EN)
    button = glass.accessible(glass.find("leave"))

    assert button.text(QAccessible.Text.Name) == "Hide this page. Nothing stays on the screen."
