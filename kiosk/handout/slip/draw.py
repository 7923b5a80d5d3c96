"""Draws a slip once: the same picture for the preview, the receipt printer and the PDF."""

from collections.abc import Sequence
from dataclasses import replace

from PIL import Image, ImageDraw

from kiosk.domain.ports.codes import QUIET_ZONE, QrEncoder
from kiosk.handout.slip.faces import Faces
from kiosk.handout.slip.layout import Bar, Box, Modules, Page, Text, pages
from kiosk.handout.slip.page_format import PageFormat
from kiosk.handout.slip.parts import Slip
from kiosk.handout.slip.setter import Setter
from kiosk.handout.slip.setting import rows

_BLACK, _WHITE = 0, 1


def lay_out(slip: Slip, paper: PageFormat, faces: Faces, encoder: QrEncoder) -> tuple[Page, ...]:
    """Return where everything stands, page by page; a roll is one page."""
    setter = Setter(paper, faces)
    found = pages([row for part in slip.parts for row in rows(part, setter, encoder)], paper)
    return found if len(found) == 1 else tuple(_numbered(page, found, setter) for page in found)


def _numbered(page: Page, found: Sequence[Page], setter: Setter) -> Page:
    """Return a page with its number in the lower margin."""
    text = f"{found.index(page) + 1} / {len(found)}"
    margin, width = setter.paper.dots(setter.paper.margin_mm), setter.wide(text, setter.plain)
    x, y = setter.paper.width - margin - width, page.height - margin + setter.gap // 3
    return replace(page, items=(*page.items, Text(x, y, width, text, setter.plain)))


def draw(page: Page, paper: PageFormat, faces: Faces) -> Image.Image:
    """Return a page as a picture of black and white dots."""
    picture = Image.new("1", (paper.width, page.height), _WHITE)
    pen = ImageDraw.Draw(picture)
    pen.fontmode = "1"
    for item in page.items:
        match item:
            case Text():
                place = (item.x, item.y + item.face.baseline)
                pen.text(place, item.text, fill=_BLACK, font=faces.font(item.face), anchor="ls")
            case Bar():
                pen.rectangle(_corners(item), fill=_BLACK)
            case Box():
                pen.rectangle(_corners(item), outline=_BLACK, width=item.border)
            case Modules():
                _draw_code(pen, item)
    picture.info["dpi"] = (paper.dpi, paper.dpi)
    return picture


def _corners(item: Bar | Box) -> tuple[int, int, int, int]:
    return item.x, item.y, item.x + item.width - 1, item.y + item.height - 1


def _draw_code(pen: ImageDraw.ImageDraw, item: Modules) -> None:
    for row, modules in enumerate(item.code, QUIET_ZONE):
        for column, dark in enumerate(modules, QUIET_ZONE):
            if dark:
                x, y = item.x + column * item.module, item.y + row * item.module
                pen.rectangle((x, y, x + item.module - 1, y + item.module - 1), fill=_BLACK)
