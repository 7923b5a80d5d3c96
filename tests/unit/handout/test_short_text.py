from datetime import date

import pytest

from kiosk.domain.blocks import Block, BlockKind
from kiosk.domain.contacts import Contact, Phone
from kiosk.domain.languages import Language
from kiosk.domain.provenance import Confidence, Provenance
from kiosk.domain.views import CardView, PageView
from kiosk.handout.short_text import short_text

DAY = date(2026, 11, 22)
CLOSING = ("Перевірено", "site")
STEPS = (
    Block(BlockKind.TEXT, "Перше речення тут стоїть. Друге речення каже протилежне."),
    Block(BlockKind.STEP, "Потім чекайте відповіді.", lead="Зателефонуйте.", number=1),
    Block(BlockKind.STEP, "Візьміть документи.", lead="Прийдіть.", number=2),
)
TEXT = (
    Block(BlockKind.HEADING, "Заголовок"),
    Block(BlockKind.TEXT, "Перше речення тут стоїть. Друге речення довше за перше речення."),
)


def phone(number: str, confidence: Confidence = Confidence.CONFIRMED) -> Contact:
    names = {Language.UK: f"Служба {number}"}
    source = Provenance("a list", "2026", confidence, DAY)
    return Contact(id=number, name=names, purpose={}, phones=(Phone(number=number, dial=number, provenance=source),))


def page(*blocks: Block, contacts: tuple[Contact, ...] = ()) -> PageView:
    return PageView(
        id="a/b",
        topic=CardView("a", "id", "A", ""),
        title="Назва",
        summary="",
        language=Language.UK,
        outdated=False,
        checked_on=DAY,
        valid_until=DAY,
        url="https://site",
        blocks=blocks,
        contacts=contacts,
        pages=(),
    )


def told(view: PageView, limit: int) -> list[str]:
    text = short_text(view, Language.UK, CLOSING, limit)
    assert len(text.encode()) <= limit
    return text.split("\n")


def test_with_room_the_whole_page_is_told_and_then_the_numbers() -> None:
    assert told(page(*STEPS, contacts=(phone("112"),)), 1000) == [
        "Назва",
        "Перше речення тут стоїть. Друге речення каже протилежне.",
        "1. Зателефонуйте. Потім чекайте відповіді.",
        "2. Прийдіть. Візьміть документи.",
        "Служба 112: 112",
        *CLOSING,
    ]


def test_with_less_room_what_to_do_comes_before_how_and_nothing_is_told_by_half() -> None:
    assert told(page(*STEPS), 140) == ["Назва", "1. Зателефонуйте. Потім чекайте відповіді.", "2. Прийдіть.", *CLOSING]


def test_a_text_without_steps_ends_with_a_sentence_under_its_heading() -> None:
    assert told(page(*TEXT), 140) == ["Назва", "Заголовок", "Перше речення тут стоїть. …", *CLOSING]
    assert told(page(*TEXT), 80) == ["Назва", *CLOSING]


def test_what_is_not_confirmed_is_left_out() -> None:
    unsure = Block(BlockKind.UNCONFIRMED, "Можливо, є лінія.")
    lines = told(page(unsure, contacts=(phone("02", Confidence.UNCONFIRMED), phone("112"))), 1000)

    assert lines == ["Назва", "Служба 112: 112", *CLOSING]


def test_numbers_leave_half_of_the_room_to_the_text() -> None:
    numbers = tuple(phone(f"0{place}") for place in range(9))
    lines = told(page(*STEPS, contacts=numbers), 240)

    assert sum(line.startswith("Служба") for line in lines) == 5
    assert "1. Зателефонуйте. Потім чекайте відповіді." in lines


@pytest.mark.parametrize("limit", range(60, 400, 7))
def test_the_text_is_never_longer_than_its_code_and_ends_with_its_closing(limit: int) -> None:
    lines = told(page(*STEPS, *TEXT, contacts=(phone("112"), phone("101"))), limit)

    assert lines[0] == "Назва"
    assert tuple(lines[-2:]) == CLOSING


def test_a_title_that_does_not_fit_is_refused() -> None:
    with pytest.raises(ValueError, match="title"):
        short_text(page(), Language.UK, CLOSING, 20)
