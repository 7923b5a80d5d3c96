"""EN 301 549 v3.2.1, 11.1.4.3 and 11.1.4.11, on pictures: text 7:1 (WCAG 2.2, 1.4.6), icons, edges, focus 3:1."""

from collections import Counter
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QRect, Qt

from kiosk.content.store import ContentStore
from kiosk.domain.printing import PrintResult
from kiosk.ui.tour.rehearsal import RehearsedHandouts, RehearsedPin, RehearsedUpdates
from tests.a11y.pixels import Pixels, Seen, contrast, cut, ground, luminances, ratio, seen
from tests.ui.conftest import Stage
from tests.ui.test_fit import SCREENS
from tests.ui.test_keys import focused
from tests.ui.test_take import FakeHandouts as RealCodes
from tests.ui.touch import Glass

TEXT, SHAPE = 7.0, 3.0
ROUNDING = 0.98  # an edge that falls between two pixels is a little paler
THEMES = {"usual": lambda _: None, "high contrast": lambda glass: glass.kiosk.choices.toggleContrast()}
Theme = pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES.keys())


@pytest.fixture
def furnished(stage: Stage, content: ContentStore) -> Glass:
    """A kiosk with everything that there can be on the screen."""
    stage.updates = RehearsedUpdates()
    stage.pin = RehearsedPin()
    stage.handouts = RehearsedHandouts(RealCodes(), PrintResult.NOT_ANSWERING)
    return stage.open(content)


def each_screen(glass: Glass, theme: Callable[[Glass], None]) -> Iterator[tuple[str, Pixels]]:
    """Go to every screen in turn; yield its name and the luminances of its picture."""
    theme(glass)
    glass.settle()
    yield "start", luminances(glass.picture())
    glass.tap("start_uk")
    for name, go in SCREENS.items():
        go(glass)
        glass.settle()
        yield name, luminances(glass.picture())
    glass.kiosk.home()
    glass.kiosk.choices.toggleChoices()
    glass.settle()
    yield "choices", luminances(glass.picture())


@Theme
def test_every_text_icon_and_edge_on_every_screen_stands_out(furnished: Glass, theme: Callable[[Glass], None]) -> None:
    """Text 7:1; icons, and the edges of controls that have a frame or a ground of their own, 3:1."""
    found: Counter[str] = Counter()
    faults = []
    for name, picture in each_screen(furnished, theme):
        for part in seen(furnished):
            kind, least, measured = measure(furnished, picture, part)
            found[kind] += measured is not None
            if measured is not None and measured < least:
                faults.append((name, kind, part.item.objectName(), part.item.property("text"), round(measured, 2)))

    assert faults == []
    assert found["text"] > 300
    assert found["icon"] > 100
    assert found["edge"] > 100


def measure(glass: Glass, picture: Pixels, part: Seen) -> tuple[str, float, float | None]:
    """Return what a part is, the least contrast that it needs, and its contrast; what cannot be used now needs none."""
    item = part.item
    if part.faded or not item.isEnabled():
        return "nothing", 0, None
    if glass.is_text(item) and item.property("text"):
        return "text", TEXT, contrast(cut(picture, part.box))
    if "image://icon/" in str(item.property("source") or ""):
        return "icon", SHAPE, contrast(cut(picture, part.box))
    whole = part.box == glass.rect(item).toRect()
    if item.inherits("QQuickAbstractButton") and whole and item.property("framed") is not False:
        return "edge", SHAPE * ROUNDING, edge(picture, part.box)
    return "nothing", 0, None


def edge(picture: Pixels, box: QRect) -> float:
    """Return the contrast of the strongest line along the upper edge of a control to what is above it."""
    middle = box.center().x()
    column = picture[max(0, box.top() - 3) : box.top() + 6, middle - 4 : middle + 5].mean(axis=1)
    outside = float(column[0])
    return max(ratio(float(value), outside) for value in column)


@Theme
@pytest.mark.parametrize("screen", ["home", "page", "search", "emergency"])
def test_the_focus_stands_out_three_to_one_and_is_four_pixels_wide(
    furnished: Glass, theme: Callable[[Glass], None], screen: str
) -> None:
    theme(furnished)
    furnished.tap("start_uk")
    SCREENS[screen](furnished)
    furnished.settle()
    for _ in range(12):
        furnished.press_key(Qt.Key.Key_Tab)
        item = focused(furnished)
        ring = next(part for part in furnished.items(item) if part.objectName() == "focusRing")
        box, picture = furnished.rect(ring).toRect(), luminances(furnished.picture())
        middle = box.center().y()
        row = picture[middle, max(0, box.left() - 3) : box.left() + 8]
        ring_value = float(row.min())
        width = int((row <= ring_value + 0.01).sum())
        outside = ground(picture[box.top() - 2 : box.top(), box.left() : box.right()]) if box.top() > 2 else 1.0
        assert width >= 4, item.objectName()
        assert ratio(ring_value, outside) >= SHAPE, item.objectName()
