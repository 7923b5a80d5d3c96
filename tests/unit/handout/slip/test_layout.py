"""Pages: what is glued stays together, whatever comes before."""

import pytest
from PIL import ImageChops

from kiosk import paths
from kiosk.handout.qr import QrCodes
from kiosk.handout.slip.draw import draw, lay_out
from kiosk.handout.slip.faces import Face, Faces
from kiosk.handout.slip.layout import Page, Text
from kiosk.handout.slip.page_format import PAGE_FORMATS, PageFormat
from kiosk.handout.slip.parts import Card, Divider, Field, Heading, Paragraph, Slip, Title

FACES = Faces(paths.FONTS)
LINE = Paragraph("Рядок")
CARD = Card("Служба", fields=(Field("02 111 11 11", large=True), Field("rue A 1\n1000 Bruxelles")))


def pages(*parts: Heading | Paragraph | Title | Card | Divider, paper: str = "a5") -> tuple[Page, ...]:
    return lay_out(Slip(parts), PAGE_FORMATS[paper], FACES, QrCodes())


def texts(page: Page) -> list[str]:
    """The lines of a page without its number."""
    return [item.text for item in page.items if isinstance(item, Text) and " / " not in item.text]


@pytest.mark.parametrize("before", range(25, 40))
def test_a_heading_is_never_the_last_of_a_page(before: int) -> None:
    for page in pages(*[LINE] * before, Heading("Заголовок"), LINE, LINE):
        assert texts(page)[-1] == "Рядок"


@pytest.mark.parametrize("before", range(25, 40))
def test_a_contact_is_never_parted(before: int) -> None:
    first, *rest = [texts(page) for page in pages(*[LINE] * before, CARD) if "Служба" in texts(page)]

    assert not rest
    assert first[-4:] == ["Служба", "02\u00a0111\u00a011\u00a011", "rue A 1", "1000 Bruxelles"]


def test_a_text_longer_than_a_page_goes_on_on_the_next_with_two_lines_or_more() -> None:
    words = " ".join(f"слово{place}" for place in range(700))
    found = pages(Title("Назва"), Paragraph(words))

    assert len(found) > 1
    assert all(len(texts(page)) >= 2 for page in found)
    assert " ".join(line for page in found for line in texts(page)[page is found[0] :]) == words


def test_a_contact_higher_than_a_page_is_still_printed_whole() -> None:
    fields = tuple(Field(f"rue {place}") for place in range(80))

    found = [line for page in pages(Card("Служба", fields=fields)) for line in texts(page)]

    assert found == ["Служба", *(field.text for field in fields)]


def test_the_second_language_begins_a_page_of_its_own_but_not_of_a_roll() -> None:
    first, second = pages(LINE, Divider("Français"), LINE)

    assert (texts(first), texts(second)) == (["Рядок"], ["Français", "Рядок"])
    assert len(pages(LINE, Divider("Français"), LINE, paper="384")) == 1


def test_a_long_word_makes_the_title_smaller_instead_of_being_cut() -> None:
    (page,) = pages(Title("Zwangerschapsbegeleiding"), paper="384")
    (title,) = [item for item in page.items if isinstance(item, Text)]

    assert title.text == "Zwangerschapsbegeleiding"
    assert title.height < PAGE_FORMATS["384"].dots(PAGE_FORMATS["384"].title_mm)
    assert title.x + title.width <= 384


@pytest.mark.parametrize("paper", PAGE_FORMATS.values(), ids=PAGE_FORMATS)
def test_a_capital_is_two_and_a_half_millimetres_high(paper: PageFormat) -> None:
    box = FACES.font(Face(bold=False, size=paper.dots(paper.text_mm))).getbbox("Н", mode="1", anchor="ls")

    assert -box[1] / paper.dpi * 25.4 >= 2.49


@pytest.mark.parametrize("paper", PAGE_FORMATS)
def test_the_ink_of_every_letter_stays_in_its_line(paper: str) -> None:
    (page,) = pages(Paragraph("ЙЁЇҐЩÉÇÏ йёїґщçj()"), paper=paper)
    line = next(item for item in page.items if isinstance(item, Text))
    picture = draw(page, PAGE_FORMATS[paper], FACES)

    ink = ImageChops.invert(picture.convert("L")).getbbox()

    assert ink is not None
    assert line.y <= ink[1]
    assert ink[3] <= line.y + line.height
    assert ink[0] > 0
    assert ink[2] <= line.x + line.width
