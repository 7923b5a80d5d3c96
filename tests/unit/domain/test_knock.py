"""The knock: five touches of the corner within four seconds."""

import pytest

from kiosk.domain.knock import Knock


def knocked(*times: float) -> bool:
    knock = Knock()
    for time in times:
        knock = knock.touched(time)
    return knock.complete


@pytest.mark.parametrize("times", [(0, 1, 2, 3, 4), (10, 10.1, 10.2, 10.3, 10.4), (0, 5, 6, 7, 8, 9)])
def test_five_touches_within_four_seconds_are_a_knock(times: tuple[float, ...]) -> None:
    assert knocked(*times)


@pytest.mark.parametrize("times", [(), (0, 1, 2, 3), (0, 1, 2, 3, 4.01), (0, 2, 4, 6, 8, 10, 12)])
def test_fewer_or_slower_ones_are_none(times: tuple[float, ...]) -> None:
    assert not knocked(*times)
