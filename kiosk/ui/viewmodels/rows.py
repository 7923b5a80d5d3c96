"""The rows that a page or a contact is shown as."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from kiosk.domain.languages import Language, endonym, in_language
from kiosk.domain.opening import always_open, clock, is_open, same_days
from kiosk.ui.bridge.dates import day_name

if TYPE_CHECKING:
    # Loaded with the first contact, not with the first picture.
    from kiosk.domain.contacts import Contact, Hours


class Row(NamedTuple):
    """One row.

    Attributes:
        kind: of a block its own kind; of a contact's field phone, address, hours, languages, cost, email or website;
            of a commune postal or shared; easy is a step of an easy-read summary; "contacts", "bring" and "offices"
            are headings.
        title, detail, symbol, phone: of a card; the phone is the first one, as shown. An easy step has a symbol too.
        unconfirmed: nobody has confirmed the number that the card shows; of a card without one, any field behind it.
        confidence: of a field: "A", "B" or "C".
        open_state: of hours: "always", "open", "closed", or empty when nobody knows the time.
    """

    kind: str
    text: str = ""
    lead: str = ""
    number: int = 0
    target: str = ""
    title: str = ""
    detail: str = ""
    symbol: str = ""
    phone: str = ""
    unconfirmed: bool = False
    confidence: str = ""
    open_state: str = ""


def contact_card(contact: Contact, reader: Language, *, number: bool = True) -> Row:
    """Return the card of a contact, with its first number or without."""
    phone = contact.phones[0] if contact.phones and number else None
    behind = [phone.provenance] if phone else contact.provenances
    return Row(
        kind="contact",
        target=contact.id,
        title=in_language(contact.name, reader),
        detail=in_language(contact.purpose, reader),
        symbol=contact.icon,
        phone=phone.number if phone else "",
        unconfirmed=number and any(provenance.unconfirmed for provenance in behind),
    )


def contact_fields(contact: Contact, reader: Language, now: datetime | None) -> Iterator[Row]:
    """Yield the known fields, the most needed first; `now` is None when nobody knows the time."""
    for phone in contact.phones:
        yield Row(
            kind="phone",
            symbol="phone",
            text=phone.number,
            detail=in_language(phone.note, reader),
            confidence=phone.provenance.confidence,
        )
    if address := contact.address:
        place = " ".join(filter(None, (address.postal_code, address.municipality)))
        sure = address.provenance.confidence
        yield Row(kind="address", symbol="map-pin", text=address.street, detail=place, confidence=sure)
    if contact.hours:
        yield _hours(contact.hours, reader, now)
    if cost := contact.cost:
        text = in_language(cost.text, reader)
        yield Row(kind="cost", symbol="coin", text=text, confidence=cost.provenance.confidence)
    if spoken := contact.languages:
        text = ", ".join(endonym(code) for code in spoken.spoken)
        yield Row(kind="languages", symbol="messages", text=text, confidence=spoken.provenance.confidence)
    if email := contact.email:
        yield Row(kind="email", symbol="mail", text=email.address, confidence=email.provenance.confidence)
    if website := contact.website:
        text = website.url.removeprefix("https://")
        yield Row(kind="website", symbol="world", text=text, confidence=website.provenance.confidence)


def _hours(hours: Hours, reader: Language, now: datetime | None) -> Row:
    always = always_open(hours.week)
    state = "always" if always else "" if now is None else "open" if is_open(hours.week, now) else "closed"
    return Row(
        kind="hours",
        symbol="clock",
        text="" if always else "\n".join(_days(hours, reader)),
        open_state=state,
        confidence=hours.provenance.confidence,
    )


def _days(hours: Hours, reader: Language) -> Iterator[str]:
    for first, last, spans in same_days(hours.week):
        days = day_name(first, reader) if first == last else f"{day_name(first, reader)} – {day_name(last, reader)}"
        yield f"{days}: " + ", ".join(f"{clock(opens)}–{clock(closes)}" for opens, closes in spans)
