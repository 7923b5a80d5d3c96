"""The keys that do something.

Loaded with the first key: to name a single one, Qt makes all its enumerations, which takes the start 20 ms.
"""

from collections.abc import Mapping

from PySide6.QtCore import Qt

NO_MODIFIER = Qt.KeyboardModifier.NoModifier

SWITCH = Qt.Key.Key_F1
"""Begins and ends to speak everything, for a keypad or a headset socket that sends a key."""

STEPS: Mapping[int, int] = {Qt.Key.Key_Down: 1, Qt.Key.Key_Tab: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Backtab: -1}
ACTS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})
BACK = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Backspace})
AGAIN = Qt.Key.Key_Right
"""What each does for somebody who listens."""

OF_KEYPAD: Mapping[int, int] = {
    Qt.Key.Key_Down: Qt.Key.Key_Tab,
    Qt.Key.Key_Right: Qt.Key.Key_Tab,
    Qt.Key.Key_Up: Qt.Key.Key_Backtab,
    Qt.Key.Key_Left: Qt.Key.Key_Backtab,
    Qt.Key.Key_Select: Qt.Key.Key_Return,
}
"""A key of a keypad → the one that does the same."""

_ALLOWED = frozenset({*STEPS, *ACTS, *BACK, AGAIN, Qt.Key.Key_Select, SWITCH})
_ALLOWED_MODIFIERS = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


def is_allowed(key: int, modifiers: Qt.KeyboardModifier, text: str) -> bool:
    """Say whether a key may act: one that writes a character, or moves through the page, with Shift at most.

    A list of those that may, not of those that may not: whatever nobody thought of is dropped too.
    """
    if modifiers & ~_ALLOWED_MODIFIERS:
        return False
    return key in _ALLOWED or (len(text) == 1 and text.isprintable())
