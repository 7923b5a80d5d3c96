"""Who reads badly has pages short and with pictures, for as long as the visit lasts."""

import pytest
from PySide6.QtGui import QAccessible

from kiosk.content.store import ContentStore
from kiosk.domain.display import Display
from kiosk.domain.languages import Language
from kiosk.domain.session import TEXT_SIZES, Session
from tests.ui.conftest import Stage
from tests.ui.test_fit import MONITORS, nothing_sticks_out
from tests.ui.touch import Glass

PAGE, NEXT, WITHOUT = "health/hospital", "health/doctor", "housing/rent"
INTRODUCTION = "The emergency department (urgences / spoed) is for what cannot wait."
FIRST_STEP = "If a life is in danger, call 112."


def steps(glass: Glass) -> list[str]:
    """The sentences of the short form, in their order."""
    rows = [item for item in glass.items() if item.metaObject().className().startswith("EasyRow")]
    return [" ".join(glass.texts(row)).replace("\u00a0", " ") for row in rows]


@pytest.fixture
def reader(glass: Glass) -> Glass:
    """Somebody who has opened a page in English."""
    glass.visit(PAGE, Language.EN)
    return glass


def test_a_page_opens_whole_and_short_at_a_touch_with_a_way_back(reader: Glass, content: ContentStore) -> None:
    view = content.page(PAGE, Language.EN)
    assert view is not None
    assert reader.sees(INTRODUCTION)
    assert steps(reader) == []

    reader.tap("easy")
    assert steps(reader) == [step.text for step in view.easy]
    assert not reader.sees(INTRODUCTION)
    assert reader.sees("Checked on")

    reader.tap("easy")
    assert steps(reader) == []
    assert reader.sees(INTRODUCTION)


def test_the_short_form_leads_to_everybody_who_can_help(reader: Glass, content: ContentStore) -> None:
    view = content.page(PAGE, Language.EN)
    assert view is not None
    reader.tap("easy")

    assert {f"contact_{contact.id}" for contact in view.contacts} <= reader.names()


def test_the_next_page_opens_short_too_until_the_person_has_finished(reader: Glass) -> None:
    reader.tap("easy")
    reader.tap("home")
    reader.kiosk.open(NEXT)
    reader.settle()
    assert steps(reader)

    reader.tap("finish")
    assert reader.kiosk.session == Session()
    reader.visit(NEXT, Language.EN)
    assert steps(reader) == []


def test_a_page_without_a_short_form_has_no_button_and_opens_whole(reader: Glass) -> None:
    reader.tap("easy")
    reader.kiosk.open(WITHOUT)
    reader.settle()

    assert "easy" not in reader.names()
    assert steps(reader) == []
    assert reader.sees("Checked on")


@pytest.mark.parametrize("language", [Language.UK, Language.RU, Language.FR, Language.NL])
def test_in_another_language_the_same_step_stays_in_view(
    reader: Glass, content: ContentStore, language: Language
) -> None:
    page = "arrival/commune"
    reader.kiosk.open(page)
    reader.choose_reading("size_3")
    reader.tap("easy")
    reader.slide(600)
    before = in_view(reader)[0]
    assert before > 0

    reader.tap(f"language_{language}")

    view = content.page(page, language)
    assert view is not None
    assert steps(reader) == [step.text for step in view.easy]
    assert before in in_view(reader)


def in_view(glass: Glass) -> list[int]:
    """The numbers of the steps of which something is to be seen."""
    view = glass.rect(glass.find("scroll")).adjusted(0, 2, 0, -2)
    rows = [item for item in glass.items() if item.metaObject().className().startswith("EasyRow")]
    return [number for number, row in enumerate(rows) if view.intersects(glass.rect(row))]


def test_a_reader_who_hears_the_screen_is_told_each_step_with_its_number(reader: Glass) -> None:
    reader.tap("easy")
    rows = [item for item in reader.items() if item.metaObject().className().startswith("EasyRow")]

    assert reader.accessible(rows[0]).text(QAccessible.Text.Name) == f"1. {FIRST_STEP}"


@pytest.mark.parametrize("monitor", MONITORS.values(), ids=MONITORS.keys())
def test_every_step_of_every_page_fits_at_the_largest_text(
    stage: Stage, content: ContentStore, monitor: Display
) -> None:
    glass = stage.open(content, monitor)
    pages = [
        card.id
        for topic in ("urgent", "arrival", "health", "safety")
        for card in content.topic_pages(topic, Language.EN, "")
    ]
    for language in Language:
        glass.kiosk.finish()
        glass.kiosk.chooseLanguage(language)
        glass.kiosk.visit.places.page.easyToggled.emit()
        glass.kiosk.choices.chooseTextSize(TEXT_SIZES)
        for page in pages:
            glass.kiosk.open(page)
            glass.settle()
            with glass.at_rest():
                assert steps(glass), page
                nothing_sticks_out(glass, f"{page} in {language}")
