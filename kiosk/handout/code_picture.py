"""A QR code as a picture in a file, with its quiet zone."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from kiosk.domain.ports.codes import QUIET_ZONE, Matrix
from kiosk.handout import qr

if TYPE_CHECKING:
    from PIL import Image


def as_svg(code: Matrix, module_mm: float = qr.SCREEN_MODULE_MM) -> bytes:
    """Return the code as SVG, in real size for a screen."""
    side, zone = qr.side(code), QUIET_ZONE
    dark = "".join(
        f"M{x},{y}h1v1h-1z" for y, row in enumerate(code, zone) for x, module in enumerate(row, zone) if module
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{side * module_mm:g}mm" height="{side * module_mm:g}mm" '
        f'viewBox="0 0 {side} {side}" shape-rendering="crispEdges">'
        f'<rect width="{side}" height="{side}" fill="#fff"/><path d="{dark}"/></svg>\n'
    ).encode()


def as_png(code: Matrix, module: int = 10) -> bytes:
    """Return the code as PNG, `module` pixels a module."""
    out = BytesIO()
    picture(code, module).save(out, "PNG")
    return out.getvalue()


def picture(code: Matrix, module: int) -> Image.Image:
    """Return the code in black and white, `module` dots a module."""
    from PIL import Image  # noqa: PLC0415 - the screen draws its codes itself

    side = qr.side(code)
    drawn = Image.new("1", (side, side), 1)
    for y, row in enumerate(code, QUIET_ZONE):
        for x, dark in enumerate(row, QUIET_ZONE):
            drawn.putpixel((x, y), 0 if dark else 1)
    return drawn.resize((side * module, side * module), Image.Resampling.NEAREST)
