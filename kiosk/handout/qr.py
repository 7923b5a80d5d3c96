"""QR codes as matrices of modules, and how large a code must be to be read."""

from __future__ import annotations

import math
import sys
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from kiosk.domain.ports.codes import QUIET_ZONE, Matrix

if TYPE_CHECKING:
    from qrcode.main import QRCode

SCREEN_MODULE_MM = 0.8
PAPER_MODULE_MM = 0.5
"""The least side of a module: what a plain phone reads from a screen that it is held to, and from paper in the hand."""

_SCREEN_SIDE_MM = 84
"""What the smallest screen (10 inch, 136 mm high) has for one code beside its bars and a line of words."""

# qrcode loads Pillow where it is installed, for pictures that nobody here asks it for: 4 MB and 20 ms in the screen's
# process. It goes on without where this module cannot be imported, and None says so.
sys.modules.setdefault("qrcode.image.styles.moduledrawers.pil", None)  # type: ignore[arg-type]

_FIRST_SIDE, _STEP = 17, 4  # a code of version v has 17 + 4v modules a side
_LARGEST_VERSION = 40


class ErrorLevel(StrEnum):
    """How much of a code may be lost: M 15 %, for the screen; Q 25 %, for paper, which is torn and written on."""

    M = "M"
    Q = "Q"


class QrCodes:
    """A QrEncoder over the qrcode library, which is loaded with the first code."""

    def __init__(self, level: ErrorLevel = ErrorLevel.M) -> None:
        self._level = level

    def encode(self, payload: str) -> Matrix:
        """Return the smallest code of its error level for the payload, without its quiet zone.

        Where a code of the same size has room for a better level, it has it.

        Raises:
            ValueError: the payload is longer than a code can carry.
        """
        import qrcode.constants as level  # noqa: PLC0415 - 30 ms that the first picture need not wait for
        import qrcode.exceptions  # noqa: PLC0415

        levels = (level.ERROR_CORRECT_H, level.ERROR_CORRECT_Q, level.ERROR_CORRECT_M)
        enough = levels[["H", "Q", "M"].index(self._level)]
        code = _code(payload, enough)
        try:
            version = code.best_fit()
            for better in levels[: levels.index(enough)]:
                trial = _code(payload, better)
                if _fits(trial, version):
                    code = trial
                    break
            code.make(fit=True)
        except (qrcode.exceptions.DataOverflowError, ValueError) as error:
            raise ValueError(f"{len(payload)} characters are too many for a QR code") from error
        return tuple(tuple(bool(module) for module in row) for row in code.modules)


def _code(payload: str, level: int) -> QRCode[Any]:
    from qrcode.main import QRCode  # noqa: PLC0415 - as above

    code = QRCode(error_correction=level, border=0)
    code.add_data(payload, optimize=0)  # one piece: every reader then takes it for one text
    return code


def _fits(code: QRCode[Any], version: int) -> bool:
    import qrcode.exceptions  # noqa: PLC0415 - as above

    try:
        return bool(code.best_fit() <= version)
    except (qrcode.exceptions.DataOverflowError, ValueError):
        return False


def side(code: Matrix) -> int:
    """Return the modules along one side, with the quiet zone."""
    return len(code) + 2 * QUIET_ZONE


def side_mm(code: Matrix, module_mm: float) -> float:
    """Return the least side of a code, with the quiet zone, for the least side of a module."""
    return side(code) * module_mm


def module_dots(dots_per_mm: float, module_mm: float) -> int:
    """Return the whole dots of a module that is no smaller than asked."""
    return math.ceil(dots_per_mm * module_mm - 0.01)  # 203 dpi are 7.99 dots a millimetre, sold as 8


def largest_version(side_mm: float, module_mm: float) -> int:
    """Return the finest version whose code, with the quiet zone, fits a side; 0 when none does."""
    modules = math.floor(side_mm / module_mm) - 2 * QUIET_ZONE
    return max(0, min(_LARGEST_VERSION, (modules - _FIRST_SIDE) // _STEP))


def capacity(version: int) -> int:
    """Return how many bytes a code of a version carries at error level M."""
    from qrcode.constants import ERROR_CORRECT_M  # noqa: PLC0415 - as above
    from qrcode.util import BIT_LIMIT_TABLE  # noqa: PLC0415

    mode, length = 4, 8 if version < 10 else 16  # noqa: PLR2004 - bits, ISO/IEC 18004 table 3
    return (BIT_LIMIT_TABLE[ERROR_CORRECT_M][version] - mode - length) // 8


def text_capacity() -> int:
    """Return how many bytes a text may have so that its code is never too fine for the smallest screen."""
    return capacity(largest_version(_SCREEN_SIDE_MM, SCREEN_MODULE_MM))
