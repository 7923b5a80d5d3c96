"""A QR code on the slip: its caption beside or over it, the same to read under it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.domain.ports.codes import Matrix
from kiosk.handout import qr
from kiosk.handout.slip.layout import Item, Modules, Row
from kiosk.handout.slip.parts import Code

if TYPE_CHECKING:
    from kiosk.handout.slip.setter import Setter

_LEAST_BESIDE = 6  # font heights: narrower words are a ladder


def code_rows(part: Code, matrix: Matrix, setter: Setter) -> list[Row]:
    """Return the rows: the caption stands beside the code where the paper is wide enough for it."""
    code = _modules(matrix, setter)
    address = [replace(row, glued=True) for row in setter.lines(part.readable, setter.plain)]
    beside = code.width + setter.gap
    wide_enough = setter.width - beside >= _LEAST_BESIDE * setter.plain.size
    if wide_enough and setter.fits(part.caption, setter.bold, beside):
        return [_side_by_side(code, setter.lines(part.caption, setter.bold, beside)), *address, Row(setter.gap)]
    caption = [replace(row, glued=True) for row in setter.lines(part.caption, setter.bold)]
    middle = replace(code, x=(setter.width - code.width) // 2)
    return [*caption, Row(code.height, (middle,), glued=True), *address, Row(setter.gap)]


def _side_by_side(code: Modules, words: Sequence[Row]) -> Row:
    items: list[Item] = [code]
    y = max(0, (code.height - sum(row.height for row in words)) // 2)
    for row in words:
        items.extend(replace(item, y=y) for item in row.items)
        y += row.height
    return Row(max(code.height, y), tuple(items), glued=True)


def _modules(matrix: Matrix, setter: Setter) -> Modules:
    """Return the code with modules of the paper's size, or smaller ones where it would be too wide."""
    per_mm = setter.paper.dpi / 25.4
    least = qr.module_dots(per_mm, qr.PAPER_MODULE_MM)
    module = max(least, min(qr.module_dots(per_mm, setter.paper.module_mm), setter.width // qr.side(matrix)))
    side = module * qr.side(matrix)
    return Modules(0, 0, side, side, module, matrix)
