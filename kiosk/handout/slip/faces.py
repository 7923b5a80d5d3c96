"""The bundled font at the sizes of a slip: how wide a text is, and where a line stands."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from PIL import ImageFont

_BASELINE, _BELOW = 0.98, 0.25  # of the font height: room for Й and É above, for щ and ç below


@dataclass(frozen=True, slots=True)
class Face:
    """A weight and a font height in dots."""

    bold: bool
    size: int

    @property
    def line(self) -> int:
        """The height of a line."""
        return self.baseline + round(self.size * _BELOW)

    @property
    def baseline(self) -> int:
        """How far under the top of its line a text stands."""
        return round(self.size * _BASELINE)


class Faces:
    """Noto Sans, from a folder. A font is read once for each size."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.font = lru_cache(maxsize=32)(self._read)
        self._advance = lru_cache(maxsize=4096)(self._measured)

    def width(self, text: str, face: Face) -> int:
        """Return the width in dots, as it is drawn in black and white: the font has no kerning to add."""
        return sum(self._advance(letter, face) for letter in text)

    def _measured(self, letter: str, face: Face) -> int:
        return round(self.font(face).getlength(letter, mode="1"))

    def _read(self, face: Face) -> ImageFont.FreeTypeFont:
        file = self._folder / f"NotoSans-{'Bold' if face.bold else 'Regular'}.ttf"
        return ImageFont.truetype(str(file), face.size, layout_engine=ImageFont.Layout.BASIC)
