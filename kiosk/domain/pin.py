"""The staff's PIN: what can be one, and how long to wait after wrong ones."""

from typing import NamedTuple

LENGTHS = range(4, 9)
"""How many digits a PIN may have."""

_FREE_TRIES = 3
_FIRST_WAIT_S = 30.0
_LONGEST_WAIT_S = 900.0


def is_pin(text: str) -> bool:
    """Say whether a text can be a PIN: four to eight digits, not all the same."""
    return text.isascii() and text.isdigit() and len(text) in LENGTHS and len(set(text)) > 1


class Tries(NamedTuple):
    """The wrong PINs since the last right one, and when the last was typed, in seconds of a clock that nobody sets."""

    wrong: int = 0
    last: float = 0.0

    def failed(self, now: float) -> "Tries":
        """Return the tries with one wrong one more."""
        return Tries(self.wrong + 1, now)

    def wait_s(self, now: float) -> float:
        """Return how long nobody may try again: the third wrong one costs half a minute, each further one twice."""
        if self.wrong < _FREE_TRIES:
            return 0.0
        wait = min(_LONGEST_WAIT_S, _FIRST_WAIT_S * 2.0 ** (self.wrong - _FREE_TRIES))
        return max(0.0, self.last + wait - now)
