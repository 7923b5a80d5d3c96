"""Which kiosk this is: a word drawn by lot, kept in its state."""

import re
import secrets
from pathlib import Path

from kiosk.content.durable import replace_file

_ID = "kiosk-id"
_NUMBER = "status-number"
_FORM = re.compile(r"[0-9a-f]{10}")
_HIGHEST = 10**9


def kiosk_id(folder: Path) -> str:
    """Return the id of this kiosk, ten hexadecimal digits; the first time it is drawn and kept.

    It comes from nothing that the machine or anybody has: it tells kiosks apart and no more. Where the disk cannot be
    written, it is another one each time.
    """
    kept = _text(folder / _ID)
    if _FORM.fullmatch(kept):
        return kept
    drawn = secrets.token_hex(5)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        replace_file(folder / _ID, drawn.encode())
    except OSError:
        pass  # the canary tells why
    return drawn


def next_number(folder: Path) -> int:
    """Return a number higher than every one before it, so that the newest status is known whatever the clock says."""
    kept = _text(folder / _NUMBER)
    number = int(kept) + 1 if kept.isdecimal() and int(kept) < _HIGHEST else 1
    try:
        folder.mkdir(parents=True, exist_ok=True)
        replace_file(folder / _NUMBER, str(number).encode())
    except OSError:
        pass  # as above
    return number


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii")
    except (OSError, UnicodeDecodeError):
        return ""
