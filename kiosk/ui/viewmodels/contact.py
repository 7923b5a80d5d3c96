"""A contact: every field that is known, each with a word where it is not confirmed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.languages import Language, Texts, best_language, endonym
from kiosk.domain.opening import always_open, clock, is_open, same_days
from kiosk.domain.ports import Matrix
from kiosk.ui.bridge.dates import day_name, long_date
from kiosk.ui.bridge.qr_code import painted_rows
from kiosk.ui.models.records import RecordListModel

if TYPE_CHECKING:
    # Loaded with the first contact, not with the first picture.
    from kiosk.domain.contacts import Contact, Hours

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactRow:
    """One field of a contact.

    Attributes:
        kind: phone, address, hours, languages, cost or website.
        open_state: of hours: "always", "open" or "closed"; else empty.
    """

    kind: str
    symbol: str
    text: str
    detail: str = ""
    open_state: str = ""
    unconfirmed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactProps:
    """What the contact screen shows, apart from its rows. `dial` is the number in its QR code, or empty."""

    name: str = ""
    purpose: str = ""
    checked_on: str = ""
    number: str = ""
    dial: str = ""


def in_language(texts: Texts, reader: Language) -> str:
    """Return a text in the best language for the reader, or nothing."""
    language = best_language(reader, texts.keys())
    return texts[language] if language else ""


def derive_contact(contact: Contact, reader: Language) -> ContactProps:
    """Return what the contact is called, and when it was last checked: the day of its oldest check."""
    first = contact.phones[0] if contact.phones else None
    checks = [provenance.checked_on for provenance in contact.provenances]
    return ContactProps(
        name=in_language(contact.name, reader),
        purpose=in_language(contact.purpose, reader),
        checked_on=long_date(min(checks), reader) if checks else "",
        number=first.number if first else "",
        dial=first.dial if first else "",
    )


def derive_contact_rows(contact: Contact, reader: Language, now: datetime) -> tuple[ContactRow, ...]:
    """Return the known fields, the most needed first."""
    return tuple(_rows(contact, reader, now))


def _rows(contact: Contact, reader: Language, now: datetime) -> Iterator[ContactRow]:
    for phone in contact.phones:
        yield ContactRow(
            kind="phone",
            symbol="phone",
            text=phone.number,
            detail=in_language(phone.note, reader),
            unconfirmed=phone.provenance.unconfirmed,
        )
    if address := contact.address:
        place = " ".join(filter(None, (address.postal_code, address.municipality)))
        unconfirmed = address.provenance.unconfirmed
        yield ContactRow(kind="address", symbol="map-pin", text=address.street, detail=place, unconfirmed=unconfirmed)
    if contact.hours:
        yield _hours_row(contact.hours, reader, now)
    if cost := contact.cost:
        text = in_language(cost.text, reader)
        yield ContactRow(kind="cost", symbol="coin", text=text, unconfirmed=cost.provenance.unconfirmed)
    if spoken := contact.languages:
        text = ", ".join(endonym(code) for code in spoken.spoken)
        yield ContactRow(kind="languages", symbol="messages", text=text, unconfirmed=spoken.provenance.unconfirmed)
    if website := contact.website:
        text = website.url.removeprefix("https://")
        yield ContactRow(kind="website", symbol="world", text=text, unconfirmed=website.provenance.unconfirmed)


def _hours_row(hours: Hours, reader: Language, now: datetime) -> ContactRow:
    always = always_open(hours.week)
    return ContactRow(
        kind="hours",
        symbol="clock",
        text="" if always else "\n".join(_day_lines(hours, reader)),
        open_state="always" if always else "open" if is_open(hours.week, now) else "closed",
        unconfirmed=hours.provenance.unconfirmed,
    )


def _day_lines(hours: Hours, reader: Language) -> Iterator[str]:
    for first, last, spans in same_days(hours.week):
        days = day_name(first, reader) if first == last else f"{day_name(first, reader)} – {day_name(last, reader)}"
        yield f"{days}: " + ", ".join(f"{clock(opens)}–{clock(closes)}" for opens, closes in spans)


@QmlElement
@QmlUncreatable("made by KioskViewModel")
class ContactViewModel(QObject):
    """The contact screen."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._props = ContactProps()
        self._code: list[str] = []
        self._rows = RecordListModel(ContactRow)

    def show(self, props: ContactProps, rows: Sequence[ContactRow], code: Matrix) -> None:
        """Show another contact; an empty code means there is no number to call."""
        self._rows.replace(rows)
        self._props = props
        self._code = painted_rows(code)
        self.changed.emit()

    @Property(QAbstractItemModel, constant=True)
    def rows(self) -> QAbstractItemModel:
        return self._rows

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._props.name

    @Property(str, notify=changed)
    def purpose(self) -> str:
        return self._props.purpose

    @Property(str, notify=changed)
    def checkedOn(self) -> str:
        return self._props.checked_on

    @Property(str, notify=changed)
    def number(self) -> str:
        return self._props.number

    @Property(list, notify=changed)
    def code(self) -> list[str]:
        return self._code
