"""Whoever switches the language or the text size stays at the same paragraph."""

import pytest

from kiosk.domain.languages import Language
from tests.ui.touch import Glass

SLIDE = 600


def paragraphs_in_view(glass: Glass) -> list[int]:
    """The numbers of the blocks of which something is to be seen."""
    view = glass.find("scroll")
    column = view.childItems()[0].childItems()[0]
    blocks = [item for item in column.childItems() if item.isVisible() and item.height() > 0]
    window = glass.rect(view).adjusted(0, 2, 0, -2)
    return [i for i, block in enumerate(blocks) if window.intersects(glass.rect(block))]


@pytest.fixture
def reader(glass: Glass) -> Glass:
    """Somebody who has read half a page."""
    glass.visit("arrival/commune")
    glass.slide(SLIDE)
    assert paragraphs_in_view(glass)[0] > 2
    return glass


@pytest.mark.parametrize("language", [Language.RU, Language.FR, Language.NL, Language.EN])
def test_the_language_switches_on_the_page_and_the_same_paragraph_stays(reader: Glass, language: Language) -> None:
    before = paragraphs_in_view(reader)[0]

    reader.tap(f"language_{language}")
    assert before in paragraphs_in_view(reader)
    assert reader.kiosk.session.place.id == "arrival/commune"

    reader.tap("language_uk")
    assert before in paragraphs_in_view(reader)


def test_every_choice_of_how_to_read_keeps_the_paragraph(reader: Glass) -> None:
    before = paragraphs_in_view(reader)[0]

    reader.tap("reading")
    for choice in ("size_2", "size_3", "size_4", "size_1", "contrast", "bold", "spaced", "reading"):
        reader.tap(choice)
        assert before in paragraphs_in_view(reader), choice


def test_a_topic_keeps_its_place_too(glass: Glass) -> None:
    glass.tap("start_fr")
    glass.tap("tile_health")
    glass.choose_reading("size_4")
    glass.slide(SLIDE)
    cards = [name for name in glass.names() if name.startswith("card_") and glass.in_view(name)]
    first = min(cards, key=lambda name: glass.rect(glass.find(name)).y())

    glass.tap(first)
    glass.tap("back")

    top = glass.rect(glass.find("scroll")).top()
    assert top - 5 <= glass.rect(glass.find(first)).bottom()
    assert glass.in_view(first)
