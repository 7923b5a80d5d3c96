"""The staff's pages to try the machine, and to leave the kiosk."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

if TYPE_CHECKING:
    # Loaded when the staff comes, not with the first picture.
    from kiosk.domain.ports.sound import Chime
    from kiosk.domain.ports.staff import Machine
    from kiosk.domain.printing import PrintResult

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by StaffViewModel")
class MachineViewModel(QObject):
    """What can be tried, and the ways to end."""

    changed = Signal()

    def __init__(self, parent: QObject, machine: Machine | None, chime: Chime) -> None:
        super().__init__(parent)
        self._machine, self._chime = machine, chime
        self._result = ""
        self._printing = self._played = False
        self._queues: tuple[str, ...] = ()

    def forget(self) -> None:
        """Forget what was tried."""
        self._result, self._played = "", False
        self.changed.emit()

    @Slot()
    def printTrial(self) -> None:
        """Print a trial page; one at a time."""
        if self._machine is not None and not self._printing:
            self._printing, self._result = True, ""
            self.changed.emit()
            self._machine.print_trial(self._end)

    @Slot()
    def playSound(self) -> None:
        """Play the sound as loud as it is set."""
        self._played = True
        self._chime.play()
        self.changed.emit()

    @Slot()
    def findQueues(self) -> None:
        """Look for printers that the system knows."""
        if self._machine is not None:
            self._machine.find_queues(self._find)

    @Slot()
    def restart(self) -> None:
        if self._machine is not None:
            self._machine.restart()

    @Slot()
    def leave(self) -> None:
        if self._machine is not None:
            self._machine.leave()

    def _end(self, result: PrintResult | None) -> None:
        self._printing, self._result = False, result or "no-printer"
        self.changed.emit()

    def _find(self, queues: Sequence[str]) -> None:
        self._queues = tuple(queues)
        self.changed.emit()

    @Property(bool, notify=changed)
    def printing(self) -> bool:
        return self._printing

    @Property(str, notify=changed)
    def result(self) -> str:
        """How the trial page ended, or "no-printer"; empty before."""
        return self._result

    @Property(bool, notify=changed)
    def played(self) -> bool:
        return self._played

    @Property(list, notify=changed)
    def queues(self) -> list[str]:
        return list(self._queues)
