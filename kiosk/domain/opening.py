"""Opening hours of an ordinary week."""

from datetime import datetime

Span = tuple[int, int]
"""Opening and closing time, in minutes after midnight; 24:00 is 1440."""

Week = tuple[tuple[Span, ...], ...]
"""Seven days from Monday, each with its spans in order."""

_DAY = 24 * 60
_ALWAYS: Week = (((0, _DAY),),) * 7


def is_open(week: Week, moment: datetime) -> bool:
    """Say whether the week has the place open at `moment` (local time). Public holidays are not known here."""
    minute = moment.hour * 60 + moment.minute
    return any(opens <= minute < closes for opens, closes in week[moment.weekday()])


def always_open(week: Week) -> bool:
    """Say whether the place is open day and night, seven days a week."""
    return week == _ALWAYS


def same_days(week: Week) -> list[tuple[int, int, tuple[Span, ...]]]:
    """Group consecutive days with equal hours: (first day, last day, spans), Monday is 0; closed days are left out."""
    groups: list[tuple[int, int, tuple[Span, ...]]] = []
    for day, spans in enumerate(week):
        if not spans:
            continue
        if groups and groups[-1][1] == day - 1 and groups[-1][2] == spans:
            groups[-1] = (groups[-1][0], day, spans)
        else:
            groups.append((day, day, spans))
    return groups


def clock(minutes: int) -> str:
    """Write minutes after midnight as a 24-hour clock time, such as "9:00"."""
    return f"{minutes // 60}:{minutes % 60:02d}"
