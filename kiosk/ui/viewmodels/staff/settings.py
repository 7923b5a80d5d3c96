"""The staff's pages of the kiosk's own settings: every change holds, and is on the disk, at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.languages import Language
from kiosk.domain.settings import KioskSettings, Orientation
from kiosk.ui.models.records import RecordListModel
from kiosk.ui.viewmodels.staff.setting_rows import LanguageRow, ShownSettings, derive_language_rows, derive_settings

if TYPE_CHECKING:
    # Loaded when the staff comes, not with the first picture.
    from kiosk.domain.display import Display
    from kiosk.domain.ports.staff import SettingsStore
    from kiosk.domain.session import Place

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

# The pages where something is typed, and the keys that are seen first there.
_TYPED = {"centre": "letters", "wifi-name": "latin", "wifi-password": "latin", "printer-address": "digits"}


@QmlElement
@QmlUncreatable("made by StaffViewModel")
class SettingsViewModel(QObject):
    """The settings. What is typed becomes one when it is kept."""

    changed = Signal()
    # Other settings hold.
    settled = Signal()

    def __init__(self, parent: QObject, store: SettingsStore | None) -> None:
        super().__init__(parent)
        self._store = store
        self._present = KioskSettings()
        self._shown = ShownSettings()
        self._section = self._typed = self._said = ""
        self._reader = Language.UK
        self._screen: Display | None = None
        self._languages = RecordListModel(LanguageRow)
        if store is not None:
            self._present = store.now()

    def show(self, place: Place, reader: Language) -> None:
        """Show a page to this reader; what was said on another page is over."""
        if place.id != self._section or place.typed != self._typed:
            self._said = ""
        self._section, self._typed, self._reader = place.id, place.typed, reader
        self._derive()

    def stand_on(self, screen: Display) -> None:
        """Know the screen that the kiosk stands on."""
        self._screen = screen

    def typed_in(self, section: str) -> str | None:
        """Return what stands in a setting that is typed, or None for a page where nothing is."""
        if section not in _TYPED:
            return None
        shown = self._shown
        texts = {"centre": self._present.centre, "wifi-name": shown.network, "wifi-password": shown.password}
        return texts.get(section, shown.printer_address)

    def keys_for(self, section: str) -> str:
        """Return which keys come first on a page: "letters", "latin" or "digits"; empty where nothing is typed."""
        return _TYPED.get(section, "")

    @Slot()
    def keepTyped(self) -> None:
        """Keep what has been typed."""
        from kiosk.ui.viewmodels.staff.setting_rows import with_typed  # noqa: PLC0415 - not with the first picture

        self._keep(with_typed(self._present, self._section, self._typed.strip()))

    @Slot(str)
    def toggleLanguage(self, code: str) -> None:
        """Offer a language, or offer it no more; one stays."""
        from kiosk.domain.settings import with_or_without  # noqa: PLC0415 - as above

        self._keep(self._present._replace(languages=with_or_without(self._present.languages, Language(code))))

    @Slot(str)
    def raiseLanguage(self, code: str) -> None:
        """Offer a language before the one that stands before it."""
        from kiosk.domain.settings import raised  # noqa: PLC0415 - as above

        self._keep(self._present._replace(languages=raised(self._present.languages, Language(code))))

    @Slot(int)
    def waitFor(self, seconds: int) -> None:
        """Ask "Are you still here?" after so many seconds."""
        self._keep(self._present._replace(idle=self._present.idle._replace(ask_after=seconds)))

    @Slot(int)
    def setVolume(self, volume: int) -> None:
        self._keep(self._present._replace(volume=volume))

    @Slot(str)
    def turn(self, orientation: str) -> None:
        """Turn the picture."""
        self._keep(self._present._replace(orientation=Orientation(orientation)))

    @Slot(float)
    def stretch(self, factor: float) -> None:
        """Have a millimetre of the screen be so much longer."""
        from kiosk.domain.settings import LARGEST_SCREEN, SMALLEST_SCREEN  # noqa: PLC0415 - as above

        inches = self._shown.inches / factor
        self._keep(self._present._replace(screen_inches=max(SMALLEST_SCREEN, min(LARGEST_SCREEN, inches))))

    @Slot(bool)
    def showNetwork(self, shown: bool) -> None:
        """Give the network for guests to visitors, or no more."""
        self._keep(self._present._replace(network_shown=shown and self._present.network is not None))

    @Slot(str)
    def choosePrinter(self, queue: str) -> None:
        """Print on this queue of the system, or on nothing where it is empty."""
        from kiosk.ui.viewmodels.staff.setting_rows import on_queue  # noqa: PLC0415 - as above

        self._keep(self._present._replace(printer=on_queue(self._present.printer, queue) if queue else None))

    @Slot()
    def startFresh(self) -> None:
        """Begin anew where the file is broken."""
        if self._store is not None:
            self._say(self._store.start_fresh())

    def _keep(self, settings: KioskSettings) -> None:
        if settings == self._present:
            self._say("kept")
        elif self._store is not None:
            self._say(self._store.keep(settings))

    def _say(self, said: str) -> None:
        self._said = said
        self._derive()
        if said == "kept":
            self.settled.emit()

    def _derive(self) -> None:
        if self._store is not None:
            self._present = self._store.now()
        self._shown = derive_settings(self._present, self._screen)
        self._languages.replace(derive_language_rows(self._present.languages))
        self.changed.emit()

    @Property(str, notify=changed)
    def fault(self) -> str:
        """What is wrong with the file of the settings; empty is nothing."""
        return self._store.fault if self._store is not None else ""

    @Property(str, notify=changed)
    def said(self) -> str:
        """How it went with the last change; empty before one."""
        return self._said

    @Property(str, notify=changed)
    def centre(self) -> str:
        return self._present.centre

    @Property(str, notify=changed)
    def languageNames(self) -> str:
        return self._shown.languages

    @Property(int, notify=changed)
    def waiting(self) -> int:
        return self._present.idle.ask_after

    @Property(int, notify=changed)
    def volume(self) -> int:
        return self._present.volume

    @Property(str, notify=changed)
    def orientation(self) -> str:
        return self._present.orientation

    @Property(float, notify=changed)
    def inches(self) -> float:
        return self._shown.inches

    @Property(str, notify=changed)
    def network(self) -> str:
        return self._shown.network

    @Property(str, notify=changed)
    def password(self) -> str:
        return self._shown.password

    @Property(bool, notify=changed)
    def networkShown(self) -> bool:
        return self._present.network_shown

    @Property(str, notify=changed)
    def printerKind(self) -> str:
        return self._shown.printer_kind

    @Property(str, notify=changed)
    def printerPlace(self) -> str:
        """Where the printer is: its address, queue, folder or device."""
        return self._shown.printer_place

    @Property(QAbstractItemModel, constant=True)
    def languages(self) -> QAbstractItemModel:
        return self._languages
