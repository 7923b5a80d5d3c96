"""The text of a page as parts of a slip."""

from collections.abc import Callable, Iterable, Iterator
from itertools import groupby

from kiosk.domain.blocks import Block, BlockKind
from kiosk.domain.contacts import Contact
from kiosk.domain.languages import Language
from kiosk.domain.views import PageView
from kiosk.handout.slip.parts import Card, Heading, Item, Notice, Paragraph, Part, Step
from kiosk.handout.slip.words import Label, SlipWords

MakeCard = Callable[[Contact, SlipWords, Language], Card]

_FOR_A_CLERK = {BlockKind.STEP, BlockKind.BULLET, BlockKind.DOCUMENT, BlockKind.HEADING, BlockKind.UNCONFIRMED}
_NOTICES = {
    BlockKind.WARNING: Label.WARNING,
    BlockKind.NOTE: Label.NOTE,
    BlockKind.UNCONFIRMED: Label.UNCONFIRMED,
}


def whole_text(view: PageView, words: SlipWords, reader: Language, make: MakeCard) -> Iterator[Part]:
    """Yield everything that a page says, its contacts where the text places them, the others at its end.

    Other pages that it leads to are named: they are on the kiosk, not on the paper.
    """
    placed = {block.target for block in view.blocks if block.kind is BlockKind.CONTACT}
    rest = [contact for contact in view.contacts if contact.id not in placed]
    parts: list[Part] = []
    for leads_on, blocks in groupby(view.blocks, lambda block: block.kind is BlockKind.PAGE):
        if leads_on:
            parts.extend(_other_pages(blocks, view, words, reader))
        else:
            parts.extend(part for block in blocks for part in _parts(block, view, words, reader, make))
    if rest:
        parts.append(Heading(words.say(Label.WHO_CAN_HELP, reader)))
    yield from _without_empty_headings([*parts, *(make(contact, words, reader) for contact in rest)])


def text_for_a_clerk(view: PageView, words: SlipWords, reader: Language, make: MakeCard) -> Iterator[Part]:
    """Yield what somebody else has to see: what to do, what to bring, and the contacts."""
    blocks = [block for block in view.blocks if block.kind in _FOR_A_CLERK]
    told = [part for block in blocks for part in _parts(block, view, words, reader, make)]
    cards = [make(contact, words, reader) for contact in view.contacts]
    yield Paragraph(view.summary)
    yield from _without_empty_headings(told)
    if cards:
        yield Heading(words.say(Label.WHO_CAN_HELP, reader))
    yield from cards


def _other_pages(blocks: Iterable[Block], view: PageView, words: SlipWords, reader: Language) -> Iterator[Part]:
    cards = filter(None, (view.linked(block.target) for block in blocks))
    titles = [f"• {card.title}" for card in cards]
    if titles:
        yield Paragraph("\n".join([words.say(Label.ALSO_HERE, reader), *titles]))


def _parts(block: Block, view: PageView, words: SlipWords, reader: Language, make: MakeCard) -> Iterator[Part]:
    match block.kind:
        case BlockKind.TEXT:
            yield Paragraph(block.text)
        case BlockKind.HEADING:
            yield Heading(block.text)
        case BlockKind.STEP:
            yield Step(block.number, block.lead, block.text)
        case BlockKind.BULLET | BlockKind.DOCUMENT:
            yield Item(block.text, to_tick=block.kind is BlockKind.DOCUMENT)
        case BlockKind.WARNING | BlockKind.NOTE | BlockKind.UNCONFIRMED:
            yield Notice(words.say(_NOTICES[block.kind], reader), block.text)
        case BlockKind.CONTACT:
            contact = view.contact(block.target)
            if contact is not None:
                yield make(contact, words, reader)
        case BlockKind.LINK:
            yield Paragraph("\n".join(filter(None, (block.text, readable(block.target)))))
        case BlockKind.PAGE:
            return


def _without_empty_headings(parts: Iterable[Part]) -> Iterator[Part]:
    """Yield the parts, a heading only where something follows it."""
    waiting: list[Part] = []
    for part in parts:
        if isinstance(part, Heading):
            waiting = [part]
        else:
            yield from waiting
            waiting = []
            yield part


def readable(url: str) -> str:
    """Return an address as people read and type it."""
    return url.removeprefix("https://").removesuffix("/")
