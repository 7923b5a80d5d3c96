"""Which codes a page, a contact or a commune has, and what each says."""

from collections.abc import Sequence
from enum import StrEnum

from kiosk.domain.contacts import Contact
from kiosk.domain.directions import Directions
from kiosk.domain.languages import Language
from kiosk.domain.views import PageView
from kiosk.handout import payloads, qr
from kiosk.handout.short_text import short_text
from kiosk.handout.slip.text import readable
from kiosk.handout.slip.words import Label, Words

Subject = PageView | Contact | Directions
"""What a person takes away."""


class Kind(StrEnum):
    """What a phone does with a code."""

    LINK = "link"
    TEXT = "text"
    TEL = "tel"
    GEO = "geo"


def payload(subject: Subject, kind: Kind, reader: Language, home: str, words: Words) -> str | None:
    """Return what a code says; None where the subject has no such thing.

    The number and the place are the first ones of the subject; only a page has a text.

    Args:
        subject: what it is about.
        kind: which of its codes.
        reader: for whom.
        home: the address of the site in the reader's language, for what has no page of its own.
        words: the words of the slip.
    """
    match kind:
        case Kind.LINK:
            return subject.url if isinstance(subject, PageView) else home
        case Kind.TEXT:
            return _text(subject, reader, words) if isinstance(subject, PageView) else None
        case Kind.TEL:
            phones = (phone for contact in _contacts(subject) for phone in contact.phones)
            return next(map(payloads.call, phones), None)
        case Kind.GEO:
            addresses = (contact.address for contact in _contacts(subject) if contact.address)
            return next(map(payloads.place, addresses), None)


def _contacts(subject: Subject) -> Sequence[Contact]:
    return (subject,) if isinstance(subject, Contact) else subject.contacts


def _text(view: PageView, reader: Language, words: Words) -> str:
    checked = words.say(Label.CHECKED_ON, reader, date=words.date(view.checked_on, reader))
    return short_text(view, reader, (checked, readable(view.url)), qr.text_capacity())
