from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from kiosk.handout.slip.wrap import wrapped

WORDS = st.text(st.sampled_from("абвгіїєґ"), min_size=1, max_size=9)


@given(st.lists(WORDS, min_size=1, max_size=20), st.integers(9, 40))
def test_lines_fit_and_break_only_at_spaces(words: list[str], width: int) -> None:
    lines = wrapped(" ".join(words), width, len)

    assert all(len(line) <= width for line in lines)
    assert " ".join(lines).split() == words


@given(st.lists(WORDS, min_size=1, max_size=20), st.integers(9, 40))
def test_no_line_has_room_for_the_next_word(words: list[str], width: int) -> None:
    lines = wrapped(" ".join(words), width, len)

    assert all(len(line) + 1 + len(after.split()[0]) > width for line, after in pairwise(lines))


def test_an_address_breaks_at_a_slash_and_a_compound_at_its_hyphen() -> None:
    assert wrapped("www.helpukraine.brussels/uk", 24, len) == ["www.helpukraine.brussels", "/uk"]
    assert wrapped("Sint-Lambrechts-Woluwe", 18, len) == ["Sint-Lambrechts-", "Woluwe"]
    assert wrapped("exclusion@cfwb.be", 12, len) == ["exclusion", "@cfwb.be"]


def test_a_number_and_a_sign_stay_with_what_they_belong_to() -> None:
    assert wrapped("тел 0800 99 340", 12, len) == ["тел", "0800\u00a099\u00a0340"]
    assert wrapped("CPAS / OCMW", 6, len) == ["CPAS\u00a0/", "OCMW"]


def test_a_word_that_nothing_can_break_still_stays_on_the_paper() -> None:
    assert wrapped("x" * 25, 10, len) == ["x" * 10, "x" * 10, "x" * 5]
