"""Everything works with a keypad of five keys: up, down, left, right and OK."""

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.session import Screen
from tests.ui.test_keys import SCREENS, controls, focused
from tests.ui.touch import Glass

FORTH, BACK = (Qt.Key.Key_Down, Qt.Key.Key_Right), (Qt.Key.Key_Up, Qt.Key.Key_Left)


def way(glass: Glass, key: Qt.Key) -> list[str]:
    """Press a key until the first control comes again."""
    glass.press_key(key)
    names = [focused(glass).objectName()]
    while True:
        glass.press_key(key)
        if focused(glass).objectName() == names[0] or len(names) > 100:
            return names
        names.append(focused(glass).objectName())


@pytest.mark.parametrize("screen", SCREENS)
def test_one_key_leads_round_all_controls_and_another_round_the_other_way(glass: Glass, screen: str) -> None:
    SCREENS[screen](glass)

    forth = way(glass, FORTH[0])
    there = {item.objectName() for item in controls(glass)}
    back = way(glass, BACK[0])

    assert there <= set(forth)
    assert set(back) == set(forth)
    turn = back.index(forth[0])
    assert [*back[turn:], *back[:turn]] == [forth[0], *forth[:0:-1]]


@pytest.mark.parametrize(("first", "then"), [(FORTH, BACK), (BACK, FORTH)])
def test_right_is_like_down_and_left_like_up(
    glass: Glass, first: tuple[Qt.Key, Qt.Key], then: tuple[Qt.Key, Qt.Key]
) -> None:
    glass.tap("start_uk")
    glass.press_key(Qt.Key.Key_Down)
    here = focused(glass).objectName()
    for one, other in zip(first, then, strict=True):
        glass.press_key(one)
        assert focused(glass).objectName() != here
        glass.press_key(other)
        assert focused(glass).objectName() == here


@pytest.mark.parametrize("ok", [Qt.Key.Key_Select, Qt.Key.Key_Return])
def test_ok_presses_the_control(glass: Glass, ok: Qt.Key) -> None:
    for name in ("start_fr", "tile_health", "card_health/doctor"):
        for _ in range(100):
            if glass.window.activeFocusItem() and focused(glass).objectName() == name:
                break
            glass.press_key(Qt.Key.Key_Down)
        glass.press_key(ok)

    assert glass.kiosk.session.place.screen is Screen.PAGE
