"""The size of things, in millimetres: what must be large enough to read and to touch."""

import math
from typing import NamedTuple

_CAPITAL_DEGREES = 0.7
_NOTO_SANS_CAPITAL = 0.714
_MM_PER_INCH = 25.4
_LIKELY_DIAGONAL = range(7, 66)
_LIKELY_ERROR = 0.1


class Display(NamedTuple):
    """A screen of `width` × `height` pixels and a diagonal in millimetres."""

    width: int
    height: int
    diagonal_mm: float

    @property
    def px_per_mm(self) -> float:
        """Pixels per millimetre."""
        return math.hypot(self.width, self.height) / self.diagonal_mm

    @property
    def viewing_distance_mm(self) -> float:
        """The distance that people read it from: a small screen is nearer."""
        inches = self.diagonal_mm / _MM_PER_INCH
        return 400.0 if inches < 13 else 500.0 if inches < 27 else 600.0  # noqa: PLR2004


def display(width: int, height: int, *, inches: float) -> Display:
    """Return the display of a diagonal in inches."""
    return Display(width, height, inches * _MM_PER_INCH)


def believable(width: int, height: int, width_mm: float, height_mm: float) -> bool:
    """Say whether the millimetres that a monitor claims for itself can be true of its pixels."""
    if width_mm <= 0 or height_mm <= 0:
        return False
    inches = math.hypot(width_mm, height_mm) / _MM_PER_INCH
    stretch = (width / height) / (width_mm / height_mm)
    return int(inches) in _LIKELY_DIAGONAL and abs(stretch - 1) < _LIKELY_ERROR


def capital_height_mm(distance_mm: float) -> float:
    """Return the smallest height of a capital H for a viewing distance: 0.7 degrees.

    Source: EN 301 549 v3.2.1, clause 5.1.4.
    """
    return math.pi * _CAPITAL_DEGREES * distance_mm / 180


def text_height_mm(distance_mm: float) -> float:
    """Return the font height whose capital H has that height in Noto Sans (capital = 0.714 of the font height)."""
    return capital_height_mm(distance_mm) / _NOTO_SANS_CAPITAL
