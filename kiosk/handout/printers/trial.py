"""A page that shows whether a printer is set up well: the width, every dot of the head, five languages, a QR code."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.domain.languages import Language
from kiosk.domain.printing import Paper
from kiosk.handout.code_picture import picture
from kiosk.handout.qr import QrCodes

if TYPE_CHECKING:
    from PIL import Image, ImageDraw

ADDRESS = "https://www.helpukraine.brussels"
"""What the QR code of the page says."""

_LINES = {
    Language.UK: "Їжте ґрона аґрусу, є і її.",
    Language.RU: "Съешь ещё мягких, объём.",
    Language.FR: "Où êtes-vous né ? Ça, cœur.",
    Language.NL: "Eén café, reünie, coördinatie.",
    Language.EN: "Quick zephyrs vex bold Jim.",
}
_ROLL_DOTS, _SHEET_DOTS = 8, 12  # a millimetre
_ROLL_MM = 70  # of length
_MODULE_MM = 0.5


def trial_page(paper: Paper, fonts: Path) -> Image.Image:
    """Draw the page in black and white, as wide as the paper.

    Args:
        paper: what lies in the printer.
        fonts: the folder of the program's fonts.
    """
    from PIL import Image, ImageDraw, ImageFont  # noqa: PLC0415 - 40 ms that no other command needs

    dots = _ROLL_DOTS if paper.is_roll else _SHEET_DOTS
    margin = 0 if paper.is_roll else 12 * dots
    height = _ROLL_MM if paper.is_roll else round(paper.width_mm * 2**0.5)
    page = Image.new("1", (paper.width_mm * dots, height * dots), 1)
    draw = ImageDraw.Draw(page)
    draw.fontmode = "1"
    bold = ImageFont.truetype(fonts / "NotoSans-Bold.ttf", 4 * dots)
    text = ImageFont.truetype(fonts / "NotoSans-Regular.ttf", round(2.6 * dots))

    top = margin
    draw.text((margin, top), "kiosk print-test", font=bold)
    top += 7 * dots
    _ruler(draw, text, (margin, page.width - margin, top), dots)
    top += 10 * dots
    draw.rectangle((margin, top, page.width - margin - 1, top + 2 * dots), fill=0)
    for language in Language:
        top += 4 * dots
        draw.text((margin, top), f"{language} {_LINES[language]}", font=text)
    top += 6 * dots
    code = picture(QrCodes().encode(ADDRESS), round(_MODULE_MM * dots))
    page.paste(code, (margin, top))
    draw.text((margin, top + code.height), ADDRESS.removeprefix("https://"), font=text)
    return page


def _ruler(draw: ImageDraw.ImageDraw, font: object, place: tuple[int, int, int], dots: int) -> None:
    """Draw a line with a tick for each millimetre, a longer one and its number for every ten."""
    left, right, top = place
    draw.rectangle((left, top, right - 1, top + 1), fill=0)
    for number in range((right - left) // dots + 1):
        x = min(left + number * dots, right - 1)
        tick = (4 if number % 10 == 0 else 3 if number % 5 == 0 else 2) * dots
        draw.rectangle((x, top, x, top + tick), fill=0)
        if number % 10 == 0:
            anchor = "la" if number == 0 else "ra" if x > right - 3 * dots else "ma"
            draw.text((x, top + tick), str(number), font=font, anchor=anchor)  # type: ignore[arg-type]
