"""The PIN: what can be one, how it is kept, and the growing wait after wrong ones."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.pin import Tries, is_pin
from kiosk.domain.seal import opens, seal


@pytest.mark.parametrize("pin", ["1234", "0001", "12345678"])
def test_four_to_eight_digits_are_a_pin(pin: str) -> None:
    assert is_pin(pin)


@pytest.mark.parametrize("pin", ["", "123", "123456789", "0000", "12a4", "१२३४", "12 34", "-123"])
def test_anything_else_is_none(pin: str) -> None:
    assert not is_pin(pin)


def test_a_seal_is_opened_by_its_pin_alone_and_does_not_show_it() -> None:
    sealed = seal("2580")

    assert opens("2580", sealed)
    assert not opens("2581", sealed)
    assert "2580" not in sealed
    assert seal("2580") != sealed


@given(st.text(max_size=80))
def test_what_is_no_seal_is_opened_by_nothing(text: str) -> None:
    assert not opens("1234", text)


def wait_after(wrong: int) -> float:
    tries = Tries()
    for _ in range(wrong):
        tries = tries.failed(100.0)
    return tries.wait_s(100.0)


def test_the_wait_grows_with_every_wrong_pin_after_the_second_to_a_quarter_of_an_hour() -> None:
    assert [wait_after(wrong) for wrong in (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 100)] == [
        *(0, 0, 0, 30, 60, 120, 240, 480, 900, 900, 900)
    ]


def test_the_wait_ends() -> None:
    tries = Tries().failed(0).failed(0).failed(10)
    assert tries.wait_s(39.9) == pytest.approx(0.1)
    assert tries.wait_s(40) == 0
