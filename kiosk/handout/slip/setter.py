"""Sets lines of text for one paper."""

from collections.abc import Sequence
from dataclasses import replace

from kiosk.handout.slip.faces import Face, Faces
from kiosk.handout.slip.layout import Bar, Row, Text
from kiosk.handout.slip.page_format import PageFormat
from kiosk.handout.slip.wrap import longest_word, wrapped


class Setter:
    """Sets text for one paper.

    Attributes:
        width: what the margins leave, in dots.
        plain, bold, large, title: the faces of text, of its labels, of numbers and headings, of titles.
        gap: the space between parts; bar: the thickness of a line; indent: of the text of lists;
        aside: of what stands beside a bar.
    """

    def __init__(self, paper: PageFormat, faces: Faces) -> None:
        self.paper = paper
        self._faces = faces
        self.width = paper.width - 2 * paper.dots(paper.margin_mm)
        self.plain = Face(bold=False, size=paper.dots(paper.text_mm))
        self.bold = Face(bold=True, size=paper.dots(paper.text_mm))
        self.large = Face(bold=True, size=paper.dots(paper.number_mm))
        self.title = Face(bold=True, size=paper.dots(paper.title_mm))
        self.gap = paper.dots(paper.text_mm * 0.45)
        self.bar = max(3, paper.dots(0.5))
        self.indent = self.plain.size
        self.aside = self.bar + self.gap

    def wide(self, text: str, face: Face) -> int:
        """Return the width of a text in dots."""
        return self._faces.width(text, face)

    def lines(self, text: str, face: Face, x: int = 0) -> list[Row]:
        """Return a text as rows from `x` to the margin; nothing for no text."""
        if not text:
            return []
        found = wrapped(text, self.width - x, lambda piece: self.wide(piece, face))
        return [Row(face.line, (Text(x, 0, self.wide(line, face), line, face),)) for line in found]

    def fitting(self, text: str, face: Face) -> Face:
        """Return the face, or the first smaller or lighter one in which no word of the text is wider than the paper."""
        sizes = range(face.size, self.plain.size - 1, -1)
        return next((smaller for size in sizes if self.fits(text, smaller := Face(face.bold, size))), self.plain)

    def fits(self, text: str, face: Face, x: int = 0) -> bool:
        """Whether every word of a text can stand between `x` and the margin."""
        return longest_word(text, lambda word: self.wide(word, face)) <= self.width - x

    def barred(self, rows: Sequence[Row]) -> list[Row]:
        """Return rows with a bar at their left, so that nobody overlooks them."""
        return [replace(row, items=(Bar(0, 0, self.bar, row.height), *row.items)) for row in rows]

    def rule(self) -> Row:
        """Return a line over the whole width."""
        return Row(self.bar + self.gap // 2, (Bar(0, 0, self.width, max(2, self.bar // 2)),))
