"""Opening hours in OpenStreetMap syntax, worked out for an ordinary week."""

from datetime import datetime, timedelta

from opening_hours import OpeningHours, ParserError  # type: ignore[attr-defined]  # the stub forgot it

from kiosk.domain.opening import Span, Week

_MONDAY = datetime(2026, 1, 5)  # noqa: DTZ001 - opening hours are local time, without public holidays
_WEEKS = 52
_DAY_MINUTES = 24 * 60


def ordinary_week(osm: str) -> Week:
    """Return the week of an opening_hours expression.

    Raises:
        ValueError: the expression cannot be parsed, or says something that an ordinary week cannot: other hours in
            some weeks, or hours that are not known.
    """
    try:
        hours = OpeningHours(osm)
    except ParserError as error:
        raise ValueError(f"{osm!r} is no opening_hours expression: {str(error).splitlines()[0]}") from error
    weeks = {_week(hours, _MONDAY + timedelta(weeks=number), osm) for number in range(_WEEKS)}
    if len(weeks) > 1:
        raise ValueError(f"{osm!r} differs from week to week: expected the hours of every week")
    week = weeks.pop()
    if not any(week):
        raise ValueError(f"{osm!r} is never open: leave the hours out")
    return week


def _week(hours: OpeningHours, monday: datetime, osm: str) -> Week:
    days: list[list[Span]] = [[] for _ in range(7)]
    for start, end, state, *_ in hours.intervals(monday, monday + timedelta(days=7)):
        if str(state) == "open":
            _spread(days, _minutes(start - monday), _minutes(end - monday))
        elif str(state) != "closed":
            raise ValueError(f"{osm!r} leaves open whether it is open: expected hours that are known")
    return tuple(tuple(spans) for spans in days)


def _minutes(since_monday: timedelta) -> int:
    return int(since_monday / timedelta(minutes=1))


def _spread(days: list[list[Span]], start: int, end: int) -> None:
    for day in range(7):
        opens, closes = max(start, day * _DAY_MINUTES), min(end, (day + 1) * _DAY_MINUTES)
        if opens < closes:
            days[day].append((opens - day * _DAY_MINUTES, closes - day * _DAY_MINUTES))
