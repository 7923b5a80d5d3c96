"""EN 301 549 v3.2.1, 8.3: on an upright screen everything to touch comes within the reach of whoever sits."""

import pytest

from kiosk.content.store import ContentStore
from kiosk.domain.display import Display, display
from kiosk.domain.session import Session
from tests.ui.conftest import Stage
from tests.ui.test_fit import MONITORS, SCREENS
from tests.ui.test_keys import controls
from tests.ui.touch import Glass

UPRIGHT = {name: MONITORS[name] for name in ("21 inch upright", "32 inch upright")}
Upright = pytest.mark.parametrize("monitor", UPRIGHT.values(), ids=UPRIGHT.keys())


def highest(glass: Glass) -> float:
    """The upper edge of the highest control, as a part of the screen from its top."""
    return min(glass.rect(item).top() for item in controls(glass)) / glass.size.height


@Upright
@pytest.mark.parametrize("size", [1, 4], ids=["first size", "largest size"])
def test_every_control_of_every_screen_is_in_the_lower_sixty_percent(
    stage: Stage, content: ContentStore, monitor: Display, size: int
) -> None:
    glass = stage.open(content, monitor)
    glass.kiosk.choices.chooseTextSize(size)
    glass.tap("low")
    assert highest(glass) >= 0.4, "start"
    glass.tap("start_uk")
    for name, go in SCREENS.items():
        go(glass)
        glass.settle()
        assert highest(glass) >= 0.4, name
    glass.kiosk.choices.toggleChoices()
    glass.settle()
    assert highest(glass) >= 0.4, "the choices of how to read"


@Upright
def test_the_way_down_is_itself_within_reach_and_leads_back_up(
    stage: Stage, content: ContentStore, monitor: Display
) -> None:
    glass = stage.open(content, monitor)
    for screen in ("start", "home"):
        if screen == "home":
            glass.tap("start_uk")
        assert glass.rect(glass.find("low")).top() / glass.size.height >= 0.6
        glass.tap("low")
        assert highest(glass) >= 0.4
        glass.tap("low")
        assert highest(glass) < 0.4


def test_what_is_left_free_shows_the_name_and_nothing_to_touch(stage: Stage, content: ContentStore) -> None:
    glass = stage.open(content, UPRIGHT["21 inch upright"])
    glass.tap("start_uk")
    glass.tap("low")

    free = [
        item for item in glass.items() if glass.is_text(item) and glass.rect(item).bottom() < glass.size.height * 0.4
    ]
    assert [item.property("text") for item in free] == ["Help Ukraine · Brussels"]
    before = glass.kiosk.session
    for part in (0.05, 0.2, 0.39):
        glass.tap_at(glass.rect(glass.window.contentItem()).center().toPoint() * part)
    assert glass.kiosk.session == before


def test_the_question_whether_somebody_is_there_comes_down_too(stage: Stage, content: ContentStore) -> None:
    glass = stage.open(content, UPRIGHT["32 inch upright"])
    glass.tap("start_uk")
    glass.tap("low")
    stage.clocks.seconds += 90
    glass.kiosk.watch.check()
    glass.settle()

    assert glass.rect(glass.find("stay")).top() / glass.size.height >= 0.4


def test_the_next_person_finds_the_whole_screen(stage: Stage, content: ContentStore) -> None:
    glass = stage.open(content, UPRIGHT["21 inch upright"])
    glass.tap("start_uk")
    glass.tap("low")
    glass.tap("finish")

    assert glass.kiosk.session == Session()
    assert glass.find("stage").height() == glass.size.height


@pytest.mark.parametrize(
    "monitor", [MONITORS["21 inch"], MONITORS["10 inch upright"], display(1080, 1920, inches=15.6)], ids=str
)
def test_a_screen_that_is_not_tall_stands_low_as_a_whole_and_offers_nothing(
    stage: Stage, content: ContentStore, monitor: Display
) -> None:
    glass = stage.open(content, monitor)
    glass.tap("start_uk")

    assert "low" not in glass.names()
