"""My commune: the search for it, and what its page shows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.blocks import BlockKind
from kiosk.domain.directions import Directions, codes, door
from kiosk.domain.languages import Language, in_language
from kiosk.domain.views import CardView, PageView
from kiosk.ui.bridge.dates import long_date
from kiosk.ui.models.records import RecordListModel
from kiosk.ui.viewmodels.page import PageProps, page_card
from kiosk.ui.viewmodels.rows import Row, contact_card, contact_fields

if TYPE_CHECKING:
    # Loaded with the first commune, not with the first picture.
    from kiosk.domain.communes import Commune
    from kiosk.domain.contacts import Contact

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

NOTHING = CardView("", "", "", "")


def derive_cards(communes: Sequence[Commune], reader: Language) -> tuple[CardView, ...]:
    """Return the communes as cards: the name to the reader, and what stands on the door."""
    return tuple(
        CardView(
            commune.id, "building-community", in_language(commune.name, reader), f"{door(commune)} · {codes(commune)}"
        )
        for commune in communes
    )


def derive_commune(directions: Directions, topic: str, url: str, reader: Language) -> PageProps:
    """Return what the page of a commune says of itself: when it was checked is the day of its oldest check."""
    commune = directions.commune
    return PageProps(
        title=in_language(commune.name, reader),
        summary=door(commune),
        topic=topic,
        checked_on=long_date(directions.checked_on, reader),
        url=url,
    )


def derive_commune_rows(directions: Directions, reader: Language, now: datetime | None) -> tuple[Row, ...]:
    """Return where to go, each field with how sure it is, what to bring, then the other offices."""
    return (*_where(directions, reader, now), *_bring(directions.pages), *_offices(directions.offices, reader))


def _where(directions: Directions, reader: Language, now: datetime | None) -> Iterator[Row]:
    commune = directions.commune
    sure = commune.provenance.confidence
    yield Row(kind="postal", symbol="map-pin", text=codes(commune), confidence=sure)
    if commune.shared_postal_codes:
        yield Row(kind="shared", text=", ".join(commune.shared_postal_codes))
    for contact in directions.contacts:
        yield contact_card(contact, reader, number=False)
        yield from contact_fields(contact, reader, now)


def _bring(pages: Sequence[PageView]) -> Iterator[Row]:
    if pages:
        yield Row(kind="bring")
    for page in pages:
        yield page_card(CardView(page.id, page.topic.symbol, page.title, page.summary))
        for block in page.blocks:
            if block.kind is BlockKind.DOCUMENT:
                yield Row(kind=block.kind, text=block.text)


def _offices(offices: Sequence[Contact], reader: Language) -> Iterator[Row]:
    if offices:
        yield Row(kind="offices")
    yield from (contact_card(contact, reader) for contact in offices)


@QmlElement
@QmlUncreatable("made by KioskViewModel")
class CommunesViewModel(QObject):
    """The search for a commune."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._topic = NOTHING
        self._found = RecordListModel(CardView)
        self._pages = RecordListModel(CardView)

    def show(self, topic: CardView, found: Sequence[CardView], pages: Sequence[CardView]) -> None:
        """Show what was found, and the pages of the topic."""
        self._found.replace(found)
        self._pages.replace(pages)
        self._topic = topic
        self.changed.emit()

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._topic.title

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self._found.records)

    @Property(QAbstractItemModel, constant=True)
    def found(self) -> QAbstractItemModel:
        return self._found

    @Property(QAbstractItemModel, constant=True)
    def pages(self) -> QAbstractItemModel:
        return self._pages
