from datetime import date

import pytest

from kiosk.domain.printing import Allowance, Paper, Refusal

TODAY, TOMORROW = date(2026, 11, 22), date(2026, 11, 23)


def test_a_second_tap_gives_no_second_slip() -> None:
    fresh = Allowance(pause=10)
    assert fresh.refusal(0, TODAY) is None

    after = fresh.after_slip(100, TODAY)

    assert after.refusal(100, TODAY) is Refusal.TOO_SOON
    assert after.refusal(109.9, TODAY) is Refusal.TOO_SOON
    assert after.refusal(110, TODAY) is None


def test_the_last_slip_of_the_day_is_given_and_the_next_is_not() -> None:
    allowance = Allowance(pause=0, per_day=3)
    for slip in range(3):
        assert allowance.refusal(slip, TODAY) is None
        allowance = allowance.after_slip(slip, TODAY)

    assert allowance.refusal(3, TODAY) is Refusal.ENOUGH_TODAY


def test_the_next_day_begins_anew() -> None:
    allowance = Allowance(pause=0, per_day=1).after_slip(0, TODAY)
    assert allowance.refusal(1, TODAY) is Refusal.ENOUGH_TODAY

    assert allowance.refusal(1, TOMORROW) is None
    assert allowance.after_slip(1, TOMORROW).refusal(2, TOMORROW) is Refusal.ENOUGH_TODAY


def test_midnight_does_not_shorten_the_pause() -> None:
    assert Allowance(pause=10).after_slip(0, TODAY).refusal(5, TOMORROW) is Refusal.TOO_SOON


@pytest.mark.parametrize("paper", Paper)
def test_a_roll_is_printed_with_eight_dots_a_millimetre(paper: Paper) -> None:
    assert not paper.is_roll or paper.width_mm * 8 == int(paper)
