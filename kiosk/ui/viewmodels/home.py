"""The home screen: what the reader's audience needs first, then everything else."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Property, QAbstractItemModel, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.languages import Language
from kiosk.domain.ports.content import ContentSource
from kiosk.domain.views import AudienceView, CardView
from kiosk.ui.models.records import RecordListModel
from kiosk.ui.viewmodels.notice import NoticeRow

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class AudienceChoice(NamedTuple):
    """A button of "I am …"."""

    id: str
    symbol: str
    title: str
    chosen: bool


def derive_tiles(topics: Sequence[CardView], pages: Sequence[CardView], home: Sequence[str]) -> tuple[CardView, ...]:
    """Order the tiles: the entries of `home` that exist, then the topics it leaves out. Nothing is hidden."""
    known = {card.id: card for card in (*topics, *pages)}
    first = [known[entry] for entry in home if entry in known]
    return (*first, *(topic for topic in topics if topic.id not in home))


def home_tiles(content: ContentSource, reader: Language, audience: AudienceView) -> tuple[CardView, ...]:
    """Return the tiles of an audience's Home."""
    pages = content.cards([entry for entry in audience.home if "/" in entry], reader)
    return derive_tiles(content.topics(reader), pages, audience.home)


def derive_audiences(audiences: Sequence[AudienceView], chosen: str) -> tuple[AudienceChoice, ...]:
    """Return the audience buttons; an empty or unknown choice means the first."""
    present = chosen_audience(audiences, chosen)
    return tuple(AudienceChoice(item.id, item.icon, item.title, item == present) for item in audiences)


def chosen_audience(audiences: Sequence[AudienceView], chosen: str) -> AudienceView:
    """Return the chosen audience, or the first."""
    return next((item for item in audiences if item.id == chosen), audiences[0])


@QmlElement
@QmlUncreatable("made by KioskViewModel")
class HomeViewModel(QObject):
    """The home screen."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._tiles = RecordListModel(CardView)
        self._audiences = RecordListModel(AudienceChoice)
        self._notices = RecordListModel(NoticeRow)

    def show(
        self, tiles: Sequence[CardView], audiences: Sequence[AudienceChoice], notices: Sequence[NoticeRow]
    ) -> None:
        """Show other tiles, buttons and notices."""
        self._tiles.replace(tiles)
        self._notices.replace(notices)
        self._audiences.replace(audiences)

    @Property(QAbstractItemModel, constant=True)
    def tiles(self) -> QAbstractItemModel:
        return self._tiles

    @Property(QAbstractItemModel, constant=True)
    def notices(self) -> QAbstractItemModel:
        return self._notices

    @Property(QAbstractItemModel, constant=True)
    def audiences(self) -> QAbstractItemModel:
        return self._audiences
