"""Text is set into boxes as a compositor would."""

from itertools import pairwise

import pytest

from kiosk.handout.poster.shapes import Box, Line
from kiosk.handout.poster.typesetting import CAPITAL, Style, Typesetter, in_the_middle

BODY = Style(5)
WIDE, HIGH = 50.0, 30.0
BOX = Box(20, 10, WIDE, HIGH)
SENTENCE = "Запитайте на рецепції, де стоїть інформаційний термінал."


def said(lines: list[Line]) -> str:
    return " ".join(line.text for line in lines)


def test_a_long_text_is_broken_between_words_and_stays_in_its_box(typesetter: Typesetter) -> None:
    lines = list(typesetter.set(SENTENCE, BOX, BODY))

    assert len(lines) > 1
    assert said(lines) == SENTENCE
    assert all(line.box.right <= BOX.right and line.box.bottom <= BOX.bottom for line in lines)
    assert all(line.size == BODY.size for line in lines)


def test_lines_follow_each_other_at_the_leading_from_the_top_of_the_capitals(typesetter: Typesetter) -> None:
    lines = list(typesetter.set(SENTENCE, BOX, BODY))

    assert lines[0].box.y == BOX.y
    assert lines[0].box.height == pytest.approx(CAPITAL * BODY.size)
    assert all(low.box.y - high.box.y == pytest.approx(BODY.leading * BODY.size) for high, low in pairwise(lines))


def test_the_lines_are_about_as_long_as_each_other(typesetter: Typesetter) -> None:
    first, second = typesetter.set("One two three four five six seven eight nine", Box(0, 0, 80, 30), BODY)

    assert abs(first.box.width - second.box.width) < 15


def test_a_text_breaks_where_it_says_so(typesetter: Typesetter) -> None:
    lines = typesetter.set("Call 112.\nFree.", BOX, BODY)

    assert [line.text for line in lines] == ["Call 112.", "Free."]


@pytest.mark.parametrize("width", range(40, 120, 4))
def test_a_word_of_one_letter_and_a_dash_stay_with_their_neighbours(typesetter: Typesetter, width: int) -> None:
    text = "Швидка й пожежники – у Брюсселі з України в комуну"
    lines = list(typesetter.set(text, Box(0, 0, width, 90), BODY))

    assert said(lines) == text
    assert not any(line.text.endswith((" й", " у", " з", " в")) or line.text.startswith("–") for line in lines)


def test_a_text_that_is_a_little_too_long_is_set_smaller(typesetter: Typesetter) -> None:
    room = typesetter.width("Екстрена допомога", BODY) * 0.9

    (line,) = typesetter.set("Екстрена допомога", Box(0, 0, room, 4), BODY)

    assert BODY.size * 0.8 < line.size < BODY.size
    assert line.box.width <= room


@pytest.mark.parametrize(("width", "height"), [(10.0, 100.0), (100.0, 2.0)])
def test_a_text_that_does_not_fit_is_refused_rather_than_cut(
    typesetter: Typesetter, width: float, height: float
) -> None:
    with pytest.raises(ValueError, match="does not fit"):
        typesetter.set("Надзвичайна допомога", Box(0, 0, width, height), BODY)


def test_a_letter_that_the_font_lacks_is_refused(typesetter: Typesetter) -> None:
    with pytest.raises(ValueError, match="cannot draw"):
        typesetter.set("漢字", BOX, BODY)


def test_a_centred_text_has_as_much_room_on_the_left_as_on_the_right(typesetter: Typesetter) -> None:
    (line,) = typesetter.set("112", BOX, Style(5, centred=True))

    assert line.box.x - BOX.x == pytest.approx(BOX.right - line.box.right)


def test_text_in_the_middle_has_as_much_room_above_as_below(typesetter: Typesetter) -> None:
    lines = in_the_middle(BOX, typesetter.set(SENTENCE, BOX, BODY))

    assert lines[0].box.y - BOX.y == pytest.approx(BOX.bottom - lines[-1].box.bottom)
