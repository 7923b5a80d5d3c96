from datetime import datetime, timedelta

import pytest
from hypothesis import given, reject
from hypothesis import strategies as st
from opening_hours import OpeningHours

from kiosk.domain.opening import Week, always_open, is_open
from kiosk.publish.opening_hours_week import ordinary_week

MONDAY = datetime(2026, 11, 16)  # noqa: DTZ001 - opening hours are local time; a week without public holidays
NINE_TO_FIVE = ((540, 1020),)


@pytest.mark.parametrize(
    ("osm", "week"),
    [
        ("Mo-Fr 09:00-17:00", (*(NINE_TO_FIVE,) * 5, (), ())),
        ("Mo-Fr 09:00-17:00; PH off", (*(NINE_TO_FIVE,) * 5, (), ())),
        ("Sa-Mo 09:00-17:00", (NINE_TO_FIVE, (), (), (), (), NINE_TO_FIVE, NINE_TO_FIVE)),
        ("Tu 09:00-12:00,13:00-16:30", ((), ((540, 720), (780, 990)), (), (), (), (), ())),
        ("Mo-Fr 09:00-17:00; We off", (NINE_TO_FIVE, NINE_TO_FIVE, (), NINE_TO_FIVE, NINE_TO_FIVE, (), ())),
        ("Fr 22:00-02:00", ((), (), (), (), ((1320, 1440),), ((0, 120),), ())),
        ("Su 22:00-02:00", (((0, 120),), (), (), (), (), (), ((1320, 1440),))),
    ],
)
def test_hours_as_a_source_gives_them_become_a_week(osm: str, week: Week) -> None:
    assert ordinary_week(osm) == week


@pytest.mark.parametrize("osm", ["24/7", "Mo-Su 00:00-24:00", "00:00-24:00"])
def test_day_and_night_is_always_open(osm: str) -> None:
    assert always_open(ordinary_week(osm))


@pytest.mark.parametrize("osm", ["", "from 9 to 5", "Mo-Fr 9 to 5", "Mo-Fr 25:00-26:00", "lundi 09:00-17:00"])
def test_hours_that_cannot_be_read_are_refused_with_what_was_written(osm: str) -> None:
    with pytest.raises(ValueError, match="is no opening_hours expression") as refused:
        ordinary_week(osm)
    assert repr(osm) in str(refused.value)


times = st.integers(0, 23).map(lambda hour: f"{hour:02d}:00") | st.integers(0, 1439).map(
    lambda minute: f"{minute // 60:02d}:{minute % 60:02d}"
)
day_names = st.sampled_from(["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su", "Mo-Fr", "Sa,Su", "Th-Mo"])
rules = st.builds(lambda days, opens, closes: f"{days} {opens}-{closes}", day_names, times, times)
minutes = st.integers(0, 7 * 1440 - 1)


@given(st.lists(rules | day_names.map("{} off".format), min_size=1, max_size=3).map("; ".join), minutes)
def test_at_any_minute_the_week_says_what_the_source_says(osm: str, minute: int) -> None:
    moment = MONDAY + timedelta(minutes=minute)
    try:
        ordinary_week(osm)
    except ValueError as error:
        assert "never open" in str(error)  # noqa: PT017 - whatever else may be refused is a fault
        reject()
    assert is_open(ordinary_week(osm), moment) is OpeningHours(osm).is_open(moment)
