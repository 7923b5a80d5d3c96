"""The poster in one language, laid out on A4."""

from collections.abc import Iterator, Sequence

from kiosk.domain.languages import ENDONYMS
from kiosk.handout.poster.edition import NAME, Edition, Topic
from kiosk.handout.poster.parts import card, stacked
from kiosk.handout.poster.shapes import (
    ACCENT,
    ACTION,
    EMERGENCY,
    GROUND,
    QUIET_INK,
    SURFACE,
    Box,
    Code,
    Icon,
    Page,
    Panel,
    Shape,
)
from kiosk.handout.poster.typesetting import CAPITAL, Style, Typesetter, in_the_middle

WIDTH, HEIGHT, MARGIN = 210.0, 297.0, 14.0
_INNER = WIDTH - 2 * MARGIN

_TILE = Box(MARGIN, 72, (_INNER - 2 * 3.5) / 3, 15)
_GAP = 3.5
_CARD = Box(MARGIN, 148, _INNER, 94)
_DANGER = Box(MARGIN, 247.5, _INNER, 27)
_QUESTION, _ANSWER = Style(6.6, bold=True, colour=SURFACE), Style(4.9, colour=SURFACE)


def single(edition: Edition, typesetter: Typesetter) -> Page:
    """Lay out the poster of an edition."""
    foot = Box(MARGIN, HEIGHT - MARGIN - 3, _INNER, 4)
    shapes = (
        *_head(edition, typesetter),
        *_tiles(edition.topics, typesetter),
        *_card(edition, typesetter),
        *_danger(edition, typesetter),
        *typesetter.set(" · ".join(ENDONYMS.values()), foot, Style(4.2, colour=QUIET_INK, centred=True)),
    )
    return Page(WIDTH, HEIGHT, shapes, GROUND)


def _head(edition: Edition, typesetter: Typesetter) -> Iterator[Shape]:
    yield Panel(Box(MARGIN, MARGIN, 24, 2), ACCENT, radius=1)
    yield from typesetter.set(NAME, Box(MARGIN, 21, _INNER, 5), Style(5.6, bold=True, colour=QUIET_INK))
    yield from typesetter.set(edition.words["title"], Box(MARGIN, 33, _INNER, 12), Style(15.5, bold=True))
    yield from typesetter.set(edition.words["lead"], Box(MARGIN, 51, _INNER, 14), Style(6.8, colour=QUIET_INK))


def _tiles(topics: Sequence[Topic], typesetter: Typesetter) -> Iterator[Shape]:
    for number, topic in enumerate(topics):
        row, column = divmod(number, 3)
        box = Box(
            _TILE.x + column * (_TILE.width + _GAP), _TILE.y + row * (_TILE.height + _GAP), _TILE.width, _TILE.height
        )
        yield card(box, radius=3.5)
        yield Icon(Box(box.x + 4, box.y + 3, 9, 9), topic.icon)
        room = Box(box.x + 16.5, box.y, box.width - 19, box.height)
        yield from in_the_middle(room, typesetter.set(topic.title, room, Style(5, bold=True, leading=1.2)))


def _card(edition: Edition, typesetter: Typesetter) -> Iterator[Shape]:
    words = edition.words
    yield card(_CARD, radius=5)
    side = 82.0
    code = Box(_CARD.x + 1.5, _CARD.y + 1, side, side)
    under = Box(code.x, code.bottom + 1, side, 5)
    yield Code(code, edition.address)
    yield from typesetter.set(edition.readable_address, under, Style(4.4, bold=True, colour=ACTION, centred=True))
    x = _CARD.x + side + 7
    room = Box(x, _CARD.y, _CARD.right - 8 - x, _CARD.height)
    texts = (
        (words["scan"], Style(8.4, bold=True)),
        (words["free"], Style(6.8, bold=True, colour=ACTION)),
        (words["desk"], Style(6.2, colour=QUIET_INK)),
    )
    yield from in_the_middle(room, stacked(room, typesetter, *texts, gaps=(14, 6)))


def _danger(edition: Edition, typesetter: Typesetter) -> Iterator[Shape]:
    number = Style(19, bold=True, colour=SURFACE)
    yield Panel(_DANGER, EMERGENCY, radius=5)
    yield Icon(Box(_DANGER.x + 7, _DANGER.y + 6.5, 14, 14), "phone-call", SURFACE)
    top = _DANGER.y + (_DANGER.height - CAPITAL * number.size) / 2
    yield from typesetter.set("112", Box(_DANGER.x + 26, top, 40, 14), number)
    room = Box(_DANGER.x + 70, _DANGER.y, _DANGER.width - 76, _DANGER.height)
    texts = (edition.words["danger"], _QUESTION), (edition.words["call"], _ANSWER)
    yield from in_the_middle(room, stacked(room, typesetter, *texts, gaps=(3.8,)))
