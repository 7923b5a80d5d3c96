"""EN 301 549 v3.2.1, 11.1.4.1 and 5.6.2: nothing is told by colour alone. Looked at in grey."""

import pytest
from PySide6.QtCore import QRect, QUrl
from PySide6.QtQuick import QQuickItem

from kiosk.content.store import ContentStore
from kiosk.domain.outcomes import Answer, Outcome, Reason
from kiosk.ui.tour.rehearsal import RehearsedUpdates
from tests.a11y.pixels import Pixels, cut, ground, luminances, ratio
from tests.ui.conftest import Stage
from tests.ui.touch import Glass

CLEARLY = 3.0  # WCAG 2.2, technique G183: tones so far apart are told without colour


def grey(glass: Glass) -> Pixels:
    return luminances(glass.picture())


def box(glass: Glass, name: str) -> QRect:
    return glass.rect(glass.find(name)).toRect()


def icons(glass: Glass, root: QQuickItem) -> list[str]:
    """The icons of a part of the screen."""
    found = [item.property("source") for item in glass.items(root)]
    return [source.path().split("/")[1] for source in found if isinstance(source, QUrl) and source.host() == "icon"]


CHOICES = {
    "a size of the text": ("size_1", "size_3"),
    "a language": ("language_uk", "language_fr"),
    "who is asking": ("audience_from-ukraine", "audience_resident"),
}


@pytest.mark.parametrize("pair", CHOICES.values(), ids=CHOICES.keys())
def test_the_one_that_is_chosen_differs_in_tone_from_the_others(glass: Glass, pair: tuple[str, str]) -> None:
    glass.tap("start_uk")
    glass.tap("reading")
    chosen, other = pair
    for now, then in ((chosen, other), (other, chosen)):
        if chosen.startswith("audience"):
            glass.kiosk.choices.close()
            glass.settle()
            glass.bring(now)
        if now == other:
            glass.tap(other)
        if chosen.startswith("audience"):
            glass.bring(now)
        picture = grey(glass)
        assert ratio(ground(cut(picture, box(glass, now))), ground(cut(picture, box(glass, then)))) >= CLEARLY


@pytest.mark.parametrize("name", ["contrast", "bold", "spaced"])
def test_a_switch_that_is_on_differs_in_tone_and_carries_a_tick(glass: Glass, name: str) -> None:
    glass.tap("start_uk")
    glass.tap("reading")
    tones = []
    for tick in (False, True):
        if tick:
            glass.tap(name)
        assert ("check" in icons(glass, glass.find(name))) is tick
        tones.append(ground(cut(grey(glass), box(glass, name))))

    assert ratio(*tones) >= CLEARLY


@pytest.mark.parametrize("screen", ["emergency", "start_emergency"])
def test_emergency_is_told_by_its_icon_and_number_and_not_by_its_red(glass: Glass, screen: str) -> None:
    if screen == "emergency":
        glass.tap("start_uk")
    button = glass.find(screen)

    assert any("112" in text for text in glass.texts(button))
    assert icons(glass, button) == ["phone-call"]


@pytest.mark.parametrize(("answer", "icon"), [(Answer.UPDATED, "check"), (Answer.DAMAGED, "alert-triangle")])
def test_good_and_bad_news_differ_by_icon_and_words(
    stage: Stage, content: ContentStore, answer: Answer, icon: str
) -> None:
    stage.updates = RehearsedUpdates(outcome=Outcome(answer=answer, reason=Reason.NEW_RELEASE))
    glass = stage.open(content)
    for _ in range(5):
        glass.tap("staffCorner")
    glass.kiosk.staff.open("content")
    glass.kiosk.staff.content.update("")
    glass.settle()
    banner = glass.find("answer")

    assert icons(glass, banner) == [icon]
    assert glass.texts(banner)[0].strip()
