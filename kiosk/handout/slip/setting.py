"""Sets the parts of a slip in rows of a paper's width."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kiosk.domain.ports.codes import QrEncoder
from kiosk.handout.slip import parts
from kiosk.handout.slip.codes import code_rows
from kiosk.handout.slip.layout import Bar, Box, Row, Text
from kiosk.handout.slip.setter import Setter

_SHORT = 6  # lines of text that are never parted by the end of a page


def rows(part: parts.Part, setter: Setter, encoder: QrEncoder) -> list[Row]:
    """Return the rows of a part with the gap after it."""
    match part:
        case parts.Title() | parts.Heading() | parts.Divider():
            return _over(part, setter)
        case parts.Code():
            return code_rows(part, encoder.encode(part.payload), setter)
        case parts.Item():
            return [*_together(list(_body(part, setter))), Row(setter.gap // 2)]
        case parts.Card() | parts.Numbers():
            *most, last = _body(part, setter)
            return [*_glued(most), last, Row(setter.gap)]
        case _:
            return [*_together(list(_body(part, setter))), Row(setter.gap)]


def _over(part: parts.Title | parts.Heading | parts.Divider, setter: Setter) -> list[Row]:
    """Return what stands over other parts, and is never the last on a page."""
    match part:
        case parts.Title(text):
            return [*_glued(setter.lines(text, setter.fitting(text, setter.title))), Row(setter.gap, glued=True)]
        case parts.Heading(text):
            lines = _glued(setter.lines(text, setter.fitting(text, setter.large)))
            return [Row(setter.gap), *lines, Row(setter.gap // 2, glued=True)]
        case parts.Divider(text):
            first, *rest = _glued(setter.lines(text, setter.bold))
            dashes = _dashes(setter) if setter.paper.height is None else []
            return [*dashes, replace(first, opens=not dashes), *rest, Row(setter.gap // 2, glued=True)]


def _dashes(setter: Setter) -> list[Row]:
    """Return a line to fold or to tear at."""
    dash = setter.paper.dots(2)
    places = range(0, setter.width - dash, 2 * dash)
    return [Row(3 * setter.gap, tuple(Bar(x, setter.gap, dash, setter.bar) for x in places), glued=True)]


def _body(part: parts.Part, setter: Setter) -> Iterator[Row]:
    match part:
        case parts.Step():
            yield from _step(part, setter)
        case parts.Paragraph(text):
            yield from setter.lines(text, setter.plain)
        case parts.Item():
            yield from _item(part, setter)
        case parts.Notice(label, text):
            x = setter.aside
            yield from setter.barred([*setter.lines(label, setter.bold, x), *setter.lines(text, setter.plain, x)])
        case parts.Card():
            yield from _card(part, setter)
        case parts.Numbers():
            yield from _numbers(part, setter)
        case parts.Stamp(lines):
            for line in lines:
                yield from setter.lines(line, setter.plain)


def _step(part: parts.Step, setter: Setter) -> Iterator[Row]:
    """Yield a step: its number in the margin, what to do in bold, then how."""
    mark = str(part.number)
    width = setter.wide(mark, setter.large)
    x = max(round(1.2 * setter.indent), width + setter.gap // 2)
    first, *rest = [*setter.lines(part.lead, setter.bold, x), *setter.lines(part.text, setter.plain, x)]
    yield _beside(Text(0, 0, width, mark, setter.large), first)
    yield from rest


def _beside(mark: Text, row: Row) -> Row:
    """Return a larger mark and a line of text as one row, both on one baseline."""
    drop = mark.face.baseline - next(item.face.baseline for item in row.items if isinstance(item, Text))
    return Row(max(mark.height, row.height + drop), (mark, *(replace(item, y=drop) for item in row.items)))


def _item(part: parts.Item, setter: Setter) -> Iterator[Row]:
    first, *rest = setter.lines(part.text, setter.plain, setter.indent)
    side = round(setter.plain.size * 0.7)
    top = setter.plain.baseline - side
    dot = max(4, side // 3)
    box = Box(0, top, side, side, max(2, setter.bar // 2))
    mark = box if part.to_tick else Bar(side // 3, top + (side - dot) // 2, dot, dot)
    yield replace(first, items=(mark, *first.items))
    yield from rest


def _card(part: parts.Card, setter: Setter) -> Iterator[Row]:
    if part.name:
        yield setter.rule()
    yield from setter.lines(part.name, setter.fitting(part.name, setter.bold))
    yield from setter.lines(part.door, setter.plain)
    yield from setter.lines(part.purpose, setter.plain)
    for field in part.fields:
        yield Row(setter.gap // 2)
        between = "\n" if "\n" in field.text else " "
        text = (field.label + between if field.label else "") + field.text
        yield from setter.lines(text, setter.large if field.large else setter.plain)
        yield from setter.lines(field.note, setter.plain)
        yield from setter.barred(setter.lines(field.caution, setter.plain, setter.aside))


def _numbers(part: parts.Numbers, setter: Setter) -> Iterator[Row]:
    yield setter.rule()
    yield from setter.lines(part.title, setter.bold)
    x = max(setter.wide(number, setter.large) for number, _ in part.lines) + setter.gap
    for number, text in part.lines:
        first, *rest = setter.lines(text, setter.plain, x)
        yield Row(setter.gap // 3)
        yield _beside(Text(0, 0, setter.wide(number, setter.large), number, setter.large), first)
        yield from rest


def _glued(found: Sequence[Row]) -> list[Row]:
    return [replace(row, glued=True) for row in found]


def _together(found: Sequence[Row]) -> list[Row]:
    """Return rows that a page's end does not part; of a long text it leaves two lines on either page."""
    end = len(found) - 1
    loose = {end} if end < _SHORT else {*range(1, end - 1), end}
    return [replace(row, glued=place not in loose) for place, row in enumerate(found)]
