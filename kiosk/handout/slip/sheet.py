"""A slip as pictures, and these as one."""

from collections.abc import Sequence
from io import BytesIO

from PIL import Image

from kiosk.domain.ports.codes import QrEncoder
from kiosk.handout.slip.draw import draw, lay_out
from kiosk.handout.slip.faces import Faces
from kiosk.handout.slip.page_format import PageFormat
from kiosk.handout.slip.parts import Slip


def pictures(slip: Slip, paper: PageFormat, faces: Faces, encoder: QrEncoder) -> list[Image.Image]:
    """Return a slip as it is printed: one picture for a roll, one for each page of a sheet."""
    return [draw(page, paper, faces) for page in lay_out(slip, paper, faces, encoder)]


def as_png(drawn: Sequence[Image.Image], paper: PageFormat) -> bytes:
    """Return the pictures as one PNG, page under page."""
    whole = Image.new("1", (paper.width, sum(picture.height for picture in drawn)), 1)
    y = 0
    for picture in drawn:
        whole.paste(picture, (0, y))
        y += picture.height
    out = BytesIO()
    whole.save(out, "PNG", dpi=(paper.dpi, paper.dpi))
    return out.getvalue()
