"""A page says what it is worth, and goes with the person."""

from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlsplit

import pytest

from kiosk.content.store import ContentStore
from kiosk.domain.contacts import Contact
from kiosk.domain.display import Display, display
from kiosk.domain.languages import ENDONYMS, Language
from kiosk.domain.views import PageView
from tests.ui.conftest import Stage
from tests.ui.touch import Glass

PAGE = "health/doctor"
SCREENS = {
    "21 inch": display(1920, 1080, inches=21.5),
    "21 inch upright": display(1080, 1920, inches=21.5),
    "10 inch": display(1280, 800, inches=10.1),
    "32 inch upright": display(1080, 1920, inches=32),
}


class Altered:
    """The real content with the same thing changed on every page."""

    def __init__(self, content: ContentStore, changes: dict[str, Any]) -> None:
        self._content = content
        self._changes = changes

    def __getattr__(self, name: str) -> Any:
        return getattr(self._content, name)

    def page(self, page_id: str, language: Language) -> PageView | None:
        view = self._content.page(page_id, language)
        return view._replace(**self._changes) if view else None


@pytest.mark.parametrize("size", SCREENS.values(), ids=SCREENS.keys())
@pytest.mark.parametrize("language", list(Language))
def test_the_code_decodes_from_a_picture_of_the_screen(
    stage: Stage, content: ContentStore, language: Language, size: Display
) -> None:
    glass = stage.open(content, size)
    glass.visit(PAGE, language)

    url = glass.read_code(glass.find("qr"))

    assert (urlsplit(url).hostname, urlsplit(url).path) == ("www.helpukraine.brussels", f"/{language}")
    assert urlsplit(url).query == ""
    assert glass.sees(f"www.helpukraine.brussels/{language}")


@pytest.mark.parametrize("size", SCREENS.values(), ids=SCREENS.keys())
def test_a_module_of_the_code_is_at_least_08_mm(stage: Stage, content: ContentStore, size: Display) -> None:
    glass = stage.open(content, size)
    glass.visit(PAGE, Language.UK)
    code = glass.find("qr")

    module = int(code.width()) // int(code.property("modules"))

    assert glass.mm(module) >= 0.8


def test_the_code_of_a_contact_dials_its_number(glass: Glass) -> None:
    glass.visit_contact("samusocial", Language.EN)

    assert glass.read_code(glass.find("qr")) == "tel:+3280099340"
    assert glass.sees("0800 99 340")


def test_a_page_says_when_it_was_checked(glass: Glass) -> None:
    glass.visit(PAGE, Language.UK)

    assert glass.sees("Перевірено 22 листопада 2026")
    assert not {"missing", "outdated", "stale"} & glass.names()


def test_a_missing_translation_shows_the_page_in_another_language_and_says_so_in_the_readers(
    stage: Stage, content: ContentStore
) -> None:
    other = content.page(PAGE, Language.EN)
    assert other is not None
    changes = {"language": Language.EN, "title": other.title, "blocks": other.blocks}
    glass = stage.open(Altered(content, changes))
    glass.visit(PAGE, Language.UK)

    assert "missing" in glass.names()
    assert glass.sees("Цієї сторінки ще немає вашою мовою.")
    assert glass.sees(ENDONYMS[Language.EN])
    assert glass.sees(other.title)


def test_a_translation_that_is_behind_says_so(stage: Stage, content: ContentStore) -> None:
    glass = stage.open(Altered(content, {"outdated": True}))
    glass.visit(PAGE, Language.NL)

    assert "outdated" in glass.names()
    assert glass.sees("Deze vertaling is ouder dan de pagina.")


def test_a_page_past_its_review_says_so_from_the_day_after(stage: Stage, content: ContentStore) -> None:
    view = content.page(PAGE, Language.FR)
    assert view is not None
    last_day = datetime.combine(view.valid_until, datetime.max.time())

    for now, stale in ((last_day, False), (last_day + timedelta(seconds=1), True)):
        stage.clocks.now = now
        glass = stage.open(content)
        glass.visit(PAGE, Language.FR)
        assert ("stale" in glass.names()) is stale


def test_what_nobody_confirmed_is_marked_on_the_card_and_on_the_contact(glass: Glass) -> None:
    glass.visit("arrival/temporary-protection", Language.EN)
    assert glass.sees("Not confirmed: ask at the desk first")

    glass.kiosk.openContact("registration-centre")
    glass.settle()

    assert glass.sees("rue Belliard 68")
    assert glass.sees("Not confirmed: ask at the desk before you go")


def test_a_contact_shows_every_field_it_has_in_the_language_of_the_reader(glass: Glass, content: ContentStore) -> None:
    contact = content.contact("allo-aide-sociale")
    assert isinstance(contact, Contact)
    assert contact.cost
    glass.visit_contact(contact.id, Language.FR)

    expected = [contact.name, contact.purpose, contact.cost.text]
    assert all(glass.sees(text[Language.FR]) for text in expected)
    assert glass.sees("lun. – ven.: 9:00–17:00")
    assert glass.sees("Français")


def test_open_now_follows_the_clock_of_the_place(stage: Stage, content: ContentStore) -> None:
    for minute, word in ((datetime(2026, 11, 23, 16, 59), "Open now"), (datetime(2026, 11, 23, 17, 0), "Closed now")):  # noqa: DTZ001
        stage.clocks.now = minute
        glass = stage.open(content)
        glass.visit_contact("allo-aide-sociale", Language.EN)
        assert glass.sees(word)
