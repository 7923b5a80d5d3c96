"""Everything works with Tab and Enter, in an order that the eye follows, and shows where it is."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem

from kiosk.domain.session import Screen
from tests.ui.touch import Glass

INK = "#16213a"


def type_in(glass: Glass) -> None:
    glass.visit("communes")
    glass.tap("field")


def search(glass: Glass) -> None:
    glass.tap("start_uk")
    glass.tap("search")


def search_for_nowhere(glass: Glass) -> None:
    search(glass)
    glass.typing.edited.emit("?")
    glass.tap("done")


def open_choices(glass: Glass) -> None:
    glass.tap("start_uk")
    glass.tap("reading")


def visit_commune(glass: Glass) -> None:
    glass.visit("communes")
    glass.tap("commune_anderlecht")


def knock(glass: Glass) -> None:
    for _ in range(5):
        glass.tap("staffCorner")


def read_the_status(glass: Glass) -> None:
    """Open the status of a kiosk that could not look at itself."""
    knock(glass)
    glass.tap("staff_status")


SCREENS: dict[str, Callable[[Glass], None]] = {
    "start": lambda glass: glass.settle(),
    "home": lambda glass: glass.tap("start_uk"),
    "choices": open_choices,
    "topic": lambda glass: glass.visit("health"),
    "page": lambda glass: glass.visit("health/mental"),
    "search": search,
    "search for nowhere": search_for_nowhere,
    "communes": lambda glass: glass.visit("communes"),
    "communes while typing": type_in,
    "commune": visit_commune,
    "contact": lambda glass: glass.visit_contact("samusocial"),
    "staff": knock,
    "staff's status": read_the_status,
    "emergency": lambda glass: glass.tap("start_emergency"),
}


def controls(glass: Glass) -> list[QQuickItem]:
    """What a finger can press, from the top of the screen."""
    return [item for item in glass.items() if item.inherits("QQuickAbstractButton") and item.isEnabled()]


def focused(glass: Glass) -> QQuickItem:
    item = glass.window.activeFocusItem()
    assert item is not None
    return item


def walk(glass: Glass) -> list[QQuickItem]:
    """Press Tab until the first control comes again."""
    glass.press_key(Qt.Key.Key_Tab)
    way = [focused(glass)]
    while True:
        glass.press_key(Qt.Key.Key_Tab)
        if focused(glass) is way[0] or len(way) > 100:
            return way
        way.append(focused(glass))


@pytest.mark.parametrize("screen", SCREENS)
def test_tab_visits_every_control_once_and_never_gets_stuck(glass: Glass, screen: str) -> None:
    SCREENS[screen](glass)

    way = walk(glass)

    names = [item.objectName() for item in way]
    assert len(names) == len(set(names)), names
    assert {item.objectName() for item in controls(glass)} <= set(names)


@pytest.mark.parametrize("screen", SCREENS)
def test_the_control_that_the_keys_act_on_is_on_the_screen_and_framed(glass: Glass, screen: str) -> None:
    SCREENS[screen](glass)
    glass.press_key(Qt.Key.Key_Tab)
    first = focused(glass)
    while True:
        item = focused(glass)
        box = glass.rect(item)
        assert 0 <= box.top() < box.bottom() <= glass.size.height, item.objectName()
        ring = [part for part in glass.items(item) if part.objectName() == "focusRing"]
        assert len(ring) == 1, item.objectName()
        edge, picture = glass.rect(ring[0]), glass.picture()
        inside = [picture.pixelColor(int(edge.left()) + i, int(edge.center().y())).name() for i in range(1, 4)]
        assert set(inside) == {INK}, item.objectName()
        glass.press_key(Qt.Key.Key_Tab)
        if focused(glass) is first:
            break


def test_nothing_is_framed_before_a_key_is_pressed(glass: Glass) -> None:
    glass.tap("start_uk")

    rings = [item for item in glass.items() if item.objectName() == "focusRing"]
    assert rings == []


def test_enter_and_space_press_the_control(glass: Glass) -> None:
    space = Qt.Key.Key_Space
    presses = [
        (Qt.Key.Key_Return, "start_nl"),
        (space, "reading"),
        (space, "contrast"),
        (Qt.Key.Key_Enter, "tile_health"),
    ]
    for key, name in presses:
        while focused(glass).objectName() != name:
            glass.press_key(Qt.Key.Key_Tab)
        glass.press_key(key)

    assert glass.kiosk.session.place.screen is Screen.TOPIC
    assert glass.kiosk.session.high_contrast


def test_the_order_is_that_of_reading(glass: Glass) -> None:
    glass.tap("start_fr")

    names = [item.objectName() for item in walk(glass)]

    wanted = [
        "home",
        "language_uk",
        "language_en",
        "emergency",
        "search",
        "tile_arrival",
        "audience_resident",
        "reading",
    ]
    assert [name for name in names if name in wanted] == wanted
