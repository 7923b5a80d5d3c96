"""Every page, contact and commune of the shipped content as a slip, in every language, on every paper."""

import re
from collections.abc import Iterator
from dataclasses import astuple
from datetime import date
from functools import cache
from itertools import combinations
from typing import Any

import numpy as np
import pytest

from kiosk import paths
from kiosk.content.store import ContentStore
from kiosk.domain.directions import directions
from kiosk.domain.languages import Language
from kiosk.handout.qr import QrCodes
from kiosk.handout.slip.compose import Edition, commune_slip, contact_slip, page_slip
from kiosk.handout.slip.draw import draw, lay_out
from kiosk.handout.slip.faces import Faces
from kiosk.handout.slip.layout import Item, Modules, Page, Text
from kiosk.handout.slip.page_format import PAGE_FORMATS, PageFormat
from kiosk.handout.slip.parts import Code, Heading, Slip, Title
from kiosk.handout.slip.words import read_slip_words
from tests.unit.handout.phone_camera import read_picture

FACES = Faces(paths.FONTS)
CLERK = {Language.UK: Language.FR, Language.RU: Language.NL, Language.EN: Language.FR}
JOINTS = re.compile(r"(?=[/.@])|(?<=-)")
LONG = 40
PAGE_NUMBER = re.compile(r"\d+ / \d+")


class Codes:
    """The codes, each worked out once."""

    encode = staticmethod(cache(QrCodes().encode))


Slips = dict[Language, list[Slip]]


@pytest.fixture(scope="module")
def slips(store: ContentStore, contacts: dict[str, Any]) -> Slips:
    """All slips by the reader's language; in three languages with a second one for a clerk."""
    return {language: list(composed(store, language, contacts)) for language in Language}


def composed(store: ContentStore, language: Language, contacts: dict[str, Any]) -> Iterator[Slip]:
    second = CLERK.get(language)
    words = read_slip_words(paths.SLIP_WORDS)
    edition = Edition(words=words, reader=language, second=second, centre="Centre", today=date(2027, 1, 31))
    home = store.release().home(language)
    for topic in store.topics(language):
        for card in store.topic_pages(topic.id, language, ""):
            view = store.page(card.id, language)
            assert view is not None
            yield page_slip(view, edition, store.page(card.id, second) if second else None)
    for contact in filter(None, map(store.contact, contacts)):
        yield contact_slip(contact, home, edition)
    for commune in store.communes():
        going = directions(store, commune.id, language)
        assert going is not None
        yield commune_slip(going, home, edition, directions(store, commune.id, second) if second else None)


def lines(page: Page) -> list[Text]:
    """The lines of a page without its number."""
    return [item for item in page.items if isinstance(item, Text) and not PAGE_NUMBER.fullmatch(item.text)]


def overlapping(page: Page) -> Iterator[tuple[Item, Item]]:
    items = sorted(page.items, key=lambda item: item.y)
    for place, one in enumerate(items):
        for other in items[place + 1 :]:
            if other.y >= one.y + one.height:
                break
            if one.x < other.x + other.width and other.x < one.x + one.width:
                yield one, other


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("paper", PAGE_FORMATS.values(), ids=PAGE_FORMATS)
def test_every_slip_fits_its_paper(slips: Slips, language: Language, paper: PageFormat) -> None:
    margin = paper.dots(paper.margin_mm)
    assert len(slips[language]) > 150

    for slip in slips[language]:
        whole = strings(slip)
        headings = [part.text for part in slip.parts if isinstance(part, Heading | Title)]
        for page in lay_out(slip, paper, FACES, Codes()):
            assert all(margin <= item.x and item.x + item.width <= paper.width - margin for item in page.items)
            assert all(item.y >= 0 and item.y + item.height <= page.height for item in page.items)
            assert list(overlapping(page)) == []
            assert {word for line in lines(page) for word in line.text.split()} <= whole
            last = lines(page)[-1]
            assert not (last.face.bold and any(text.endswith(last.text) for text in headings)), last


def strings(slip: Slip) -> set[str]:
    """Every word of a slip, and what may stand of it on a line: what is between its hyphens, slashes and dots.

    Only a web address may be broken between any two letters: one has 34 without a joint.
    """
    words = {word for text in flat(astuple(slip)) for word in text.split()}
    parts = [list(word) if word.count(".") > 1 and len(word) > LONG else JOINTS.split(word) for word in words]
    return {"".join(part[start:end]) for part in parts for start, end in combinations(range(len(part) + 1), 2)}


def flat(value: object) -> Iterator[str]:
    if isinstance(value, tuple):
        for item in value:
            yield from flat(item)
    else:
        yield str(value)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("paper", PAGE_FORMATS.values(), ids=PAGE_FORMATS)
def test_the_codes_of_the_drawn_slips_can_be_read(slips: Slips, language: Language, paper: PageFormat) -> None:
    said = {part.payload: slip for slip in slips[language] for part in slip.parts if isinstance(part, Code)}
    some = dict(list(said.items())[:: max(1, len(said) // 8)])

    assert {payload: list(codes(slip, paper)) for payload, slip in some.items()} == {text: [text] for text in some}


def codes(slip: Slip, paper: PageFormat) -> Iterator[str]:
    """What another reader sees on the drawn pages, round about where the codes are."""
    for page in lay_out(slip, paper, FACES, Codes()):
        for code in (item for item in page.items if isinstance(item, Modules)):
            picture = np.array(draw(page, paper, FACES).convert("L"))
            yield read_picture(picture[max(0, code.y - 60) : code.y + code.height + 60])
