"""What a person can take away of a page, a contact or a commune by a phone's camera."""

from dataclasses import dataclass
from enum import StrEnum


class CodeKind(StrEnum):
    """What a phone does with a code: open a page, show a text, call, show a map, join the network for guests."""

    LINK = "link"
    TEXT = "text"
    TEL = "tel"
    GEO = "geo"
    WIFI = "wifi"


@dataclass(frozen=True, slots=True)
class CodeOffer:
    """A code.

    Attributes:
        payload: what it says to the phone.
        caption: the same for people: an address, a number, a name; empty for a text.
    """

    kind: CodeKind
    payload: str
    caption: str
