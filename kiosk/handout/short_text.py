"""A page as a short plain text, for a phone that has no network."""

import re
from collections.abc import Iterable, Iterator, Sequence

from kiosk.domain.blocks import Block, BlockKind
from kiosk.domain.languages import Language, in_language
from kiosk.domain.views import PageView

_MARKS = {BlockKind.BULLET: "• ", BlockKind.DOCUMENT: "• ", BlockKind.WARNING: "! "}
_TOLD = {BlockKind.TEXT, BlockKind.STEP, BlockKind.NOTE, *_MARKS}
# After a word of four letters or more: what ends in a shorter one may be an abbreviation.
_SENTENCE_END = re.compile(r"(?<=[\w)»”]{4}[.!?])\s+")
_CUT = " …"


def short_text(view: PageView, reader: Language, closing: Sequence[str], limit: int) -> str:
    """Return the title, as much of the text as there is room for, and telephone numbers.

    What is not confirmed is left out: there is no room to say so. The text ends with a whole block or sentence.

    Args:
        view: the page.
        reader: who reads it.
        closing: the last lines, such as the day of the check and the address of the page.
        limit: bytes in UTF-8 that the code can carry.

    Raises:
        ValueError: not even the title and the closing lines fit.
    """
    room = limit - _size("\n".join([view.title, *closing]))
    if room < 0:
        raise ValueError(f"the title alone is longer than {limit} bytes")
    phones = list(_fitting(_phones(view, reader), room // 2))
    told = list(_told(view.blocks, room - sum(_size(line) + 1 for line in phones)))
    return "\n".join([view.title, *told, *phones, *closing])


def _size(text: str) -> int:
    return len(text.encode())


def _phones(view: PageView, reader: Language) -> Iterator[str]:
    for contact in view.contacts:
        for phone in contact.phones[:1]:
            if not phone.provenance.unconfirmed:
                yield f"{in_language(contact.name, reader)}: {phone.number}"


def _fitting(lines: Iterator[str], room: int) -> Iterator[str]:
    for line in lines:
        room -= _size(line) + 1
        if room < 0:
            return
        yield line


def _told(blocks: Sequence[Block], room: int) -> Sequence[str]:
    """Return what to do, then how, then the rest, each in the page's order and as much as there is room for.

    Only a page without steps ends inside a block: half of a paragraph beside them could say the contrary of the whole.
    """
    text = _Room(room)
    steps = [place for place, block in enumerate(blocks) if block.kind is BlockKind.STEP]
    text.fill((place, _line(blocks, place, lead_only=True)) for place in steps)
    text.fill((place, _line(blocks, place)) for place in steps if place in text.lines)
    rest = [place for place, block in enumerate(blocks) if block.kind in _TOLD]
    text.fill(((place, _line(blocks, place)) for place in rest if place not in text.lines), cut=not steps)
    return [text.lines[place] for place in sorted(text.lines)]


class _Room:
    """Lines at their places, with a limit of bytes for all of them."""

    def __init__(self, room: int) -> None:
        self.lines: dict[int, str] = {}
        self._left = room

    def fill(self, lines: Iterable[tuple[int, str]], *, cut: bool = False) -> None:
        """Put lines at their places until one does not fit; of that one, where it may be cut, its first sentences."""
        for place, line in lines:
            if not self._put(place, line):
                ends = [match.start() for match in _SENTENCE_END.finditer(line)] if cut else []
                any(self._put(place, line[:end] + _CUT) for end in reversed(ends))
                return

    def _put(self, place: int, line: str) -> bool:
        there = self.lines.get(place)
        left = self._left - _size(line) - 1 + (0 if there is None else _size(there) + 1)
        if left >= 0:
            self.lines[place], self._left = line, left
        return left >= 0


def _line(blocks: Sequence[Block], place: int, *, lead_only: bool = False) -> str:
    """Return a block as it is told, under the heading that stands right over it."""
    block = blocks[place]
    over = blocks[place - 1] if place else block
    heading = f"{over.text}\n" if over.kind is BlockKind.HEADING else ""
    mark = f"{block.number}. " if block.kind is BlockKind.STEP else _MARKS.get(block.kind, "")
    return heading + mark + (block.lead if block.lead and lead_only else f"{block.lead} {block.text}".strip())
