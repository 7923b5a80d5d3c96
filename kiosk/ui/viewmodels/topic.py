"""A topic: its pages as cards."""

from collections.abc import Sequence

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.views import CardView
from kiosk.ui.models.records import RecordListModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

NO_TOPIC = CardView("", "", "", "")


@QmlElement
@QmlUncreatable("made by KioskViewModel")
class TopicViewModel(QObject):
    """The topic screen."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._topic = NO_TOPIC
        self._pages = RecordListModel(CardView)

    def show(self, topic: CardView, pages: Sequence[CardView]) -> None:
        """Show another topic."""
        self._pages.replace(pages)
        self._topic = topic
        self.changed.emit()

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._topic.title

    @Property(str, notify=changed)
    def symbol(self) -> str:
        return self._topic.symbol

    @Property(QAbstractItemModel, constant=True)
    def pages(self) -> QAbstractItemModel:
        return self._pages
