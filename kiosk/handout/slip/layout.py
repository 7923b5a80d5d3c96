"""Where everything of a slip stands on its paper, before it is drawn."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kiosk.domain.ports.codes import Matrix
from kiosk.handout.slip.faces import Face
from kiosk.handout.slip.page_format import PageFormat


@dataclass(frozen=True, slots=True)
class Text:
    """A line of text in its box."""

    x: int
    y: int
    width: int
    text: str
    face: Face

    @property
    def height(self) -> int:
        """The height of its box."""
        return self.face.line


@dataclass(frozen=True, slots=True)
class Bar:
    """A black rectangle."""

    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Box:
    """An empty square to tick, with a border of `border` dots."""

    x: int
    y: int
    width: int
    height: int
    border: int


@dataclass(frozen=True, slots=True)
class Modules:
    """A QR code with its quiet zone, `module` dots a module."""

    x: int
    y: int
    width: int
    height: int
    module: int
    code: Matrix


Item = Text | Bar | Box | Modules


@dataclass(frozen=True, slots=True)
class Row:
    """A strip over the whole width; its items stand from its own top. One without items is a gap.

    Attributes:
        glued: it may not be parted from the next.
        opens: it begins a page of its own, where there are pages.
    """

    height: int
    items: tuple[Item, ...] = ()
    glued: bool = False
    opens: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """One picture: its height in dots and what stands where."""

    height: int
    items: tuple[Item, ...]


def pages(rows: Sequence[Row], paper: PageFormat) -> tuple[Page, ...]:
    """Return the pages of a paper, one for a roll. What is glued stays together, unless it is higher than a page."""
    margin = paper.dots(paper.margin_mm)
    room = None if paper.height is None else paper.height - 2 * margin
    found = tuple(_page(page, paper, margin) for page in _parted(_groups(rows), room))
    return found or (Page(paper.height or 2 * margin, ()),)


def _groups(rows: Sequence[Row]) -> Iterator[list[Row]]:
    group: list[Row] = []
    for row in rows:
        group.append(row)
        if not row.glued:
            yield group
            group = []
    if group:
        yield group


def _parted(groups: Iterator[list[Row]], room: int | None) -> Iterator[list[Row]]:
    page: list[Row] = []
    for group in groups:
        pieces = [group] if room is None or _height(group) <= room else [[row] for row in group]
        for piece in pieces:
            full = room is not None and _height([*page, *piece]) > room
            if page and (full or (room is not None and piece[0].opens)):
                yield page
                page = []
            if page or any(row.items for row in piece):  # a page begins with no gap
                page.extend(piece)
    if any(row.items for row in page):
        yield page


def _height(rows: Sequence[Row]) -> int:
    """Return the height of rows; a gap at their end counts for nothing."""
    last = max((place for place, row in enumerate(rows, 1) if row.items), default=0)
    return sum(row.height for row in rows[:last])


def _page(rows: Sequence[Row], paper: PageFormat, margin: int) -> Page:
    items: list[Item] = []
    y = margin
    for row in rows:
        items.extend(replace(item, x=item.x + margin, y=item.y + y) for item in row.items)
        y += row.height
    return Page(paper.height or y + margin, tuple(items))
