"""A page: its blocks and cards as rows, its notices, and what the reader must know of the text's age and language."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.blocks import Block, BlockKind
from kiosk.domain.freshness import needs_review
from kiosk.domain.languages import ENDONYMS, Language
from kiosk.domain.ports.codes import Matrix
from kiosk.domain.views import CardView, PageView
from kiosk.ui.bridge.dates import long_date
from kiosk.ui.bridge.qr_code import painted_rows
from kiosk.ui.models.records import RecordListModel
from kiosk.ui.viewmodels.notice import NoticeRow
from kiosk.ui.viewmodels.rows import Row, contact_card

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_INSIDE_A_NUMBER = re.compile(r"(?<=\d) (?=\d)")


class PageProps(NamedTuple):
    """What the page screen shows, apart from its rows.

    Attributes:
        stand_in: name of the language shown instead of the reader's; empty when it is the reader's.
        has_easy: it can be shown short and with pictures, too.
        text_language: its code, likewise.
    """

    title: str = ""
    summary: str = ""
    topic: str = ""
    checked_on: str = ""
    stand_in: str = ""
    text_language: str = ""
    outdated: bool = False
    stale: bool = False
    has_easy: bool = False
    url: str = ""


def derive_page(view: PageView, reader: Language, today: date | None) -> PageProps:
    """Return what the page says about itself to this reader today; None is a day that nobody knows."""
    return PageProps(
        title=view.title,
        summary=view.summary,
        topic=view.topic.title,
        checked_on=long_date(view.checked_on, reader),
        stand_in="" if view.language is reader else ENDONYMS[view.language],
        text_language="" if view.language is reader else view.language,
        outdated=view.outdated,
        stale=today is not None and needs_review(view.valid_until, today),
        has_easy=bool(view.easy),
        url=view.url,
    )


def derive_easy_rows(view: PageView, reader: Language) -> tuple[Row, ...]:
    """Return the rows of the page in short: its steps, their numbers unbroken, then everybody who can help."""
    steps = (
        Row(kind="easy", symbol=step.icon, text=_INSIDE_A_NUMBER.sub("\u00a0", step.text), number=number)
        for number, step in enumerate(view.easy, start=1)
    )
    cards = [contact_card(contact, reader) for contact in view.contacts]
    return (*steps, *([Row(kind="contacts")] if cards else []), *cards)


def derive_rows(view: PageView, reader: Language) -> tuple[Row, ...]:
    """Return the rows: the blocks, then the contacts that the text has not placed."""
    placed = {block.target for block in view.blocks if block.kind is BlockKind.CONTACT}
    rest = [contact for contact in view.contacts if contact.id not in placed]
    rows = [row for block in view.blocks for row in _block_rows(block, view, reader)]
    if rest:
        rows.append(Row(kind="contacts"))
    return (*rows, *(contact_card(contact, reader) for contact in rest))


def _block_rows(block: Block, view: PageView, reader: Language) -> Iterator[Row]:
    match block.kind:
        case BlockKind.CONTACT:
            contact = view.contact(block.target)
            if contact is not None:
                yield contact_card(contact, reader)
        case BlockKind.PAGE:
            card = view.linked(block.target)
            if card is not None:
                yield page_card(card)
        case BlockKind.LINK:
            yield Row(kind=block.kind, title=readable(block.target), detail=block.text)
        case _:
            yield Row(kind=block.kind, text=block.text, lead=block.lead, number=block.number)


def page_card(card: CardView) -> Row:
    """Return the card that opens a topic or a page."""
    return Row(kind=BlockKind.PAGE, target=card.id, title=card.title, detail=card.summary, symbol=card.symbol)


def readable(url: str) -> str:
    """Return an address as people read and type it."""
    return url.removeprefix("https://").removesuffix("/")


@QmlElement
@QmlUncreatable("made by KioskViewModel")
class PageViewModel(QObject):
    """The page screen.

    `easyToggled` is sent by the screen: pages short and with pictures, or whole.
    """

    changed = Signal()
    easyToggled = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._props = PageProps()
        self._code: list[str] = []
        self._rows = RecordListModel(Row)
        self._notices = RecordListModel(NoticeRow)

    def show(self, props: PageProps, rows: Sequence[Row], code: Matrix, notices: Sequence[NoticeRow] = ()) -> None:
        """Show another page."""
        self._rows.replace(rows)
        self._notices.replace(notices)
        self._props = props
        self._code = painted_rows(code)
        self.changed.emit()

    @Property(QAbstractItemModel, constant=True)
    def rows(self) -> QAbstractItemModel:
        return self._rows

    @Property(QAbstractItemModel, constant=True)
    def notices(self) -> QAbstractItemModel:
        return self._notices

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

    @Property(str, notify=changed)
    def textLanguage(self) -> str:
        return self._props.text_language

    @Property(bool, notify=changed)
    def outdated(self) -> bool:
        return self._props.outdated

    @Property(bool, notify=changed)
    def stale(self) -> bool:
        return self._props.stale

    @Property(bool, notify=changed)
    def hasEasy(self) -> bool:
        return self._props.has_easy

    @Property(str, notify=changed)
    def address(self) -> str:
        return readable(self._props.url)

    @Property(list, notify=changed)
    def code(self) -> list[str]:
        return self._code
