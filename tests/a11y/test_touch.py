"""EN 301 549 v3.2.1: 5.5.1, 5.7, 5.8, 5.9, 11.2.5.1, 11.2.5.2: one finger, one touch, when it is let go."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtQuick import QQuickItem

from kiosk import paths
from kiosk.content.store import ContentStore
from kiosk.domain.languages import Language
from kiosk.domain.session import Screen
from tests.ui.conftest import Stage
from tests.ui.test_fit import SCREENS
from tests.ui.test_keys import controls
from tests.ui.touch import Glass

# Where the staff tries the glass, it is the sliding that is tried.
QML = sorted(file for file in paths.QML.rglob("*.qml") if file.name != "TouchPage.qml")
MORE_THAN_A_TAP = re.compile(
    r"\b(PinchHandler|PinchArea|MultiPointTouchArea|DragHandler|SwipeView|SwipeDelegate|Drawer|"
    r"onPressed|onPressAndHold|onLongPressed|onDoubleClicked|onDoubleTapped|autoRepeat)\b"
)
SCROLLS = re.compile(r"\b(Flickable|ListView|GridView|PathView)\s*\{")
VISITED = ("home", "topic", "page", "search", "commune", "contact", "emergency")


@pytest.mark.parametrize("file", QML, ids=lambda path: path.name)
def test_nothing_asks_for_two_fingers_a_path_or_a_long_press(file: Path) -> None:
    source = file.read_text(encoding="utf-8")

    assert MORE_THAN_A_TAP.findall(source) == []
    if SCROLLS.search(source):
        assert "ScrollRail {" in source, "it moves by sliding alone"


@pytest.mark.parametrize("screen", VISITED)
def test_every_control_acts_when_it_is_let_go_and_sliding_off_cancels(glass: Glass, screen: str) -> None:
    glass.tap("start_uk")
    SCREENS[screen](glass)
    glass.kiosk.typing.hide()
    glass.settle()
    before = glass.kiosk.session
    for control in [item for item in controls(glass) if in_reach(glass, item)]:
        glass.press(control)
        assert glass.kiosk.session == before, (control.objectName(), "acts before it is let go")
        glass.slide_to("emergency" if control.objectName() != "emergency" else "home")
        glass.lift()
        assert glass.kiosk.session == before, (control.objectName(), "cannot be cancelled")


def in_reach(glass: Glass, item: QQuickItem) -> bool:
    """Whether the middle of a control is seen, and not under a bar."""
    view = glass.rect(glass.find("scroll"))
    scrolled = glass.find("scroll").isAncestorOf(item)
    return not scrolled or view.contains(glass.rect(item).center())


@pytest.fixture(params=[0.25, 0.5], ids=["quarter of a second", "half a second"])
def steady(request: pytest.FixtureRequest, stage: Stage, content: ContentStore) -> Glass:
    """A kiosk with a pause after each touch."""
    stage.debounce = request.param
    glass = stage.open(content)
    glass.tap("start_uk")
    pass_time(stage)
    return glass


def pass_time(stage: Stage, seconds: float = 1) -> None:
    stage.clocks.seconds += seconds


def test_a_second_touch_within_the_pause_is_the_same_touch(stage: Stage, steady: Glass) -> None:
    steady.tap("reading")
    pass_time(stage, stage.debounce - 0.01)
    steady.tap("reading")
    assert steady.kiosk.session.choosing

    pass_time(stage, 0.02)
    steady.tap("reading")
    assert not steady.kiosk.session.choosing


def test_a_tremble_does_not_press_what_the_touch_has_just_brought(stage: Stage, steady: Glass) -> None:
    steady.tap("tile_health")
    place = steady.rect(steady.find("card_health/doctor")).center().toPoint()
    steady.tap("home")
    tile = next(
        item for item in controls(steady) if steady.rect(item).contains(place) and item.objectName().startswith("tile_")
    )
    pass_time(stage)

    steady.tap_at(place)
    steady.tap_at(place + QPoint(3, 3))

    assert steady.kiosk.session.place.screen is Screen.TOPIC, tile.objectName()


def test_another_place_is_another_touch(stage: Stage, steady: Glass) -> None:
    steady.tap("reading")
    for name in ("size_2", "size_3", "contrast", "bold"):
        steady.tap(name)

    session = steady.kiosk.session
    assert (session.text_size, session.high_contrast, session.bold) == (3, True, True)


def test_a_touch_that_slides_off_is_no_beginning_of_a_pause(stage: Stage, steady: Glass) -> None:
    steady.press("reading")
    steady.slide_to("finish")
    steady.lift()
    steady.tap("reading")

    assert steady.kiosk.session.choosing


def test_without_a_pause_every_touch_counts(glass: Glass) -> None:
    glass.tap("start_uk")
    for _ in range(3):
        glass.tap("reading")

    assert glass.kiosk.session.choosing


def test_a_key_again_within_the_pause_is_the_same_key(stage: Stage, steady: Glass) -> None:
    while steady.window.activeFocusItem().objectName() != "reading":
        steady.press_key(Qt.Key.Key_Tab)
        pass_time(stage)
    steady.press_key(Qt.Key.Key_Return)
    pass_time(stage, stage.debounce - 0.01)
    steady.press_key(Qt.Key.Key_Return)
    assert steady.kiosk.session.choosing

    pass_time(stage)
    steady.press_key(Qt.Key.Key_Return)
    assert not steady.kiosk.session.choosing


def hold(glass: Glass, key: Qt.Key) -> None:
    """Hold a key down so long that the machine repeats it ten times."""
    none = Qt.KeyboardModifier.NoModifier
    for repeated in (False, *[True] * 10):
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QGuiApplication.sendEvent(glass.window, QKeyEvent(kind, key, none, "", repeated))
    glass.settle()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_key_that_is_held_down_acts_once(glass: Glass, key: Qt.Key) -> None:
    glass.tap("start_uk")
    while glass.window.activeFocusItem().objectName() != "reading":
        glass.press_key(Qt.Key.Key_Tab)

    hold(glass, key)

    assert glass.kiosk.session.choosing


def test_tab_that_is_held_down_moves_once(glass: Glass) -> None:
    glass.tap("start_uk")
    hold(glass, Qt.Key.Key_Tab)

    assert glass.window.activeFocusItem().objectName() == "home"


def test_a_letter_that_is_held_down_is_written_once_when_it_is_let_go(glass: Glass) -> None:
    glass.tap(f"start_{Language.UK}")
    glass.tap("search")

    assert not any(key.property("autoRepeat") for key in glass.typing_keys())
    glass.press("key_й")
    assert glass.field() == ""
    glass.lift()
    assert glass.field() == "й"


def test_a_key_that_hangs_keeps_nobodys_session(stage: Stage, glass: Glass) -> None:
    glass.tap("start_uk")
    pass_time(stage, 89)
    none = Qt.KeyboardModifier.NoModifier
    QGuiApplication.sendEvent(glass.window, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Down, none, "", True))
    pass_time(stage, 1)
    glass.kiosk.watch.check()

    assert glass.kiosk.watch.is_asking
