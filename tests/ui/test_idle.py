"""A person who has left is asked for, and then forgotten."""

import pytest
from PySide6.QtCore import Qt

from kiosk.content.store import ContentStore
from kiosk.domain import session
from kiosk.domain.languages import Language
from kiosk.ui.viewmodels.contact import ContactProps
from kiosk.ui.viewmodels.page import PageProps
from tests.ui.conftest import Stage
from tests.ui.touch import Glass


@pytest.fixture
def visitor(glass: Glass) -> Glass:
    """Somebody who has changed everything that can be changed."""
    glass.tap("start_fr")
    glass.tap("audience_resident")
    glass.choose_reading("size_2", "contrast", "bold", "spaced")
    glass.kiosk.open("urgent/helplines")
    glass.settle()
    glass.slide(300)
    return glass


def wait(stage: Stage, glass: Glass, seconds: float) -> None:
    stage.clocks.seconds += seconds
    glass.kiosk.watch.check()
    glass.settle()


def test_the_question_comes_after_the_idle_time_by_sight_and_sound(stage: Stage, visitor: Glass) -> None:
    wait(stage, visitor, 89.9)
    assert "stay" not in visitor.names()

    wait(stage, visitor, 0.1)

    assert visitor.sees("Êtes-vous toujours là")
    assert visitor.sees("30 secondes")
    assert stage.chime.played == 1


def test_any_touch_answers_and_does_nothing_else(stage: Stage, visitor: Glass) -> None:
    before = visitor.kiosk.session
    for _ in range(12):
        wait(stage, visitor, 100)
        visitor.tap_at(visitor.rect(visitor.find("emergency")).center().toPoint())
        assert "stay" not in visitor.names()
    assert visitor.kiosk.session == before


def test_the_button_and_a_key_answer_too(stage: Stage, visitor: Glass) -> None:
    wait(stage, visitor, 100)
    visitor.tap("stay")
    assert "stay" not in visitor.names()

    wait(stage, visitor, 100)
    visitor.press_key(Qt.Key.Key_Down)
    assert "stay" not in visitor.names()


def test_the_countdown_counts(stage: Stage, visitor: Glass) -> None:
    wait(stage, visitor, 90)
    wait(stage, visitor, 29)

    assert visitor.sees("1 seconde,")


def test_after_the_countdown_nothing_of_the_visitor_is_left(
    stage: Stage, visitor: Glass, content: ContentStore
) -> None:
    wait(stage, visitor, 120)

    assert visitor.kiosk.session == session.fresh(content_available=True)
    assert visitor.kiosk.session == session.Session()
    untouched = stage.open(content)
    assert visitor.picture() == untouched.picture()
    for glass in (visitor, untouched):
        glass.tap(f"start_{Language.NL}")
        glass.kiosk.open("urgent/helplines")
        glass.settle()
    assert visitor.picture() == untouched.picture()


def test_finish_forgets_at_once_and_what_was_read_too(visitor: Glass) -> None:
    visitor.kiosk.openContact("samusocial")
    visitor.tap("finish")

    assert visitor.kiosk.session == session.Session()
    places = visitor.kiosk.visit.places
    assert (places.page._props, places.page._rows.records, places.page._code) == (PageProps(), (), [])
    assert (places.contact._props, places.contact._rows.records) == (ContactProps(), ())
    assert places.topic._pages.records == ()


def test_nobody_is_asked_on_a_kiosk_that_nobody_touched(stage: Stage, glass: Glass) -> None:
    wait(stage, glass, 10_000)

    assert "stay" not in glass.names()
    assert stage.chime.played == 0


def test_the_place_of_one_visitor_never_becomes_the_next_ones(stage: Stage, visitor: Glass) -> None:
    visitor.tap("finish")

    visitor.tap("start_emergency")
    visitor.tap("back")

    assert visitor.kiosk.session == session.Session()
    wait(stage, visitor, 10_000)
    assert "stay" not in visitor.names()
