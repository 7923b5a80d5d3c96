"""When the kiosk starts anew: once a day, at a quiet hour."""

from datetime import datetime, time

_SHORTEST_RUN_S = 20 * 3600.0
_LASTS_MIN = 60


def is_due(at: time, now: datetime, up_s: float) -> bool:
    """Say whether the quiet hour is now, and the kiosk has not started lately.

    Args:
        at: when the quiet hour begins.
        now: the local time of day. Where the clock is wrong, it is another hour of the day, but still once a day.
        up_s: how long the kiosk has been running, in seconds of a clock that nobody sets.
    """
    since = (now.hour - at.hour) * 60 + now.minute - at.minute
    return up_s >= _SHORTEST_RUN_S and since % (24 * 60) < _LASTS_MIN
