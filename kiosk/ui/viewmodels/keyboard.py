"""The keyboard on the screen."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.languages import Language
from kiosk.ui.models.records import RecordListModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

DIGITS = "123"
CAPITALS = "capitals"
_ERASE = "erase"
_ROWS: Mapping[str, tuple[str, ...]] = {
    DIGITS: ("1234567890+",),
    Language.UK: ("йцукенгшщзхї", "фівапролджєґ", "ячсмитьбю’-"),
    Language.RU: ("йцукенгшщзхъ", "фывапролджэё", "ячсмитьбю-"),
    Language.FR: ("azertyuiopéê", "qsdfghjklmàô", "wxcvbn’-èçùî"),
    Language.NL: ("azertyuiopé", "qsdfghjklmè", "wxcvbn’-ëïö"),
    Language.EN: ("qwertyuiop", "asdfghjklé", "zxcvbnm’-èç"),
}
# What stands in names, passwords and addresses: every sign of ASCII, and a few more.
_SIGNS = ("1234567890+", "-_.,:;/@#&\\", "!?’'\"()=€%*", "[]{}<>^~|`$")
_LABELS = {DIGITS: "123", CAPITALS: "Aa", Language.UK: "УКР", Language.RU: "РУС"}


class Layer(NamedTuple):
    """A set of keys to choose."""

    id: str
    label: str
    chosen: bool


def derive_layers(reader: Language, chosen: str, *, capitals: bool | None = None) -> tuple[Layer, ...]:
    """Return the sets of keys for a reader: digits, the letters of their language, then the other alphabets.

    Args:
        reader: whose letters come first.
        chosen: the set that is shown.
        capitals: whether letters are capitals; None is a keyboard without them.
    """
    latin = reader if reader in (Language.FR, Language.NL) else Language.EN
    order = dict.fromkeys((DIGITS, reader, latin, Language.UK, Language.RU))
    layers = [Layer(layer, _LABELS.get(layer, "ABC"), layer == chosen) for layer in order]
    return (*layers, *([] if capitals is None else [Layer(CAPITALS, _LABELS[CAPITALS], capitals)]))


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
        self._every_key = self._capitals = False
        self._layers = RecordListModel(Layer)

    def serve(self, reader: Language, text: str, *, letters_first: bool = False, every_key: bool = False) -> None:
        """Write in the reader's letters, from this text on.

        Args:
            reader: who writes.
            text: what stands there.
            letters_first: whether the first keys to be seen are letters, and not digits.
            every_key: whether there are capitals and signs too; a search needs neither.
        """
        if reader is not self._reader and self._chosen not in ("", DIGITS):
            self._chosen = reader
        self._reader, self._text = reader, text
        self._first = reader if letters_first else DIGITS
        self._every_key = every_key
        self._derive_layers()
        self.changed.emit()

    def rest(self) -> None:
        """Go away, and forget."""
        self._shown, self._chosen, self._text, self._last = False, "", "", ("", 0.0)
        self._every_key = self._capitals = False
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
        """Show another set of keys, or its letters as capitals."""
        if layer == CAPITALS:
            self._capitals = not self._capitals
        else:
            self._chosen = layer
        self._derive_layers()
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

    def _derive_layers(self) -> None:
        capitals = self._capitals if self._every_key else None
        self._layers.replace(derive_layers(self._reader, self._layer, capitals=capitals))

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
        if self._layer == DIGITS and self._every_key:
            return list(_SIGNS)
        return [row.upper() if self._capitals else row for row in _ROWS[self._layer]]

    @Property(QAbstractItemModel, constant=True)
    def layers(self) -> QAbstractItemModel:
        return self._layers
