"""The poster in five languages side by side, laid out on A4 like the first screen of the kiosk."""

from collections.abc import Iterator, Mapping, Sequence

from kiosk.domain.languages import ENDONYMS
from kiosk.handout.poster.edition import NAME, Edition
from kiosk.handout.poster.parts import card, stacked
from kiosk.handout.poster.shapes import (
    ACCENT,
    ACTION,
    EMERGENCY,
    GROUND,
    QUIET_INK,
    SURFACE,
    Box,
    Code,
    Icon,
    Page,
    Panel,
    Shape,
)
from kiosk.handout.poster.single import HEIGHT, MARGIN, WIDTH
from kiosk.handout.poster.typesetting import Style, Typesetter, in_the_middle

_GAP, _TOP, _PAD, _SIDE = 4.5, 34.5, 4.8, 44.0
_CELL_WIDTH = (WIDTH - 2 * MARGIN - _GAP) / 2
_CELL_HEIGHT = (HEIGHT - MARGIN - _TOP - 2 * _GAP) / 3


def five(editions: Sequence[Edition], typesetter: Typesetter) -> Page:
    """Lay out the poster: a card for each language, and the number for danger."""
    shapes: list[Shape] = [
        Panel(Box(MARGIN, MARGIN, 24, 2), ACCENT, radius=1),
        *typesetter.set(NAME, Box(MARGIN, 20, WIDTH - 2 * MARGIN, 10), Style(12, bold=True)),
    ]
    for number, edition in enumerate(editions):
        shapes += _language(_cell(number), edition, typesetter)
    shapes += _danger(_cell(len(editions)), editions, typesetter)
    return Page(WIDTH, HEIGHT, tuple(shapes), GROUND)


def _cell(number: int) -> Box:
    row, column = divmod(number, 2)
    x, y = MARGIN + column * (_CELL_WIDTH + _GAP), _TOP + row * (_CELL_HEIGHT + _GAP)
    return Box(x, y, _CELL_WIDTH, _CELL_HEIGHT)


def _language(cell: Box, edition: Edition, typesetter: Typesetter) -> Iterator[Shape]:
    inner = cell.inset(_PAD, _PAD)
    lead = Box(inner.x, inner.y + 9.4, inner.width, 9)
    address = Box(inner.x, inner.bottom - 2.9, inner.width, 3)
    code = Box(cell.x + 0.5, cell.y + 23.3, _SIDE, _SIDE)
    beside = Box(code.right + 0.5, code.y + 4.3, inner.right - code.right - 0.5, address.y - code.y - 6)
    yield card(cell, radius=5)
    yield from typesetter.set(ENDONYMS[edition.language], inner, Style(7.8, bold=True, colour=ACTION))
    yield from typesetter.set(edition.words["lead"], lead, Style(4, leading=1.28))
    yield Code(code, edition.address)
    yield from _beside(beside, edition.words, typesetter)
    yield from typesetter.set(edition.readable_address, address, Style(4, bold=True, colour=ACTION))


def _beside(box: Box, words: Mapping[str, str], typesetter: Typesetter) -> Iterator[Shape]:
    yield from stacked(
        box,
        typesetter,
        (words["scan"], Style(4, bold=True)),
        (words["free"], Style(4, bold=True, colour=ACTION)),
        (words["desk"], Style(3.6, colour=QUIET_INK, leading=1.25)),
        gaps=(4.4, 2.9),
    )


def _danger(cell: Box, editions: Sequence[Edition], typesetter: Typesetter) -> Iterator[Shape]:
    yield Panel(cell, EMERGENCY, radius=5)
    yield Icon(Box(cell.x + 6, cell.y + 9, 17, 17), "phone-call", SURFACE)
    yield from typesetter.set("112", Box(cell.x + 30, cell.y + 9, 50, 17), Style(23.5, bold=True, colour=SURFACE))
    room = Box(cell.x + 8, cell.y + 30, cell.width - 16, cell.height - 34)
    texts = [(edition.words["emergency"], Style(5, bold=True, colour=SURFACE)) for edition in editions]
    yield from in_the_middle(room, stacked(room, typesetter, *texts, gaps=[3.4] * (len(texts) - 1)))
