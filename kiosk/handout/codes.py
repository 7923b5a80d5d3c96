"""Which codes a page, a contact or a commune has, and what each says."""

from collections.abc import Sequence

from kiosk.domain.contacts import Address, Contact
from kiosk.domain.directions import Directions
from kiosk.domain.handouts import CodeKind, CodeOffer
from kiosk.domain.languages import Language
from kiosk.domain.views import PageView
from kiosk.domain.wifi import Wifi
from kiosk.handout import payloads, qr
from kiosk.handout.short_text import short_text
from kiosk.handout.slip.text import readable
from kiosk.handout.slip.words import Label, SlipWords

Subject = PageView | Contact | Directions
"""What a person takes away."""


def payload(subject: Subject, kind: CodeKind, reader: Language, home: str, words: SlipWords) -> str | None:
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
        case CodeKind.LINK:
            return subject.url if isinstance(subject, PageView) else home
        case CodeKind.TEXT:
            return _text(subject, reader, words) if isinstance(subject, PageView) else None
        case CodeKind.TEL:
            phones = (phone for contact in _contacts(subject) for phone in contact.phones)
            return next(map(payloads.call, phones), None)
        case CodeKind.GEO:
            addresses = (contact.address for contact in _contacts(subject) if contact.address)
            return next(map(payloads.place, addresses), None)
        case CodeKind.WIFI:
            return None  # it belongs to the centre, not to what is read


def offers(
    subject: Subject, reader: Language, home: str, words: SlipWords, network: Wifi | None
) -> Sequence[CodeOffer]:
    """Return every code that a subject has, and that of the network for guests where there is one."""
    found = [(kind, payload(subject, kind, reader, home, words)) for kind in CodeKind]
    codes = [CodeOffer(kind, said, _caption(subject, kind, said)) for kind, said in found if said]
    return [*codes, CodeOffer(CodeKind.WIFI, payloads.join(network), network.name)] if network else codes


def _caption(subject: Subject, kind: CodeKind, said: str) -> str:
    phones = (phone.number for contact in _contacts(subject) for phone in contact.phones)
    places = (_on_the_door(contact.address) for contact in _contacts(subject) if contact.address)
    captions = {CodeKind.LINK: readable(said), CodeKind.TEL: next(phones, ""), CodeKind.GEO: next(places, "")}
    return captions.get(kind, "")


def _on_the_door(address: Address) -> str:
    where = " ".join(filter(None, (address.postal_code, address.municipality)))
    return ", ".join(filter(None, (address.street, where)))


def _contacts(subject: Subject) -> Sequence[Contact]:
    return (subject,) if isinstance(subject, Contact) else subject.contacts


def _text(view: PageView, reader: Language, words: SlipWords) -> str:
    checked = words.say(Label.CHECKED_ON, reader, date=words.date(view.checked_on, reader))
    return short_text(view, reader, (checked, readable(view.url)), qr.text_capacity())
