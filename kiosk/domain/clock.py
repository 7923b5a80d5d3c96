"""Whether the clock of the machine can be right."""

from datetime import date, datetime, timedelta

_LONGEST = timedelta(days=3650)  # no content stands so long without a new one


def known(now: datetime, floor: date) -> datetime | None:
    """Return the time, or None where it cannot be: before the content was last checked, or ten years after.

    Args:
        now: what the clock says.
        floor: a day that has certainly been: the newest check of the content.
    """
    return now if floor <= now.date() <= floor + _LONGEST else None
