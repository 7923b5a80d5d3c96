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
_ERASE = "erase"
_ROWS: Mapping[str, tuple[str, ...]] = {
    DIGITS: ("1234567890+",),
    Language.UK: ("йцукенгшщзхї", "фівапролджєґ", "ячсмитьбю’-"),
    Language.RU: ("йцукенгшщзхъ", "фывапролджэё", "ячсмитьбю-"),
    Language.FR: ("azertyuiopéê", "qsdfghjklmàô", "wxcvbn’-èçùî"),
    Language.NL: ("azertyuiopé", "qsdfghjklmè", "wxcvbn’-ëïö"),
    Language.EN: ("qwertyuiop", "asdfghjklé", "zxcvbnm’-èç"),
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
        same_tap: seconds in which the same key again is the same touch: a trembling finger touches twice.
    """

    changed = Signal()
    edited = Signal(str)

    def __init__(self, parent: QObject, now: Callable[[], float], same_tap: float) -> None:
        super().__init__(parent)
        self._now, self._same_tap = now, same_tap
        self._last = ("", 0.0)
        self._text = ""
        self._shown = False
        self._reader = Language.UK
        self._chosen = ""
        self._first = DIGITS
        self._layers = RecordListModel(Layer)

    def serve(self, reader: Language, text: str, *, letters_first: bool = False) -> None:
        """Write in the reader's letters, from this text on; the first keys to be seen are digits or those letters."""
        if reader is not self._reader and self._chosen not in ("", DIGITS):
            self._chosen = reader
        self._reader, self._text = reader, text
        self._first = reader if letters_first else DIGITS
        self._layers.replace(derive_layers(reader, self._layer))
        self.changed.emit()

    def rest(self) -> None:
        """Go away, and forget."""
        self._shown, self._chosen, self._text, self._last = False, "", "", ("", 0.0)
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
        self._chosen = layer
        self._layers.replace(derive_layers(self._reader, layer))
        self.changed.emit()

    @Slot(str)
    def press(self, key: str) -> None:
        """Write a letter; the same one again at once is the same touch."""
        last, when = self._last
        self._last = (key, self._now())
        if key != last or self._now() - when >= self._same_tap:
            self.edited.emit(self._text + key)

    @Slot()
    def erase(self) -> None:
        """Take the last letter away, at most once in that time, so that somebody who hurries gets on too."""
        last, when = self._last
        if last != _ERASE or self._now() - when >= self._same_tap:
            self._last = (_ERASE, self._now())
            self.edited.emit(self._text[:-1])

    @Slot()
    def clear(self) -> None:
        self.edited.emit("")

    @property
    def _layer(self) -> str:
        return self._chosen or self._first

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
