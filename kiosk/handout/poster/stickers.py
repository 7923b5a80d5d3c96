"""The sheet of stickers: a row or a column for each language, with marks to cut along."""

from collections.abc import Iterator, Sequence

from kiosk.handout.poster.edition import Edition
from kiosk.handout.poster.shapes import ACCENT, ACTION, BORDER, INK, SURFACE, Box, Code, Page, Panel, Shape
from kiosk.handout.poster.typesetting import Style, Typesetter

SIDE = 55.0
"""Of a sticker, in millimetres: three by five of them and their marks are what an office printer prints on A4."""
_CODE = 36.0
_EDGE, _MARK, _AWAY, _HAIR = 9.0, 4.0, 2.0, 0.2


def stickers(editions: Sequence[Edition], width: float, height: float, typesetter: Typesetter) -> Page:
    """Lay out a sheet of `width` by `height` millimetres, the stickers edge to edge in its middle."""
    columns, rows = int((width - 2 * _EDGE) // SIDE), int((height - 2 * _EDGE) // SIDE)
    sheet = Box((width - columns * SIDE) / 2, (height - rows * SIDE) / 2, columns * SIDE, rows * SIDE)
    by_row = rows == len(editions)
    shapes: list[Shape] = []
    for number in range(columns * rows):
        row, column = divmod(number, columns)
        box = Box(sheet.x + column * SIDE, sheet.y + row * SIDE, SIDE, SIDE)
        shapes += _sticker(box, editions[(row if by_row else column) % len(editions)], typesetter)
    return Page(width, height, (*shapes, *_marks(sheet)))


def _sticker(box: Box, edition: Edition, typesetter: Typesetter) -> Iterator[Shape]:
    yield Panel(box, SURFACE, BORDER)
    yield Panel(Box(box.x + (SIDE - 10) / 2, box.y + 3.3, 10, 0.9), ACCENT, radius=0.45)
    words = Box(box.x + 3.5, box.y + 6, SIDE - 7, 8.2)
    yield from typesetter.set(edition.words["sticker"], words, Style(3.5, bold=True, centred=True, leading=1.3))
    code = Box(box.x + (SIDE - _CODE) / 2, box.y + 13.9, _CODE, _CODE)
    under = Box(box.x + 3.5, code.bottom, SIDE - 7, 3)
    yield Code(code, edition.address)
    yield from typesetter.set(edition.readable_address, under, Style(2.8, bold=True, colour=ACTION, centred=True))


def _marks(sheet: Box) -> Iterator[Shape]:
    for number in range(round(sheet.width / SIDE) + 1):
        x = sheet.x + number * SIDE - _HAIR / 2
        yield Panel(Box(x, sheet.y - _AWAY - _MARK, _HAIR, _MARK), INK)
        yield Panel(Box(x, sheet.bottom + _AWAY, _HAIR, _MARK), INK)
    for number in range(round(sheet.height / SIDE) + 1):
        y = sheet.y + number * SIDE - _HAIR / 2
        yield Panel(Box(sheet.x - _AWAY - _MARK, y, _MARK, _HAIR), INK)
        yield Panel(Box(sheet.right + _AWAY, y, _MARK, _HAIR), INK)
