"""Emergency: its words live here with the interface, so that it works without any content."""

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, Property, QAbstractItemModel, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.languages import ENDONYMS, Language
from kiosk.ui.bridge.dates import long_date
from kiosk.ui.models.records import RecordListModel
from kiosk.ui.viewmodels.start import Translate

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_CONTEXT = "Emergency"
_CHECKED_ON = date(2026, 11, 22)

# Each number stands in several independent public lists, or on a page of the service itself (checked as above).
_FIRST = (
    ("112", "ambulance", QT_TRANSLATE_NOOP("Emergency", "Ambulance and fire brigade. Life in danger.")),
    ("101", "shield", QT_TRANSLATE_NOOP("Emergency", "Police, when it is urgent.")),
)
_MORE = (
    ("070 245 245", "flask", QT_TRANSLATE_NOOP("Emergency", "Poison centre. Somebody swallowed poison.")),
    ("116 000", "mood-kid", QT_TRANSLATE_NOOP("Emergency", "Child Focus. A child is missing.")),
    ("0800 99 340", "bed", QT_TRANSLATE_NOOP("Emergency", "Samusocial. Nowhere to sleep tonight.")),
)
_SHOW = (
    QT_TRANSLATE_NOOP("Emergency", "Please help me. Call 112: I need an ambulance."),
    QT_TRANSLATE_NOOP("Emergency", "Please help me. Call the police: 101."),
)


class EmergencyLine(NamedTuple):
    """A number to call, and what for."""

    number: str
    symbol: str
    text: str


class Saying(NamedTuple):
    """What to show to somebody near: the sentences in one language."""

    code: str
    language: str
    text: str


def derive_first(reader: Language, translate: Translate) -> tuple[EmergencyLine, ...]:
    """Return the two numbers that come before all others."""
    return tuple(EmergencyLine(number, icon, translate(reader, _CONTEXT, str(text))) for number, icon, text in _FIRST)


def derive_more(reader: Language, translate: Translate) -> tuple[EmergencyLine, ...]:
    """Return the other numbers to know."""
    return tuple(EmergencyLine(number, icon, translate(reader, _CONTEXT, str(text))) for number, icon, text in _MORE)


def derive_sayings(reader: Language, translate: Translate) -> tuple[Saying, ...]:
    """Return the sentences in the reader's language, then in French and Dutch for a passer-by."""
    languages = dict.fromkeys((reader, Language.FR, Language.NL))
    return tuple(
        Saying(lang, ENDONYMS[lang], "\n".join(translate(lang, _CONTEXT, str(text)) for text in _SHOW))
        for lang in languages
    )


@QmlElement
@QmlUncreatable("made by KioskViewModel")
class EmergencyViewModel(QObject):
    """The emergency screen."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._checked_on = ""
        self._first = RecordListModel(EmergencyLine)
        self._more = RecordListModel(EmergencyLine)
        self._sayings = RecordListModel(Saying)

    def show(self, reader: Language, translate: Translate) -> None:
        """Show the numbers and sentences to a reader."""
        self._first.replace(derive_first(reader, translate))
        self._more.replace(derive_more(reader, translate))
        self._sayings.replace(derive_sayings(reader, translate))
        self._checked_on = long_date(_CHECKED_ON, reader)
        self.changed.emit()

    @Property(QAbstractItemModel, constant=True)
    def first(self) -> QAbstractItemModel:
        return self._first

    @Property(QAbstractItemModel, constant=True)
    def more(self) -> QAbstractItemModel:
        return self._more

    @Property(QAbstractItemModel, constant=True)
    def sayings(self) -> QAbstractItemModel:
        return self._sayings

    @Property(str, notify=changed)
    def checkedOn(self) -> str:
        return self._checked_on
