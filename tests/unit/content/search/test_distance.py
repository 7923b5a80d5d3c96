"""Slips that are easily made are small."""

import pytest

from kiosk.content.search.distance import distance

FAR = 9.0


def far(typed: str, word: str, *, unfinished: bool = False) -> float:
    return distance(typed, word, FAR, unfinished=unfinished)


def test_the_same_word_is_no_way_off() -> None:
    assert far("likar", "likar") == 0


@pytest.mark.parametrize(
    ("slip", "other"),
    [
        pytest.param(("likrania", "likarnia"), ("liksonia", "likarnia"), id="letters swapped, letters replaced"),
        pytest.param(("bolikan", "balikan"), ("bolikan", "bolitan"), id="vowel for vowel, consonant for consonant"),
        pytest.param(("bank", "pank"), ("bank", "sank"), id="near sound, another sound"),
        pytest.param(("karta", "korta"), ("korta", "lorta"), id="in the middle, at the beginning"),
        pytest.param(("kart", "karta"), ("kart", "skart"), id="an ending, a letter before"),
    ],
)
def test_an_easy_slip_costs_less_than_another(slip: tuple[str, str], other: tuple[str, str]) -> None:
    assert 0 < far(*slip) < far(*other)


def test_letters_still_to_come_cost_less_while_typing() -> None:
    assert 0 < far("regis", "registration", unfinished=True) < far("regis", "registration")


def test_what_is_too_far_is_only_said_to_be() -> None:
    assert distance("abc", "xyzxyzxyz", 0.5, unfinished=False) > 0.5
