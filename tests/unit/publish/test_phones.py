import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.publish.phones import dial_form


@pytest.mark.parametrize(
    ("printed", "dialled"),
    [
        ("112", "112"),
        ("101", "101"),
        ("105", "105"),
        ("1733", "1733"),
        ("116 000", "116000"),
        ("02 274 14 33", "+3222741433"),
        ("02/274.14.33", "+3222741433"),
        ("+32 2 274 14 33", "+3222741433"),
        ("0032 2 274 14 33", "+3222741433"),
        ("0470 12 34 56", "+32470123456"),
        ("0800 99 340", "+3280099340"),
        ("078 15 00 00", "+3278150000"),
        ("+380 44 123 45 67", "+380441234567"),
    ],
)
def test_a_number_printed_in_belgium_is_dialled_from_any_phone(printed: str, dialled: str) -> None:
    assert dial_form(printed) == dialled


@pytest.mark.parametrize(
    "printed",
    ["", "ask at the desk", "02 274 14", "02 274 14 33 99", "02 274 14 33 / 34", "999", "+999 1234567", "0112"],
)
def test_what_nobody_could_dial_is_refused(printed: str) -> None:
    with pytest.raises(ValueError, match=re.escape(repr(printed))):
        dial_form(printed)


@given(st.text() | st.text("0123456789+ ./-()", max_size=20))
def test_any_text_is_dialled_in_digits_or_refused(printed: str) -> None:
    try:
        dialled = dial_form(printed)
    except ValueError:
        return
    assert re.fullmatch(r"\+[1-9]\d{4,14}|\d{3,6}", dialled)
    assert dial_form(dialled) == dialled
