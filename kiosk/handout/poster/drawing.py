"""Draws pages as a PDF: vectors, and text in the kiosk's own font, embedded."""

from collections.abc import Sequence
from functools import cache
from io import BytesIO
from itertools import groupby
from operator import itemgetter
from pathlib import Path

from fpdf import FPDF
from fpdf.drawing import PaintedPath

from kiosk.domain.ports.codes import QUIET_ZONE
from kiosk.handout.poster.shapes import INK, Box, Code, Icon, Line, Page, Panel, Shape
from kiosk.handout.qr import ErrorLevel, QrCodes

_FAMILY = "Noto Sans"
_POINT = 25.4 / 72
_BORDER = 0.35
_STROKE = 1.6
"""Of the icons, in a 24th of their width, as on the screen."""


class Drawing:
    """A PDF in the making.

    Args:
        fonts: the folder with both faces of the font.
        icons: the folder of the icons.
        title: what a reader of the PDF shows as its name.
    """

    def __init__(self, fonts: Path, icons: Path, title: str) -> None:
        self._icons = icons
        self._encoded = cache(QrCodes(ErrorLevel.Q).encode)
        self._pdf = FPDF(unit="mm")
        self._pdf.set_title(title)
        self._pdf.set_auto_page_break(auto=False)
        self._pdf.add_font(_FAMILY, "", fonts / "NotoSans-Regular.ttf")
        self._pdf.add_font(_FAMILY, "B", fonts / "NotoSans-Bold.ttf")

    def pdf(self, pages: Sequence[Page]) -> bytes:
        """Draw the pages; return the file."""
        for page in pages:
            self._pdf.add_page(format=(page.width, page.height))
            for shape in (Panel(Box(0, 0, page.width, page.height), page.ground), *page.shapes):
                self._draw(shape)
        return bytes(self._pdf.output())

    def _draw(self, shape: Shape) -> None:
        match shape:
            case Panel():
                self._panel(shape)
            case Line():
                self._line(shape)
            case Code():
                self._code(shape)
            case Icon():
                self._icon(shape)

    def _panel(self, panel: Panel) -> None:
        box = panel.box
        path = PaintedPath()
        path.rectangle(box.x, box.y, box.width, box.height, panel.radius, panel.radius)
        path.style.stroke_width = _BORDER
        self._paint(path, panel.fill, panel.border)

    def _line(self, line: Line) -> None:
        self._pdf.set_font(_FAMILY, "B" if line.bold else "", line.size / _POINT)
        self._pdf.set_text_color(line.colour)
        self._pdf.text(line.box.x, line.box.bottom, line.text)

    def _code(self, code: Code) -> None:
        """Draw all modules as one path: no hair lines between them, on the screen or on paper."""
        matrix = self._encoded(code.payload)
        module = code.box.width / (len(matrix) + 2 * QUIET_ZONE)
        path = PaintedPath()
        for y, row in enumerate(matrix, QUIET_ZONE):
            for dark, run in groupby(enumerate(row, QUIET_ZONE), itemgetter(1)):
                columns = [x for x, _ in run]
                if dark:
                    left, top = code.box.x + columns[0] * module, code.box.y + y * module
                    path.rectangle(left, top, len(columns) * module, module)
        self._paint(path, INK)

    def _paint(self, path: PaintedPath, fill: str, border: str = "") -> None:
        path.style.fill_color = fill
        path.style.stroke_color = border or None
        with self._pdf.drawing_context() as context:
            context.add_item(path, clone=False)  # copying takes half of all the time

    def _icon(self, icon: Icon) -> None:
        svg = (self._icons / f"{icon.name}.svg").read_text(encoding="utf-8")
        svg = svg.replace("currentColor", icon.colour).replace('stroke-width="2"', f'stroke-width="{_STROKE}"')
        box, on_one_line = icon.box, " ".join(svg.split())  # or it is not taken for SVG
        self._pdf.image(BytesIO(on_one_line.encode()), box.x, box.y, box.width, box.height)
