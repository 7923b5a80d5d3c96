"""The keyboard on the screen."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.languages import Language
from kiosk.ui.models.records import RecordListModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

DIGITS = "123"
_SAME_TAP = 0.25  # seconds: a trembling finger touches twice
_ROWS: Mapping[str, tuple[str, ...]] = {
    DIGITS: ("1234567890",),
    Language.UK: ("йцукенгшщзхї", "фівапролджєґ", "ячсмитьбю’-"),
    Language.RU: ("йцукенгшщзхъ", "фывапролджэё", "ячсмитьбю-"),
    Language.FR: ("azertyuiop", "qsdfghjklm", "wxcvbn’-éèàç"),
    Language.NL: ("azertyuiop", "qsdfghjklm", "wxcvbn’-éëï"),
    Language.EN: ("qwertyuiop", "asdfghjkl", "zxcvbnm’-"),
}
_LABELS = {DIGITS: "123", Language.UK: "УКР", Language.RU: "РУС"}


@dataclass(frozen=True, slots=True)
class Layer:
    """A set of keys to choose."""

    id: str
    label: str
    chosen: bool


def derive_layers(reader: Language, chosen: str) -> tuple[Layer, ...]:
    """Return the sets of keys for a reader: digits, the letters of their language, then the other alphabets."""
    latin = reader if reader in (Language.FR, Language.NL) else Language.EN
    order = dict.fromkeys((DIGITS, reader, latin, Language.UK, Language.RU))
    return tuple(Layer(layer, _LABELS.get(layer, "ABC"), layer == chosen) for layer in order)


@QmlElement
@QmlUncreatable("made by KioskViewModel")
class KeyboardViewModel(QObject):
    """The keyboard, and the text that is typed on it.

    Args:
        now: a monotonic clock, in seconds.
    """

    changed = Signal()
    edited = Signal(str)

    def __init__(self, parent: QObject, now: Callable[[], float]) -> None:
        super().__init__(parent)
        self._now = now
        self._last = ("", 0.0)
        self._text = ""
        self._shown = False
        self._reader = Language.UK
        self._layer = DIGITS
        self._layers = RecordListModel(Layer)

    def serve(self, reader: Language, text: str) -> None:
        """Write in the reader's letters, from this text on."""
        if reader is not self._reader and self._layer != DIGITS:
            self._layer = reader
        self._reader, self._text = reader, text
        self._layers.replace(derive_layers(reader, self._layer))
        self.changed.emit()

    def rest(self) -> None:
        """Go away, and forget."""
        self._shown, self._layer, self._text, self._last = False, DIGITS, "", ("", 0.0)
        self.changed.emit()

    @Slot()
    def show(self) -> None:
        self._shown = True
        self.changed.emit()

    @Slot()
    def hide(self) -> None:
        self._shown = False
        self.changed.emit()

    @Slot(str)
    def choose(self, layer: str) -> None:
        self._layer = layer
        self._layers.replace(derive_layers(self._reader, layer))
        self.changed.emit()

    @Slot(str)
    def press(self, key: str) -> None:
        """Write a letter; the same one again at once is the same touch."""
        last, when = self._last
        self._last = (key, self._now())
        if key != last or self._now() - when >= _SAME_TAP:
            self.edited.emit(self._text + key)

    @Slot()
    def erase(self) -> None:
        self.edited.emit(self._text[:-1])

    @Slot()
    def clear(self) -> None:
        self.edited.emit("")

    @Property(str, notify=changed)
    def text(self) -> str:
        return self._text

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        return self._shown

    @Property(list, notify=changed)
    def rows(self) -> list[str]:
        return list(_ROWS[self._layer])

    @Property(QAbstractItemModel, constant=True)
    def layers(self) -> QAbstractItemModel:
        return self._layers
