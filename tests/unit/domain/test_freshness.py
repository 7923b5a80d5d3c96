from datetime import date

import pytest

from kiosk.domain.freshness import needs_review


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        (date(2026, 2, 28), False),
        (date(2027, 2, 21), False),
        (date(2027, 2, 22), False),
        (date(2027, 2, 23), True),
        (date(2028, 1, 1), True),
    ],
    ids=str,
)
def test_a_page_holds_to_the_end_of_its_last_day(today: date, expected: bool) -> None:
    assert needs_review(date(2027, 2, 22), today) is expected
