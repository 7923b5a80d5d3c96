"""What a page is built of: blocks of plain text."""

from dataclasses import dataclass
from enum import StrEnum


class BlockKind(StrEnum):
    """What a block of a page is."""

    TEXT = "text"
    HEADING = "heading"
    STEP = "step"
    BULLET = "bullet"
    DOCUMENT = "document"
    WARNING = "warning"
    NOTE = "note"
    UNCONFIRMED = "unconfirmed"
    CONTACT = "contact"
    PAGE = "page"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class Block:
    """One block of a page: plain text only, so that nothing in it can load, link or run.

    Attributes:
        kind: what it is.
        text: the words; for a step, what follows its bold start.
        lead: the bold start of a step.
        number: the number of a step, from 1; 0 for other blocks.
        target: the id of the contact or page, or the web address, that a card block shows.
    """

    kind: BlockKind
    text: str = ""
    lead: str = ""
    number: int = 0
    target: str = ""

    @property
    def lines(self) -> tuple[str, ...]:
        """The lines that it is read aloud as; a line may be empty."""
        return (f"{self.number}. {self.lead}", self.text) if self.kind is BlockKind.STEP else (self.text,)


@dataclass(frozen=True, slots=True, kw_only=True)
class EasyStep:
    """One step of an easy-read summary: one short sentence, and the name of the icon that shows it."""

    icon: str
    text: str
