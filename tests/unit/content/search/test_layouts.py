"""The same keys on another keyboard."""

import pytest

from kiosk.content.search.layouts import other_layouts


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("ghbnekjr", "притулок"),
        ("GHBNEKJR", "притулок"),
        (";bnkj", "житло"),
        (":bnkj", "житло"),
        ("k]rfh", "лїкар"),
        ("k]rfh", "лъкар"),
        ("вщсещк", "doctor"),
        ("qvocqt", "avocat"),
        ("avocat", "qvocqt"),
        ("сщььгту", "commune"),
    ],
)
def test_what_the_keys_mean_elsewhere_is_among_the_answers(typed: str, meant: str) -> None:
    assert meant in other_layouts(typed)


@pytest.mark.parametrize("typed", ["", "123", "🏛", "\0"])
def test_keys_that_are_the_same_everywhere_mean_nothing_else(typed: str) -> None:
    assert other_layouts(typed) == ()
