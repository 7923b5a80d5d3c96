"""What a slip is made of, before anybody knows how wide the paper is."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Title:
    """What the slip is about."""

    text: str


@dataclass(frozen=True, slots=True)
class Heading:
    """Stands over what follows."""

    text: str


@dataclass(frozen=True, slots=True)
class Step:
    """A numbered step: what to do, and how."""

    number: int
    lead: str
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Text."""

    text: str


@dataclass(frozen=True, slots=True)
class Item:
    """An entry of a list; `to_tick` is a document to take along, with a box to tick."""

    text: str
    to_tick: bool = False


@dataclass(frozen=True, slots=True)
class Notice:
    """What must not be overlooked, under its label."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a contact.

    Attributes:
        text: as shown; each line of it is a line of the slip, or more.
        label: what it is, where the text does not say it by itself.
        note: which line this is.
        caution: that nobody has confirmed it.
        large: to be read at arm's length, while dialling.
    """

    text: str
    label: str = ""
    note: str = ""
    caution: str = ""
    large: bool = False


@dataclass(frozen=True, slots=True)
class Card:
    """A contact.

    Attributes:
        name: empty where the title has said it.
        door: its name in French and Dutch where the name does not hold them.
        purpose: what a person gets there.
    """

    name: str
    door: str = ""
    purpose: str = ""
    fields: tuple[Field, ...] = ()


@dataclass(frozen=True, slots=True)
class Code:
    """A QR code: what it is for, what it says, and the same to read."""

    caption: str
    payload: str
    readable: str


@dataclass(frozen=True, slots=True)
class Numbers:
    """Numbers to call in danger, and what each is for."""

    title: str
    lines: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Divider:
    """Here begins the same in another language."""

    text: str


@dataclass(frozen=True, slots=True)
class Stamp:
    """When it was checked; where and when it was printed."""

    lines: tuple[str, ...]


Part = Title | Heading | Step | Paragraph | Item | Notice | Card | Code | Numbers | Divider | Stamp


@dataclass(frozen=True, slots=True)
class Slip:
    """A slip, from top to bottom."""

    parts: tuple[Part, ...]
