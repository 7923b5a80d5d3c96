"""Every code of the shipped content says to another reader exactly what it should, at the size in which it is shown."""

from collections.abc import Iterator

import pytest

from kiosk import paths
from kiosk.content.store import ContentStore
from kiosk.domain.directions import directions
from kiosk.domain.display import Display, display
from kiosk.domain.handouts import CodeKind
from kiosk.domain.languages import Language
from kiosk.domain.ports.codes import QUIET_ZONE
from kiosk.handout import qr
from kiosk.handout.codes import Subject, payload
from kiosk.handout.qr import QrCodes
from kiosk.handout.slip.page_format import PAGE_FORMATS
from kiosk.handout.slip.words import read_slip_words
from tests.unit.handout.phone_camera import read

WORDS = read_slip_words(paths.SLIP_WORDS)
SCREENS = (display(1920, 1080, inches=21.5), display(1280, 800, inches=10.1))
ROLLS = [PAGE_FORMATS["384"], PAGE_FORMATS["576"]]


def modules() -> set[int]:
    """The least sides of a module, in pixels of the screens and dots of the receipt printers."""
    on_screens = {qr.module_dots(screen.px_per_mm, qr.SCREEN_MODULE_MM) for screen in SCREENS}
    return on_screens | {qr.module_dots(roll.dpi / 25.4, qr.PAPER_MODULE_MM) for roll in ROLLS}


def pages(store: ContentStore, language: Language) -> Iterator[Subject]:
    for topic in store.topics(language):
        for card in store.topic_pages(topic.id, language, ""):
            view = store.page(card.id, language)
            assert view is not None
            yield view


def everything(store: ContentStore, language: Language, contacts: dict[str, object]) -> Iterator[Subject]:
    yield from pages(store, language)
    yield from filter(None, map(store.contact, contacts))
    yield from filter(None, (directions(store, commune.id, language) for commune in store.communes()))


@pytest.mark.parametrize("kind", [CodeKind.LINK, CodeKind.TEL, CodeKind.GEO])
def test_every_link_number_and_place_can_be_read(
    store: ContentStore, contacts: dict[str, object], kind: CodeKind
) -> None:
    said = {
        payload(subject, kind, language, store.release().home(language), WORDS)
        for language in Language
        for subject in everything(store, language, contacts)
    } - {None}

    assert len(said) >= len(Language)
    codes = {text: QrCodes().encode(text) for text in said if text}
    assert [text for text, code in codes.items() for module in modules() if read(code, module) != text] == []


@pytest.mark.parametrize("language", Language)
def test_every_text_can_be_read_and_is_not_too_large_for_a_screen(store: ContentStore, language: Language) -> None:
    texts = [payload(view, CodeKind.TEXT, language, "", WORDS) or "" for view in pages(store, language)]
    codes = {text: QrCodes().encode(text) for text in texts}

    assert len(texts) > 50
    assert min(map(len, texts)) > 100
    assert [text for text, code in codes.items() for module in modules() if read(code, module) != text] == []
    assert [text for text, code in codes.items() if not all(fits(len(code), screen) for screen in SCREENS)] == []


def fits(side: int, screen: Display) -> bool:
    """Whether a code leaves a third of the height of the screen to its bars and words."""
    pixels = (side + 2 * QUIET_ZONE) * qr.module_dots(screen.px_per_mm, qr.SCREEN_MODULE_MM)
    return pixels <= screen.height * 2 / 3
