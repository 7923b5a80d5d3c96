"""The pictures of a slip as bytes: PNG for a preview, PDF for paper and files."""

from collections.abc import Sequence
from io import BytesIO

from PIL import Image

from kiosk.domain.ports import QrEncoder
from kiosk.handout.slip.draw import draw, lay_out
from kiosk.handout.slip.faces import Faces
from kiosk.handout.slip.paper import Paper
from kiosk.handout.slip.parts import Slip


def pictures(slip: Slip, paper: Paper, faces: Faces, encoder: QrEncoder) -> list[Image.Image]:
    """Return a slip as it is printed: one picture for a roll, one for each page of a sheet."""
    return [draw(page, paper, faces) for page in lay_out(slip, paper, faces, encoder)]


def as_png(drawn: Sequence[Image.Image], paper: Paper) -> bytes:
    """Return the pictures as one PNG, page under page."""
    whole = Image.new("1", (paper.width, sum(picture.height for picture in drawn)), 1)
    y = 0
    for picture in drawn:
        whole.paste(picture, (0, y))
        y += picture.height
    out = BytesIO()
    whole.save(out, "PNG", dpi=(paper.dpi, paper.dpi))
    return out.getvalue()


def as_pdf(drawn: Sequence[Image.Image], paper: Paper) -> bytes:
    """Return the pictures as a PDF in real size. It says neither what the slip is about nor when it was made."""
    out = BytesIO()
    first, *rest = drawn
    nothing = {"title": "", "creationDate": None, "modDate": None}
    first.save(out, "PDF", resolution=paper.dpi, save_all=True, append_images=rest, **nothing)
    return out.getvalue()
