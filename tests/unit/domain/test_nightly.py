from datetime import datetime, time

import pytest

from kiosk.domain.nightly import is_due

HOURS = 3600.0


@pytest.mark.parametrize(
    ("now", "due"), [("03:59", False), ("04:00", True), ("04:59", True), ("05:00", False), ("16:00", False)]
)
def test_the_quiet_hour_is_one_hour(now: str, due: bool) -> None:
    assert is_due(time(4), datetime.fromisoformat(f"2026-11-22T{now}"), 24 * HOURS) is due


@pytest.mark.parametrize(
    ("now", "due"), [("23:29", False), ("23:30", True), ("00:00", True), ("00:29", True), ("00:30", False)]
)
def test_it_may_lie_about_midnight(now: str, due: bool) -> None:
    assert is_due(time(23, 30), datetime.fromisoformat(f"2026-11-22T{now}"), 24 * HOURS) is due


@pytest.mark.parametrize(("hours", "due"), [(0, False), (19.9, False), (20, True), (400, True)])
def test_a_kiosk_that_has_just_started_does_not_start_again(hours: float, due: bool) -> None:
    assert is_due(time(4), datetime.fromisoformat("2026-11-22T04:30"), hours * HOURS) is due
