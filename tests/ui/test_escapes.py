"""Nobody gets out of the kiosk: keys, menus, closing, minimising, drags and ten thousand random touches."""

import random
from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, Qt
from PySide6.QtGui import QCloseEvent, QContextMenuEvent, QDragEnterEvent, QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest

from kiosk.domain.session import Place, Screen
from kiosk.ui.bridge.keys import is_allowed
from kiosk.ui.bridge.lock_down import LockDown
from tests.ui.test_keys import SCREENS
from tests.ui.touch import Glass

NONE = Qt.KeyboardModifier.NoModifier
MODIFIERS = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.MetaModifier,
)
CHORDS = [
    NONE,
    *MODIFIERS,
    *[one | other for one, other in combinations(MODIFIERS, 2)],
    *[one | other | third for one, other, third in combinations(MODIFIERS, 3)],
]
OF_USE = {
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
    Qt.Key.Key_Space,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Select,
    Qt.Key.Key_F1,
}
TOUCHES = 5000


@pytest.fixture
def locked(glass: Glass, qapp: QGuiApplication) -> Iterator[Glass]:
    """The kiosk as it stands at a desk."""
    glass.window.showFullScreen()
    lock = LockDown(qapp, glass.window)
    yield glass
    lock.release()


def stands(glass: Glass) -> bool:
    full = glass.window.windowState() is Qt.WindowState.WindowFullScreen
    return full and glass.window.isVisible() and QGuiApplication.topLevelWindows() == [glass.window]


@pytest.mark.parametrize("screen", SCREENS)
def test_no_key_with_any_modifier_leads_anywhere_that_a_finger_does_not(locked: Glass, screen: str) -> None:
    SCREENS[screen](locked)
    before = locked.kiosk.session
    for chord in CHORDS:
        for key in Qt.Key:
            if not is_allowed(key, chord, ""):
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    QCoreApplication.sendEvent(locked.window, QKeyEvent(kind, key, chord))
    locked.settle()

    assert locked.kiosk.session == before
    assert stands(locked)


def test_only_keys_that_write_or_move_are_let_through() -> None:
    silent = {key for key in Qt.Key if is_allowed(key, NONE, "")}
    assert silent == OF_USE
    assert is_allowed(Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier, "A")
    assert is_allowed(Qt.Key.Key_1, Qt.KeyboardModifier.KeypadModifier, "1")
    assert not is_allowed(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier, "\x01")
    assert not is_allowed(Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier, "")
    assert not is_allowed(Qt.Key.Key_Escape, NONE, "\x1b")
    assert not is_allowed(Qt.Key.Key_Delete, NONE, "\x7f")


def test_tab_and_enter_still_work(locked: Glass) -> None:
    locked.press_key(Qt.Key.Key_Tab)
    locked.press_key(Qt.Key.Key_Return)

    assert locked.kiosk.session.place == Place(Screen.HOME)


def test_closing_and_minimising_are_refused(locked: Glass) -> None:
    QCoreApplication.sendEvent(locked.window, QCloseEvent())
    assert not locked.window.close()
    locked.window.showMinimized()
    locked.settle()
    locked.window.showNormal()
    locked.settle()

    assert stands(locked)


def test_no_menu_opens_by_a_key_a_mouse_or_a_long_touch(locked: Glass) -> None:
    locked.tap("start_uk")
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(500, 500), QPoint(500, 500))
    QCoreApplication.sendEvent(locked.window, event)
    QTest.mouseClick(locked.window, Qt.MouseButton.RightButton, NONE, QPoint(700, 500))
    locked.settle()

    assert stands(locked)
    assert locked.kiosk.session.place == Place(Screen.HOME)


def test_nothing_can_be_dropped_on_it(locked: Glass) -> None:
    data = QMimeData()
    data.setText("file:///etc/passwd")
    event = QDragEnterEvent(QPoint(500, 500), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, NONE)
    event.setAccepted(False)
    QCoreApplication.sendEvent(locked.window, event)

    assert not event.isAccepted()


@pytest.mark.parametrize("seed", range(2))
def test_random_touches_and_swipes_leave_the_kiosk_standing(locked: Glass, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - no secret
    finger = locked._touch_device()
    for number in range(TOUCHES):
        start = QPoint(chance.randrange(locked.size.width), chance.randrange(locked.size.height))
        QTest.touchEvent(locked.window, finger).press(0, start, locked.window).commit()
        if chance.random() < 0.3:
            start = QPoint(chance.randrange(locked.size.width), chance.randrange(locked.size.height))
            QTest.touchEvent(locked.window, finger).move(0, start, locked.window).commit()
        QTest.touchEvent(locked.window, finger).release(0, start, locked.window).commit()
        if number % 5 == 0:
            QGuiApplication.processEvents()
    locked.settle()

    assert stands(locked)
    assert locked.kiosk.session.place.screen is not Screen.STAFF
    locked.kiosk.finish()
    locked.settle()
    assert "start_uk" in locked.names()


def test_a_screen_that_is_plugged_in_shows_nothing_of_the_machine(locked: Glass, qapp: QGuiApplication) -> None:
    lock = next(child for child in qapp.children() if isinstance(child, LockDown))
    lock.cover(qapp.primaryScreen())

    cover = next(window for window in QGuiApplication.topLevelWindows() if window is not locked.window)
    assert cover.windowState() is Qt.WindowState.WindowFullScreen
    assert cover.geometry() == qapp.primaryScreen().geometry()

    lock.uncover(qapp.primaryScreen())
    locked.settle()
    assert [window for window in QGuiApplication.topLevelWindows() if window.isVisible()] == [locked.window]
