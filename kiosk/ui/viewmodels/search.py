"""The search: what was found for the typed words, or what people need most before anything is typed."""

from collections.abc import Callable, Sequence
from itertools import islice
from typing import NamedTuple

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.views import CardView, Hit, HitKind
from kiosk.ui.models.records import RecordListModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

LIMIT = 8
_SYMBOLS = {HitKind.PAGE: "file-text", HitKind.CONTACT: "phone", HitKind.COMMUNE: "building-community"}


class Result(NamedTuple):
    """A row of the search. `matched` holds the words that matched, for the reader; a suggestion has none."""

    id: str
    kind: str
    symbol: str
    title: str
    summary: str
    matched: str = ""


class SearchProps(NamedTuple):
    """What the search shows: `asked` once words are typed; `topics` only where nothing was found for them."""

    asked: bool = False
    results: tuple[Result, ...] = ()
    topics: tuple[CardView, ...] = ()


def derive_results(hits: Sequence[Hit]) -> tuple[Result, ...]:
    """Return what was found as rows."""
    return tuple(
        Result(hit.id, hit.kind, hit.icon or _SYMBOLS[hit.kind], hit.title, hit.summary, ", ".join(hit.matched))
        for hit in hits
    )


def derive_suggestions(pages: Sequence[CardView]) -> tuple[Result, ...]:
    """Return pages as rows."""
    return tuple(Result(page.id, HitKind.PAGE, page.symbol, page.title, page.summary) for page in pages)


def most_needed(tiles: Sequence[CardView], topic_pages: Callable[[str], Sequence[CardView]]) -> tuple[CardView, ...]:
    """Return the pages behind the tiles of Home, in their order: a page itself, of a topic its first, each once."""
    needed = (card for tile in tiles for card in ([tile] if "/" in tile.id else topic_pages(tile.id)[:1]))
    return tuple({card.id: card for card in islice(needed, LIMIT)}.values())


@QmlElement
@QmlUncreatable("made by KioskViewModel")
class SearchViewModel(QObject):
    """The search screen."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._asked = False
        self._results = RecordListModel(Result)
        self._topics = RecordListModel(CardView)

    def show(self, props: SearchProps) -> None:
        """Show other results."""
        self._results.replace(props.results)
        self._topics.replace(props.topics)
        self._asked = props.asked
        self.changed.emit()

    @Property(bool, notify=changed)
    def asked(self) -> bool:
        return self._asked

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self._results.records)

    @Property(QAbstractItemModel, constant=True)
    def results(self) -> QAbstractItemModel:
        return self._results

    @Property(QAbstractItemModel, constant=True)
    def topics(self) -> QAbstractItemModel:
        return self._topics
