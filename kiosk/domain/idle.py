"""When a person has left: the warning, and the end of the session. Times are seconds of a monotonic clock."""

from enum import StrEnum
from typing import NamedTuple


class Presence(StrEnum):
    """Whether somebody seems to be at the glass."""

    HERE = "here"
    ASKED = "asked"
    GONE = "gone"


class IdleTimes(NamedTuple):
    """How long to wait. EN 301 549 v3.2.1 clause 11.2.2.1 wants at least 20 s to answer a warning.

    Attributes:
        ask_after: seconds without a touch before "Still here?".
        countdown: seconds to answer.
    """

    ask_after: int = 90
    countdown: int = 30


def presence(times: IdleTimes, idle: float) -> Presence:
    """Return the presence after `idle` seconds without a touch."""
    if idle < times.ask_after:
        return Presence.HERE
    return Presence.ASKED if idle < times.ask_after + times.countdown else Presence.GONE


def seconds_left(times: IdleTimes, idle: float) -> int:
    """Return the whole seconds that remain of the countdown, at least 0."""
    return max(0, int(times.ask_after + times.countdown - idle + 0.999))
