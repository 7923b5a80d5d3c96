"""The pages of the posters before they are drawn: everything is said, nothing touches what it should not."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import combinations

import pytest

from kiosk import paths
from kiosk.domain.languages import ENDONYMS
from kiosk.domain.ports.codes import QUIET_ZONE
from kiosk.handout.poster.edition import TOPICS, Edition
from kiosk.handout.poster.kit import PosterSize, pages
from kiosk.handout.poster.shapes import Box, Code, Icon, Line, Page, Panel
from kiosk.handout.poster.typesetting import Typesetter
from kiosk.handout.qr import ErrorLevel, QrCodes

PAPERS = pytest.mark.parametrize("paper", PosterSize)
SMALLEST_MODULE = 0.5  # mm, on paper
SMALLEST_TEXT = 7 * 25.4 / 72  # 7 points, on a sticker
OFFICE_PRINTER = 4.2  # mm that most of them leave white along each edge
DESCENDER = 0.24  # of g and щ, in the size of the font
HAIR = 1e-6


@pytest.fixture(params=PosterSize)
def kit(request: pytest.FixtureRequest, editions: Sequence[Edition], typesetter: Typesetter) -> Sequence[Page]:
    """All that `--all` prints, on each size of paper."""
    return pages(editions, request.param, typesetter)


def text(page: Page) -> str:
    return " ".join(shape.text for shape in page.shapes if isinstance(shape, Line))


def codes(page: Page) -> list[Code]:
    return [shape for shape in page.shapes if isinstance(shape, Code)]


def overlap(one: Box, other: Box) -> bool:
    across = one.x < other.right - HAIR and other.x < one.right - HAIR
    return across and one.y < other.bottom - HAIR and other.y < one.bottom - HAIR


def inside(inner: Box, outer: Box) -> bool:
    across = inner.x >= outer.x - HAIR and inner.right <= outer.right + HAIR
    return across and inner.y >= outer.y - HAIR and inner.bottom <= outer.bottom + HAIR


def inked(shape: Line | Code | Icon) -> Box:
    """Where the shape may be black: letters reach below their line."""
    tails = DESCENDER * shape.size if isinstance(shape, Line) else 0
    return Box(shape.box.x, shape.box.y, shape.box.width, shape.box.height + tails)


def content(page: Page) -> Iterator[Line | Code | Icon]:
    yield from (shape for shape in page.shapes if not isinstance(shape, Panel))


def test_every_word_of_the_file_is_printed_in_every_language(kit: Sequence[Page], editions: Sequence[Edition]) -> None:
    printed = " ".join(text(page) for page in kit)

    for edition in editions:
        assert len(edition.words) > 8
        assert [word for word in edition.words.values() if word.replace("\n", " ") not in printed] == []


def test_the_poster_of_a_language_says_everything_in_it(kit: Sequence[Page], editions: Sequence[Edition]) -> None:
    for edition, page in zip(editions, kit[1:6], strict=True):
        assert len(edition.topics) == len(TOPICS)
        assert [topic.title for topic in edition.topics if topic.title not in text(page)] == []
        assert [name for name in ENDONYMS.values() if name not in text(page)] == []
        assert edition.words["desk"] in text(page)
        assert "112" in text(page)
        assert edition.readable_address in text(page)
        assert [code.payload for code in codes(page)] == [edition.address]


def test_the_poster_in_five_languages_has_a_name_and_a_code_for_each(
    kit: Sequence[Page], editions: Sequence[Edition]
) -> None:
    assert [code.payload for code in codes(kit[0])] == [edition.address for edition in editions]
    assert [name for name in ENDONYMS.values() if name not in text(kit[0])] == []
    assert [edition.readable_address for edition in editions if edition.readable_address not in text(kit[0])] == []


def test_the_codes_lead_to_the_site_without_a_tracking_parameter(editions: Sequence[Edition]) -> None:
    assert [edition.address for edition in editions] == [
        f"https://www.helpukraine.brussels/{language}" for language in ("uk", "ru", "fr", "nl", "en")
    ]


@PAPERS
def test_one_language_is_one_page(paper: PosterSize, editions: Sequence[Edition], typesetter: Typesetter) -> None:
    assert len(pages(editions[:1], paper, typesetter)) == 1


def test_there_are_as_many_stickers_of_each_language_and_at_least_three(kit: Sequence[Page]) -> None:
    number = Counter(code.payload for code in codes(kit[-1]))

    assert len(number) == 5
    assert len(set(number.values())) == 1
    assert min(number.values()) >= 3


def test_a_sticker_has_the_same_size_on_every_paper(editions: Sequence[Edition], typesetter: Typesetter) -> None:
    sheets = [pages(editions, paper, typesetter)[-1] for paper in PosterSize]

    sides = [{(round(code.box.width, 6), round(code.box.height, 6)) for code in codes(sheet)} for sheet in sheets]
    assert sides[0] == sides[1] == {(36.0, 36.0)}


def test_nothing_is_outside_the_page_or_where_a_printer_does_not_print(kit: Sequence[Page]) -> None:
    for page in kit:
        paper = Box(0, 0, page.width, page.height)
        assert [shape for shape in page.shapes if not inside(shape.box, paper)] == []
        printable = paper.inset(OFFICE_PRINTER, OFFICE_PRINTER)
        assert [shape for shape in content(page) if not inside(shape.box, printable)] == []


def test_cutting_marks_are_where_a_printer_prints(kit: Sequence[Page]) -> None:
    page = kit[-1]
    marks = [
        shape.box for shape in page.shapes if isinstance(shape, Panel) and min(shape.box.width, shape.box.height) < 0.5
    ]

    assert len(marks) > 15
    assert all(inside(mark, Box(0, 0, page.width, page.height).inset(OFFICE_PRINTER, OFFICE_PRINTER)) for mark in marks)


def test_no_text_code_or_icon_touches_another(kit: Sequence[Page]) -> None:
    for page in kit:
        assert [pair for pair in combinations(content(page), 2) if overlap(inked(pair[0]), inked(pair[1]))] == []


def test_a_code_and_its_quiet_zone_stand_on_one_white_card(kit: Sequence[Page]) -> None:
    for page in kit:
        cards = [shape for shape in page.shapes if isinstance(shape, Panel) and shape.fill == "#FFFFFF"]
        for code in codes(page):
            assert len([card for card in cards if inside(code.box, card.box)]) == 1


def test_the_modules_are_large_enough_for_any_phone(kit: Sequence[Page]) -> None:
    for page in kit:
        for code in codes(page):
            modules = len(QrCodes(ErrorLevel.Q).encode(code.payload)) + 2 * QUIET_ZONE
            assert code.box.width / modules >= SMALLEST_MODULE


def test_no_text_is_too_small_to_read(kit: Sequence[Page]) -> None:
    for page in kit:
        assert min(shape.size for shape in page.shapes if isinstance(shape, Line)) >= SMALLEST_TEXT


def test_the_colours_are_those_of_the_screen(kit: Sequence[Page]) -> None:
    screen = (paths.QML / "Kiosk" / "Theme" / "Theme.qml").read_text(encoding="utf-8")
    shapes = [shape for page in kit for shape in page.shapes]
    used = {page.ground for page in kit}
    used |= {shape.fill for shape in shapes if isinstance(shape, Panel)}
    used |= {shape.colour for shape in shapes if isinstance(shape, Line | Icon)}

    assert len(used) > 5
    assert [colour for colour in used if colour not in screen] == []
