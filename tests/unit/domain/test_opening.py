import itertools
from datetime import datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.opening import Span, Week, always_open, clock, is_open, same_days

MONDAY = datetime(2026, 11, 16)  # noqa: DTZ001 - opening hours are local time
WORKDAY: tuple[Span, ...] = ((540, 720), (780, 1020))
WORKDAYS: Week = (*(WORKDAY,) * 5, (), ())


@st.composite
def days(draw: st.DrawFn) -> tuple[Span, ...]:
    borders = sorted(draw(st.sets(st.integers(0, 1440), max_size=6)))
    return tuple(zip(borders[::2], borders[1::2], strict=False))


weeks = st.tuples(*(days() for _ in range(7)))


@pytest.mark.parametrize(
    ("time", "expected"),
    [
        ("00:00:00", False),
        ("08:59:59", False),
        ("09:00:00", True),
        ("11:59:59", True),
        ("12:00:00", False),
        ("12:59:59", False),
        ("13:00:00", True),
        ("16:59:59", True),
        ("17:00:00", False),
        ("23:59:59", False),
    ],
)
def test_a_place_is_open_from_the_first_minute_to_the_last_and_not_longer(time: str, expected: bool) -> None:
    assert is_open(WORKDAYS, datetime.fromisoformat(f"2026-11-20 {time}")) is expected
    assert not is_open(WORKDAYS, datetime.fromisoformat(f"2026-11-21 {time}"))


def test_a_place_open_past_midnight_closes_in_the_night_of_the_next_day() -> None:
    saturday_night: Week = ((), (), (), (), (), ((1320, 1440),), ((0, 120),))
    opened = MONDAY + timedelta(days=5, hours=22)
    open_minutes = [minute for minute in range(-60, 300) if is_open(saturday_night, opened + timedelta(minutes=minute))]
    assert open_minutes == list(range(240))


@given(weeks)
@settings(max_examples=20)
def test_a_place_is_open_for_as_many_minutes_a_week_as_its_hours_say(week: Week) -> None:
    moments = (MONDAY + timedelta(minutes=minute) for minute in range(7 * 1440))
    assert sum(is_open(week, moment) for moment in moments) == sum(b - a for day in week for a, b in day)


def test_only_a_place_open_all_day_on_all_days_is_always_open() -> None:
    day_and_night: tuple[Span, ...] = ((0, 1440),)
    assert always_open((day_and_night,) * 7)
    assert not always_open((*(day_and_night,) * 6, ()))
    assert not always_open((*(day_and_night,) * 6, ((0, 1439),)))
    assert not always_open(())


def test_days_with_equal_hours_are_told_together_and_closed_days_not_at_all() -> None:
    morning: tuple[Span, ...] = ((540, 720),)
    week: Week = (WORKDAY, WORKDAY, morning, WORKDAY, WORKDAY, (), morning)
    assert same_days(week) == [(0, 1, WORKDAY), (2, 2, morning), (3, 4, WORKDAY), (6, 6, morning)]


@given(weeks)
def test_the_grouped_days_are_the_same_week(week: Week) -> None:
    told: list[tuple[Span, ...]] = [()] * 7
    groups = same_days(week)
    for first, last, spans in groups:
        told[first : last + 1] = [spans] * (last - first + 1)
    assert tuple(told) == week
    assert all(a[1] + 1 < b[0] or a[2] != b[2] for a, b in itertools.pairwise(groups))


@pytest.mark.parametrize(("minutes", "shown"), [(0, "0:00"), (545, "9:05"), (780, "13:00"), (1440, "24:00")])
def test_times_are_written_with_24_hours(minutes: int, shown: str) -> None:
    assert clock(minutes) == shown
