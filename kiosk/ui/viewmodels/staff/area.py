"""The staff's area: the way in, and a page for each thing to do there."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.languages import Language
from kiosk.domain.ports.content import ContentSource
from kiosk.ui.viewmodels.staff.machine import MachineViewModel
from kiosk.ui.viewmodels.staff.settings import SettingsViewModel
from kiosk.ui.viewmodels.staff.status import StatusViewModel
from kiosk.ui.viewmodels.staff.updates import UpdatesViewModel
from kiosk.ui.viewmodels.world import World

if TYPE_CHECKING:
    # Loaded when the staff comes, not with the first picture.
    from kiosk.domain.outcomes import Stick

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
        self._world = world
        self._watching = False
        self._updates = UpdatesViewModel(self, world.updates)
        self._status = StatusViewModel(self, world.status, world.monotonic)
        self._settings = SettingsViewModel(self, world.settings)
        self._machine = MachineViewModel(self, world.machine, world.chime)

    @property
    def content(self) -> UpdatesViewModel:
        """The page of the content."""
        return self._updates

    @property
    def condition(self) -> StatusViewModel:
        """The page of the status."""
        return self._status

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
        entered = section != self._section
        self._section = section
        self._watch_sticks()
        self._updates.show(reader, content)
        self._status.show(reader)
        if section == "status" and entered:
            self._status.ask()
        self.changed.emit()

    def forget(self) -> None:
        """Leave behind what has been read."""
        self._updates.forget()
        self._status.forget()
        self._machine.forget()

    def _watch_sticks(self) -> None:
        """Begin to look for sticks, the first time."""
        if self._world.updates is not None and not self._watching:
            self._watching = True
            self._world.updates.watch_sticks(self._plug)

    def _plug(self, sticks: "Sequence[Stick]") -> None:
        self._updates.plug(sticks)
        self._status.plug(sticks)

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

    @Property(StatusViewModel, constant=True)
    def status(self) -> StatusViewModel:
        return self._status

    @Property(SettingsViewModel, constant=True)
    def thisKiosk(self) -> SettingsViewModel:
        return self._settings

    @Property(MachineViewModel, constant=True)
    def machine(self) -> MachineViewModel:
        return self._machine
