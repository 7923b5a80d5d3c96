"""A person finds the way by touch."""

import pytest

from kiosk.content.store import ContentStore
from kiosk.domain.languages import ENDONYMS, Language
from kiosk.domain.session import COMMUNES_TOPIC, Place, Screen
from tests.ui.touch import Glass

PAGES = ["arrival/commune", "health/out-of-hours", "urgent/helplines"]


@pytest.mark.parametrize("language", list(Language))
def test_each_language_button_opens_home_in_that_language(
    glass: Glass, content: ContentStore, language: Language
) -> None:
    glass.tap(f"start_{language}")

    assert glass.kiosk.session.language is language
    assert glass.kiosk.session.places == (Place(Screen.HOME),)
    for topic in content.topics(language):
        assert glass.sees(topic.title)


def test_start_greets_in_all_five_languages(glass: Glass) -> None:
    for name in ENDONYMS.values():
        assert glass.sees(name)
    for welcome in ("Ласкаво просимо", "Добро пожаловать", "Bienvenue", "Welkom", "Welcome"):
        assert glass.sees(welcome)


def test_every_tile_every_card_and_every_contact_opens_by_touch(glass: Glass, content: ContentStore) -> None:
    glass.tap("start_nl")
    for topic in content.topics(Language.NL):
        kind = "page" if topic.id == COMMUNES_TOPIC else "card"
        for card in content.topic_pages(topic.id, Language.NL, "from-ukraine"):
            glass.tap("home")
            glass.tap(f"tile_{topic.id}")
            assert glass.sees(topic.title)
            glass.bring(f"{kind}_{card.id}")
            glass.tap(f"{kind}_{card.id}")
            assert glass.kiosk.session.place == Place(Screen.PAGE, card.id)
            assert glass.sees(card.title)


def test_a_contact_card_opens_the_contact_and_back_returns_to_the_same_place(glass: Glass) -> None:
    glass.visit("urgent/emergency", Language.FR)
    glass.slide(250)
    while not glass.in_view("contact_police-101"):
        glass.slide(100)
    before = glass.rect(glass.find("contact_police-101")).y()

    glass.tap("contact_police-101")
    assert glass.kiosk.session.place == Place(Screen.CONTACT, "police-101")
    assert glass.sees("101")
    glass.tap("back")

    assert glass.rect(glass.find("contact_police-101")).y() == pytest.approx(before, abs=2)


def test_home_forgets_the_way_but_not_how_the_person_reads(glass: Glass) -> None:
    glass.tap("start_ru")
    glass.choose_reading("size_2", "contrast")
    glass.tap("tile_health")
    glass.tap("home")

    session = glass.kiosk.session
    assert session.places == (Place(Screen.HOME),)
    assert (session.text_size, session.high_contrast, session.language) == (2, True, Language.RU)


def test_each_of_the_four_text_sizes_is_one_touch_and_is_larger_than_the_one_before(glass: Glass) -> None:
    glass.tap("start_en")
    glass.tap("reading")
    heights = []
    for size in range(1, 5):
        glass.tap(f"size_{size}")
        assert glass.kiosk.session.text_size == size
        tile = glass.find("tile_arrival")
        heights.append(max(item.property("font").pixelSize() for item in glass.items(tile) if glass.is_text(item)))

    assert heights == sorted(set(heights))


def test_the_choices_of_how_to_read_close_by_their_button_and_by_going_elsewhere(glass: Glass) -> None:
    glass.tap("start_en")
    for close in ("reading", "tile_health", "back", "home", "emergency", "finish"):
        glass.tap("reading")
        assert "contrast" in glass.names()
        glass.tap(close)
        assert "contrast" not in glass.names(), close


def test_the_choices_of_how_to_read_and_the_keyboard_take_turns(glass: Glass) -> None:
    glass.tap("start_en")
    glass.tap("search")
    glass.tap("reading")
    assert glass.keyboard() is None

    glass.tap("field")
    assert glass.keyboard() is not None
    assert "contrast" not in glass.names()


def test_the_audience_orders_home_and_hides_nothing(glass: Glass, content: ContentStore) -> None:
    glass.tap("start_en")
    for audience in content.audiences(Language.EN):
        glass.bring(f"audience_{audience.id}")
        glass.tap(f"audience_{audience.id}")

        tiles = [name for item in glass.items() if (name := item.objectName()).startswith("tile_")]
        assert tiles[: len(audience.home)] == [f"tile_{entry}" for entry in audience.home]
        assert {f"tile_{topic.id}" for topic in content.topics(Language.EN)} <= set(tiles)


@pytest.mark.parametrize("page", PAGES)
def test_the_scroll_buttons_reach_the_end_of_the_page_and_come_back(glass: Glass, page: str) -> None:
    glass.visit(page)
    view = glass.find("scroll")

    for direction, end in (("scrollDown", "atYEnd"), ("scrollUp", "atYBeginning")):
        for _ in range(30):
            if view.property(end):
                break
            glass.tap(direction)
            glass.rest(view)
        assert view.property(end)
