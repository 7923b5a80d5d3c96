"""The staff's area: the way in, and a page for each thing to do there."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.languages import Language
from kiosk.domain.ports import ContentSource
from kiosk.ui.viewmodels.staff.machine import MachineViewModel
from kiosk.ui.viewmodels.staff.settings import SettingsViewModel
from kiosk.ui.viewmodels.staff.updates import UpdatesViewModel
from kiosk.ui.viewmodels.world import World

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by KioskViewModel")
class StaffViewModel(QObject):
    """The staff's area. Its pages are places, as a visitor's are: the staff goes back from them the same way."""

    changed = Signal()
    knocked = Signal()
    # The staff has chosen the page of this name.
    chosen = Signal(str)

    def __init__(self, parent: QObject, world: World) -> None:
        super().__init__(parent)
        self._section = ""
        self._updates = UpdatesViewModel(self, world.updates)
        self._settings = SettingsViewModel(self, world.settings)
        self._machine = MachineViewModel(self, world.machine, world.chime)

    @property
    def content(self) -> UpdatesViewModel:
        """The page of the content."""
        return self._updates

    @property
    def settings(self) -> SettingsViewModel:
        """The pages of the kiosk's own settings."""
        return self._settings

    @property
    def tools(self) -> MachineViewModel:
        """The pages to try the machine, and to leave the kiosk."""
        return self._machine

    @property
    def at_work(self) -> bool:
        """Whether something is on its way that nobody should have to wait for here."""
        return self._updates.at_work

    def show(self, section: str, reader: Language, content: ContentSource | None) -> None:
        """Show one page of the area, or what there is to choose from where `section` is empty."""
        self._section = section
        self._updates.show(reader, content)
        self.changed.emit()

    def forget(self) -> None:
        """Leave behind what has been read."""
        self._updates.forget()
        self._machine.forget()

    @Slot()
    def knock(self) -> None:
        """Touch the corner where the staff comes in."""
        self.knocked.emit()

    @Slot(str)
    def open(self, section: str) -> None:
        self.chosen.emit(section)

    @Property(str, notify=changed)
    def section(self) -> str:
        return self._section

    @Property(UpdatesViewModel, constant=True)
    def updates(self) -> UpdatesViewModel:
        return self._updates

    @Property(SettingsViewModel, constant=True)
    def thisKiosk(self) -> SettingsViewModel:
        return self._settings

    @Property(MachineViewModel, constant=True)
    def machine(self) -> MachineViewModel:
        return self._machine
