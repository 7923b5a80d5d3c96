"""What a printed page is made of: shapes with their places in millimetres from the upper left corner."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

GROUND, SURFACE, BORDER = "#F6F4EE", "#FFFFFF", "#E2DDD0"
INK, QUIET_INK, ACTION = "#16213A", "#3F4A60", "#0B4A8F"
ACCENT, EMERGENCY = "#F2B705", "#9E1B14"


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle, in millimetres."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Where it ends to the right."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Where it ends below."""
        return self.y + self.height

    def inset(self, across: float, down: float) -> Box:
        """Return the box without a margin on all sides."""
        return Box(self.x + across, self.y + down, self.width - 2 * across, self.height - 2 * down)

    def scaled(self, factor: float) -> Box:
        """Return the box on a page that is larger by the factor."""
        return Box(self.x * factor, self.y * factor, self.width * factor, self.height * factor)


@dataclass(frozen=True, slots=True)
class Panel:
    """A filled rectangle, with or without a border, its corners rounded by `radius`."""

    box: Box
    fill: str
    border: str = ""
    radius: float = 0


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text: its box reaches from the top of its capitals to its baseline. `size` is that of the font."""

    box: Box
    text: str
    size: float
    colour: str
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Code:
    """A QR code; its box holds the quiet zone too."""

    box: Box
    payload: str


@dataclass(frozen=True, slots=True)
class Icon:
    """One of the outlined icons; a word beside it says the same."""

    box: Box
    name: str
    colour: str = ACTION


Shape = Panel | Line | Code | Icon


@dataclass(frozen=True, slots=True)
class Page:
    """A page of paper of `width` by `height` millimetres, its shapes in the order of reading, on a coloured ground."""

    width: float
    height: float
    shapes: tuple[Shape, ...]
    ground: str = SURFACE

    def enlarged(self, width: float, height: float) -> Page:
        """Return the same page on larger paper of the same proportions."""
        factor = min(width / self.width, height / self.height)
        return Page(width, height, tuple(_enlarged(shape, factor) for shape in self.shapes), self.ground)


def _enlarged(shape: Shape, factor: float) -> Shape:
    lengths: dict[str, Any] = {"box": shape.box.scaled(factor)}
    if isinstance(shape, Line):
        lengths["size"] = shape.size * factor
    if isinstance(shape, Panel):
        lengths["radius"] = shape.radius * factor
    return replace(shape, **lengths)
