"""A contact: every field that is known, each with a word where it is not confirmed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.languages import Language, in_language
from kiosk.domain.ports.codes import Matrix
from kiosk.ui.bridge.dates import long_date
from kiosk.ui.bridge.qr_code import painted_rows
from kiosk.ui.models.records import RecordListModel
from kiosk.ui.viewmodels.rows import Row

if TYPE_CHECKING:
    # Loaded with the first contact, not with the first picture.
    from kiosk.domain.contacts import Contact

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class ContactProps(NamedTuple):
    """What the contact screen shows, apart from its rows. `dial` is the number in its QR code, or empty."""

    name: str = ""
    purpose: str = ""
    checked_on: str = ""
    number: str = ""
    dial: str = ""


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


@QmlElement
@QmlUncreatable("made by KioskViewModel")
class ContactViewModel(QObject):
    """The contact screen."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._props = ContactProps()
        self._code: list[str] = []
        self._rows = RecordListModel(Row)

    def show(self, props: ContactProps, rows: Sequence[Row], code: Matrix) -> None:
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
