"""Opening hours in OpenStreetMap syntax, worked out for an ordinary week."""

from datetime import datetime, timedelta

from opening_hours import OpeningHours, ParserError  # type: ignore[attr-defined]  # the stub forgot it

from kiosk.domain.opening import Span, Week

_MONDAY = datetime(2026, 6, 1)  # noqa: DTZ001 - opening hours are local time; a week without public holidays
_DAY_MINUTES = 24 * 60


def ordinary_week(osm: str) -> Week:
    """Return the week of an opening_hours expression.

    Raises:
        ValueError: the expression cannot be parsed.
    """
    try:
        hours = OpeningHours(osm)
    except ParserError as error:
        raise ValueError(f"{osm!r} is no opening_hours expression: {str(error).splitlines()[0]}") from error
    days: list[list[Span]] = [[] for _ in range(7)]
    for start, end, state, *_ in hours.intervals(_MONDAY, _MONDAY + timedelta(days=7)):
        if str(state) == "open":
            _spread(days, _minutes(start), _minutes(end))
    return tuple(tuple(spans) for spans in days)


def _minutes(moment: datetime) -> int:
    return int((moment - _MONDAY) / timedelta(minutes=1))


def _spread(days: list[list[Span]], start: int, end: int) -> None:
    for day in range(7):
        opens, closes = max(start, day * _DAY_MINUTES), min(end, (day + 1) * _DAY_MINUTES)
        if opens < closes:
            days[day].append((opens - day * _DAY_MINUTES, closes - day * _DAY_MINUTES))
