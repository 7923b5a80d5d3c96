"""EN 301 549 v3.2.1, 11.1.4.10 and 11.1.4.12 (WCAG 2.2, 1.4.10 and 1.4.12): narrow, and with text further apart.

A logical pixel is a sixteenth of the usual height of text, as in CSS: so 320 of them are 20 times that height.
On a screen of 320 x 512 pixels and 10.1 inch the text of the first size is 16 pixels high: one pixel is a logical one.
"""

import pytest
from PySide6.QtGui import QFontMetricsF
from PySide6.QtQuick import QQuickItem

from kiosk.content.store import ContentStore
from kiosk.domain.display import Display, display
from kiosk.domain.languages import Language
from tests.ui.conftest import Stage
from tests.ui.speaker import FakeSpeech
from tests.ui.test_fit import MONITORS, SCREENS, bars_do_not_overlap, longest, nothing_sticks_out, sized
from tests.ui.test_take import FakeHandouts
from tests.ui.touch import Glass

NARROW = display(320, 512, inches=10.1)
VISITORS = [name for name in SCREENS if not name.startswith(("take", "pin", "staff"))]


@pytest.mark.parametrize("size", [1, 4], ids=["first size", "largest size"])
@pytest.mark.parametrize("language", list(Language))
def test_nothing_is_wider_than_320_logical_pixels(
    stage: Stage, content: ContentStore, language: Language, size: int
) -> None:
    glass = stage.open(longest(content), NARROW)
    glass.kiosk.chooseLanguage(language)
    sized(size)(glass)
    for name in VISITORS:
        SCREENS[name](glass)
        glass.settle()
        with glass.at_rest():
            nothing_sticks_out(glass, f"{name} in {language}", whole=False)
            for view in (item for item in glass.items() if item.inherits("QQuickFlickable")):
                assert float(view.property("contentWidth")) <= view.width() + 1, (name, "scrolls sideways")


def test_the_usual_text_is_sixteen_pixels_high_there(stage: Stage, content: ContentStore) -> None:
    glass = stage.open(content, NARROW)
    glass.visit("health/doctor")

    heights = [item.property("font").pixelSize() for item in glass.items(glass.find("scroll")) if glass.is_text(item)]
    assert min(heights) == 16


@pytest.mark.parametrize("monitor", MONITORS.values(), ids=MONITORS.keys())
def test_text_further_apart_is_neither_cut_nor_covered(stage: Stage, content: ContentStore, monitor: Display) -> None:
    """Everything that is needed to see it is there: nothing leaves its place, and no text lies on another."""
    glass = stage.open(longest(content), monitor)
    glass.kiosk.chooseLanguage(Language.UK)
    glass.kiosk.choices.toggleSpaced()
    for name in VISITORS:
        SCREENS[name](glass)
        glass.settle()
        with glass.at_rest():
            nothing_sticks_out(glass, name, whole=False)
            bars_do_not_overlap(glass, name)
            words_do_not_cover_words(glass, name)
            the_code_is_whole(glass, name)
            for text in (item for item in glass.items() if glass.is_text(item) and item.property("text")):
                is_as_far_apart_as_the_clause_wants(text, name)


@pytest.mark.parametrize("monitor", MONITORS.values(), ids=MONITORS.keys())
def test_large_text_leaves_the_code_whole(stage: Stage, content: ContentStore, monitor: Display) -> None:
    stage.handouts = FakeHandouts()
    stage.speech = FakeSpeech()
    glass = stage.open(content, monitor)
    for language in Language:
        glass.kiosk.chooseLanguage(language)
        sized(4)(glass)
        for name in ("page", "contact"):
            SCREENS[name](glass)
            glass.settle()
            the_code_is_whole(glass, f"{name} in {language}")
            glass.kiosk.choices.toggleChoices()
            glass.settle()
            the_code_is_whole(glass, f"{name} in {language} with the choices of how to read")
            glass.kiosk.choices.toggleChoices()
            glass.tap("listen")
            the_code_is_whole(glass, f"{name} in {language} read aloud")
            glass.tap("stopReading")


def is_as_far_apart_as_the_clause_wants(text: QQuickItem, where: str) -> None:
    font = text.property("font")
    wanted = font.pixelSize() / 64 + 0.01  # Qt keeps a 64th of a pixel
    assert font.letterSpacing() >= 0.12 * font.pixelSize() - wanted, (where, text.property("text"))
    assert font.wordSpacing() >= 0.16 * font.pixelSize() - wanted, (where, text.property("text"))
    lines = int(text.property("lineCount"))
    if lines > 1:
        line = QFontMetricsF(font).height() * float(text.property("lineHeight"))
        assert line >= 1.49 * font.pixelSize(), (where, text.property("text"))


def the_code_is_whole(glass: Glass, where: str) -> None:
    """Whether the code of a page, and the words around it, are seen whole: beside the text, or once scrolled to."""
    if "take" in glass.names():
        view = glass.find("scroll")
        panel = glass.find("take")
        scrolled = any(item is panel for item in glass.items(view))
        assert not scrolled or glass.find("qr").height() <= view.height(), where
        end = glass.rect(panel).bottom() if scrolled else above_the_bars(glass)
        for item in glass.items(panel):
            assert glass.rect(item).bottom() <= end + 1, where


def above_the_bars(glass: Glass) -> float:
    """Where what stands at the bottom of the screen begins."""
    bars = [glass.rect(item).top() for item in glass.items() if item.objectName() in ("stopReading", "size_1")]
    middle = glass.size.height / 2
    return min([top for top in bars if top > middle], default=glass.size.height)


def words_do_not_cover_words(glass: Glass, where: str) -> None:
    scroll = next((item for item in glass.items() if item.objectName() == "scroll"), None)
    texts = [item for item in glass.items(scroll) if glass.is_text(item) and item.property("text")] if scroll else []
    boxes = [(str(item.property("text")), glass.rect(item).adjusted(1, 1, -1, -1)) for item in texts]
    for i, (words, box) in enumerate(boxes):
        for other, other_box in boxes[i + 1 :]:
            assert not box.intersects(other_box), (where, words, other)
