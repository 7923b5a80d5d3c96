"""Sets text into boxes: lines of about the same length, no word cut, smaller where it would not fit.

A text breaks where it holds an end of line, and wherever else it must.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from fontTools.ttLib import TTFont

from kiosk.handout.poster.shapes import INK, Box, Line

CAPITAL = 0.714
"""Height of the capitals of Noto Sans, in its size."""
# No line ends with a word of one letter, or begins with a dash: both belong to their neighbour.
_BREAK = re.compile(r"(?<!\b\w) (?!–)")
_SMALLEST = 0.7
_STEP = 0.02


@dataclass(frozen=True, slots=True)
class Style:
    """How a text looks: `size` in millimetres, `leading` from baseline to baseline in sizes."""

    size: float
    bold: bool = False
    colour: str = INK
    leading: float = 1.28
    centred: bool = False


class Typesetter:
    """Sets text in the two faces of the kiosk's font."""

    def __init__(self, regular: Path, bold: Path) -> None:
        self._faces = {False: _Face(regular), True: _Face(bold)}

    def width(self, text: str, style: Style) -> float:
        """Return the length of a text on one line, in millimetres."""
        return self._faces[style.bold].width(text) * style.size

    def draws(self, text: str) -> bool:
        """Return whether the font has every letter of the text, in both faces."""
        return all(face.draws(text.replace("\n", " ")) for face in self._faces.values())

    def set(self, text: str, box: Box, style: Style) -> Sequence[Line]:
        """Set a text into a box, from its top: the first capitals touch it.

        Raises:
            ValueError: the text would have to be much smaller to fit, or the font lacks a letter.
        """
        if not self.draws(text):
            raise ValueError(f"the font cannot draw {text!r}")
        shrink = 1.0
        while shrink > _SMALLEST:
            smaller = replace(style, size=style.size * shrink)
            lines = [line for part in text.split("\n") for line in self._lines(part, box.width, smaller)]
            if (
                all(self.width(line, smaller) <= box.width for line in lines)
                and _height(len(lines), smaller) <= box.height
            ):
                return tuple(self._placed(lines, box, smaller))
            shrink -= _STEP
        raise ValueError(f"{text!r} does not fit into {box.width:.0f} × {box.height:.0f} mm")

    def _lines(self, text: str, width: float, style: Style) -> Sequence[str]:
        """Break a text into as few lines as possible, and make these as even as possible."""
        words = _BREAK.split(text)
        lines = self._filled(words, width, style)
        longest = max(self.width(word, style) for word in words)
        while (width := width - style.size / 4) >= longest:
            even = self._filled(words, width, style)
            if len(even) > len(lines):
                break
            lines = even
        return lines

    def _filled(self, words: Sequence[str], width: float, style: Style) -> Sequence[str]:
        lines = [words[0]]
        for word in words[1:]:
            longer = f"{lines[-1]} {word}"
            if self.width(longer, style) <= width:
                lines[-1] = longer
            else:
                lines.append(word)
        return lines

    def _placed(self, lines: Sequence[str], box: Box, style: Style) -> Iterator[Line]:
        for number, text in enumerate(lines):
            width = self.width(text, style)
            x = box.x + (box.width - width) / 2 if style.centred else box.x
            y = box.y + number * style.leading * style.size
            yield Line(Box(x, y, width, CAPITAL * style.size), text, style.size, style.colour, style.bold)


class _Face:
    def __init__(self, path: Path) -> None:
        with TTFont(path, lazy=True) as font:
            units = font["head"].unitsPerEm
            metrics = font["hmtx"].metrics
            self._advances: Mapping[int, float] = {
                code: metrics[glyph][0] / units for code, glyph in font.getBestCmap().items()
            }

    def width(self, text: str) -> float:
        return sum(self._advances[ord(letter)] for letter in text)

    def draws(self, text: str) -> bool:
        return all(ord(letter) in self._advances for letter in text)


def _height(lines: int, style: Style) -> float:
    return (CAPITAL + (lines - 1) * style.leading) * style.size


def in_the_middle(box: Box, lines: Sequence[Line]) -> Sequence[Line]:
    """Move lines that begin at the top of a box down to the middle of its height."""
    down = (box.bottom - lines[-1].box.bottom) / 2
    return tuple(replace(line, box=replace(line.box, y=line.box.y + down)) for line in lines)
