"""What the posters have in common."""

from collections.abc import Sequence

from kiosk.handout.poster.shapes import BORDER, SURFACE, Box, Line, Panel
from kiosk.handout.poster.typesetting import Style, Typesetter


def card(box: Box, radius: float) -> Panel:
    """Return the white ground of a card."""
    return Panel(box, SURFACE, BORDER, radius)


def stacked(box: Box, typesetter: Typesetter, *texts: tuple[str, Style], gaps: Sequence[float] = ()) -> Sequence[Line]:
    """Set texts one under the other, `gaps` millimetres apart, from the top of the box."""
    lines: list[Line] = []
    top = box.y
    for (text, style), gap in zip(texts, (*gaps, 0.0), strict=True):
        lines += typesetter.set(text, Box(box.x, top, box.width, box.bottom - top), style)
        top = lines[-1].box.bottom + gap
    return lines
