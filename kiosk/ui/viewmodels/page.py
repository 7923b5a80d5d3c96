"""A page: its blocks and cards as rows, and what the reader must know of the text's age and language."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.blocks import Block, BlockKind
from kiosk.domain.freshness import needs_review
from kiosk.domain.languages import ENDONYMS, Language
from kiosk.domain.ports import Matrix
from kiosk.domain.views import PageView
from kiosk.ui.bridge.dates import long_date
from kiosk.ui.bridge.qr_code import painted_rows
from kiosk.ui.models.records import RecordListModel
from kiosk.ui.viewmodels.contact import in_language

if TYPE_CHECKING:
    # Loaded with the first contact, not with the first picture.
    from kiosk.domain.contacts import Contact

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class PageRow:
    """One row of a page: a block, or the heading above the contacts (kind "contacts").

    Attributes:
        title, detail, symbol, phone: of a card; the phone is the first one, as shown.
        unconfirmed: the card shows a field that nobody has confirmed.
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


@dataclass(frozen=True, slots=True, kw_only=True)
class PageProps:
    """What the page screen shows, apart from its rows.

    Attributes:
        stand_in: name of the language shown instead of the reader's; empty when it is the reader's.
    """

    title: str = ""
    summary: str = ""
    topic: str = ""
    checked_on: str = ""
    stand_in: str = ""
    outdated: bool = False
    stale: bool = False
    url: str = ""


def derive_page(view: PageView, reader: Language, today: date) -> PageProps:
    """Return what the page says about itself to this reader today."""
    return PageProps(
        title=view.title,
        summary=view.summary,
        topic=view.topic.title,
        checked_on=long_date(view.checked_on, reader),
        stand_in="" if view.language is reader else ENDONYMS[view.language],
        outdated=view.outdated,
        stale=needs_review(view.valid_until, today),
        url=view.url,
    )


def derive_rows(view: PageView, reader: Language) -> tuple[PageRow, ...]:
    """Return the rows: the blocks, then the contacts that the text has not placed."""
    placed = {block.target for block in view.blocks if block.kind is BlockKind.CONTACT}
    rest = [contact for contact in view.contacts if contact.id not in placed]
    rows = [row for block in view.blocks for row in _block_rows(block, view, reader)]
    if rest:
        rows.append(PageRow(kind="contacts"))
    return (*rows, *(contact_row(contact, reader) for contact in rest))


def _block_rows(block: Block, view: PageView, reader: Language) -> Iterator[PageRow]:
    match block.kind:
        case BlockKind.CONTACT:
            contact = view.contact(block.target)
            if contact is not None:
                yield contact_row(contact, reader)
        case BlockKind.PAGE:
            card = view.linked(block.target)
            if card is not None:
                yield PageRow(
                    kind=block.kind, target=card.id, title=card.title, detail=card.summary, symbol=card.symbol
                )
        case BlockKind.LINK:
            yield PageRow(kind=block.kind, title=readable(block.target), detail=block.text)
        case _:
            yield PageRow(kind=block.kind, text=block.text, lead=block.lead, number=block.number)


def contact_row(contact: Contact, reader: Language) -> PageRow:
    """Return the card of a contact."""
    return PageRow(
        kind=BlockKind.CONTACT,
        target=contact.id,
        title=in_language(contact.name, reader),
        detail=in_language(contact.purpose, reader),
        symbol=contact.icon,
        phone=contact.phones[0].number if contact.phones else "",
        unconfirmed=any(provenance.unconfirmed for provenance in contact.provenances),
    )


def readable(url: str) -> str:
    """Return an address as people read and type it."""
    return url.removeprefix("https://").removesuffix("/")


@QmlElement
@QmlUncreatable("made by KioskViewModel")
class PageViewModel(QObject):
    """The page screen."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._props = PageProps()
        self._code: list[str] = []
        self._rows = RecordListModel(PageRow)

    def show(self, props: PageProps, rows: Sequence[PageRow], code: Matrix) -> None:
        """Show another page."""
        self._rows.replace(rows)
        self._props = props
        self._code = painted_rows(code)
        self.changed.emit()

    @Property(QAbstractItemModel, constant=True)
    def rows(self) -> QAbstractItemModel:
        return self._rows

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._props.title

    @Property(str, notify=changed)
    def summary(self) -> str:
        return self._props.summary

    @Property(str, notify=changed)
    def topic(self) -> str:
        return self._props.topic

    @Property(str, notify=changed)
    def checkedOn(self) -> str:
        return self._props.checked_on

    @Property(str, notify=changed)
    def standIn(self) -> str:
        return self._props.stand_in

    @Property(bool, notify=changed)
    def outdated(self) -> bool:
        return self._props.outdated

    @Property(bool, notify=changed)
    def stale(self) -> bool:
        return self._props.stale

    @Property(str, notify=changed)
    def address(self) -> str:
        return readable(self._props.url)

    @Property(list, notify=changed)
    def code(self) -> list[str]:
        return self._code
