"""The knock: some quick touches in a corner, by which the staff comes in and which nobody does by chance."""

from typing import NamedTuple

_TOUCHES = 5
_WITHIN_S = 4.0


class Knock(NamedTuple):
    """The touches of the corner so far, by their times in seconds of a clock that nobody sets."""

    times: tuple[float, ...] = ()

    def touched(self, now: float) -> "Knock":
        """Return the knock with one touch more; those that are too long ago do not count."""
        return Knock((*[time for time in self.times if now - time <= _WITHIN_S], now))

    @property
    def complete(self) -> bool:
        """Whether there were enough of them."""
        return len(self.times) >= _TOUCHES
