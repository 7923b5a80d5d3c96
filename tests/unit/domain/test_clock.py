from datetime import date, datetime, time, timedelta

import pytest

from kiosk.domain.clock import known

CHECKED = date(2026, 11, 22)


@pytest.mark.parametrize("now", [time.min, time(12, 30), time.max], ids=str)
@pytest.mark.parametrize(
    ("day", "possible"),
    [
        (date(1970, 1, 1), False),
        (CHECKED - timedelta(days=1), False),
        (CHECKED, True),
        (CHECKED + timedelta(days=1), True),
        (CHECKED + timedelta(days=3650), True),
        (CHECKED + timedelta(days=3651), False),
        (date(2099, 1, 1), False),
    ],
    ids=str,
)
def test_a_clock_is_believed_from_the_day_of_the_last_check_and_for_ten_years(
    day: date, possible: bool, now: time
) -> None:
    says = datetime.combine(day, now)
    assert known(says, CHECKED) == (says if possible else None)
