"""Pages as a PDF of their size in millimetres. It names nobody and nothing: no title, no subject."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import TYPE_CHECKING

from kiosk.domain.printing import Paper

if TYPE_CHECKING:
    from PIL import Image

_MM_PER_INCH = 25.4


def pdf(pages: Sequence[Image.Image], paper: Paper) -> bytes:
    """Return the pages as one PDF, each as wide as the paper is printed on."""
    first, *others = pages
    out = io.BytesIO()
    resolution = first.width / paper.width_mm * _MM_PER_INCH
    first.save(out, "PDF", save_all=True, append_images=others, resolution=resolution, creationDate=None, modDate=None)
    return out.getvalue()
