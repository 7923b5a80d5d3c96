"""EN 301 549 v3.2.1, 5.1.4: the capital H, measured on a picture, is 0.7 degrees high at the viewing distance."""

import math

import pytest
from PySide6.QtGui import QFontMetricsF
from PySide6.QtQuick import QQuickItem

from kiosk.content.store import ContentStore
from kiosk.domain.display import Display, display
from tests.a11y.pixels import cut, ground, luminances
from tests.ui.conftest import Stage
from tests.ui.test_fit import SCREENS, put_the_keyboard_away, search_for
from tests.ui.touch import Glass

SCREENS_OF_A_DESK = {
    "10.1 inch": display(1280, 800, inches=10.1),
    "15.6 inch": display(1920, 1080, inches=15.6),
    "32 inch upright": display(1080, 1920, inches=32),
}
Monitor = pytest.mark.parametrize("monitor", SCREENS_OF_A_DESK.values(), ids=SCREENS_OF_A_DESK.keys())
SHRINKS = ("www.", "https://")
"""An address under a code may shrink to its width: the code says the same."""


def clause_mm(monitor: Display) -> float:
    """The height that the clause gives for the distance, by its own formula."""
    return math.pi * 0.7 * monitor.viewing_distance_mm / 180


def drawn_mm(glass: Glass, letter: str) -> float:
    """The height of a letter in the field of the search, counted in rows of pixels that are not ground."""
    search_for(letter)(glass)
    put_the_keyboard_away(glass)
    glass.settle()
    text = next(item for item in glass.items(glass.find("field")) if item.property("text") == letter)
    part = cut(luminances(glass.picture()), glass.rect(text).toRect())[:, : int(text.property("paintedWidth")) + 2]
    under = ground(part)
    rows = (abs(part - under) > 0.4 * abs(part - under).max()).any(axis=1)
    return glass.mm(float(rows.sum()))


def may_shrink(glass: Glass, text: QQuickItem) -> bool:
    results = [item for item in glass.items() if item.objectName().startswith("result_")] if glass.keyboard() else []
    return str(text.property("text")).startswith(SHRINKS) or any(result.isAncestorOf(text) for result in results)


@Monitor
@pytest.mark.parametrize("letter", ["H", "Н"], ids=["Latin", "Cyrillic"])
def test_a_capital_on_the_glass_is_as_high_as_the_clause_wants(
    stage: Stage, content: ContentStore, monitor: Display, letter: str
) -> None:
    glass = stage.open(content, monitor)
    glass.tap("start_en")
    pixel = 1 / monitor.px_per_mm

    assert drawn_mm(glass, letter) >= clause_mm(monitor) - pixel
    field = next(item for item in glass.items(glass.find("field")) if item.property("text") == letter)
    drawn = field.property("font").pixelSize()
    glass.kiosk.open("health/doctor")
    glass.settle()
    scroll = glass.find("scroll")
    assert all(item.property("font").pixelSize() >= drawn for item in glass.items(scroll) if glass.is_text(item))


@Monitor
def test_at_the_largest_size_every_text_on_every_screen_is_as_high(
    stage: Stage, content: ContentStore, monitor: Display
) -> None:
    """The mode of operation that the clause asks for. Beside the keyboard a long title may be smaller until "Done"."""
    glass = stage.open(content, monitor)
    glass.tap("start_uk")
    glass.kiosk.choices.chooseTextSize(4)
    small = set()
    for name, go in SCREENS.items():
        if name in {"take away", "pin", "staff", "staff's content", "staff's answer"}:
            continue
        go(glass)
        glass.settle()
        for item in glass.items():
            if glass.is_text(item) and item.property("text") and not may_shrink(glass, item):
                height = glass.mm(QFontMetricsF(item.property("font")).capHeight())
                if height < clause_mm(monitor) * 0.97:
                    small.add((name, item.property("text"), round(height, 1)))

    assert small == set()
