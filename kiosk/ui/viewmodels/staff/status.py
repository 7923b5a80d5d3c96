"""The staff's page of the kiosk's status: one verdict, each part, and the way to the stick."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.languages import Language
from kiosk.domain.ports.staff import Status
from kiosk.ui.models.records import RecordListModel
from kiosk.ui.viewmodels.staff.status_rows import StatusRow, derive_status
from kiosk.ui.viewmodels.staff.updating import StickRow, derive_sticks

if TYPE_CHECKING:
    # Loaded when the staff asks, not with the first picture.
    from kiosk.domain.outcomes import Stick
    from kiosk.domain.status import KioskStatus, Written

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by StaffViewModel")
class StatusViewModel(QObject):
    """The page of the status.

    Args:
        port: looks the kiosk over; None is a kiosk that cannot be.
        now: a monotonic clock, in seconds.
    """

    changed = Signal()

    def __init__(self, parent: QObject, port: Status | None, now: Callable[[], float]) -> None:
        super().__init__(parent)
        self._port, self._now, self._began = port, now, now()
        self._reader = Language.UK
        self._status: KioskStatus | None = None
        self._stage = ""
        self._written, self._stick = "", ""
        self._sticks: tuple[Stick, ...] = ()
        self._rows = RecordListModel(StatusRow)
        self._stick_rows = RecordListModel(StickRow)

    def show(self, reader: Language) -> None:
        """Show the page to this reader, with what was found last."""
        self._reader = reader
        self._derive()

    def plug(self, sticks: Sequence[Stick]) -> None:
        """Take note of the sticks that are plugged in."""
        self._sticks = tuple(sticks)
        self._derive()

    def forget(self) -> None:
        """Leave behind what has been read."""
        self._written = ""
        self._status = None

    @Slot()
    def ask(self) -> None:
        """Have the kiosk looked over, now."""
        if self._port is not None and not self._stage:
            self._stage, self._written = "looking", ""
            self._derive()
            self._port.ask(self._screen_s(), self._tell)

    @Slot(str)
    def write(self, folder: str) -> None:
        """Write the status to a stick."""
        if self._port is not None and not self._stage:
            self._stage, self._written = "writing", ""
            self._stick = next((stick.name for stick in self._sticks if stick.folder == folder), "")
            self._derive()
            self._port.write(folder, self._screen_s(), self._end)

    def _tell(self, status: KioskStatus | None) -> None:
        self._status, self._stage = status, ""
        self._derive()

    def _end(self, written: Written) -> None:
        self._written, self._stage = written, ""
        self._derive()

    def _screen_s(self) -> int:
        return int(self._now() - self._began)

    def _derive(self) -> None:
        self._rows.replace(derive_status(self._status, self._reader) if self._status else ())
        self._stick_rows.replace(derive_sticks(self._sticks, self._reader))
        self.changed.emit()

    @Property(str, notify=changed)
    def stage(self) -> str:
        """What it is busy with: "looking", "writing", or nothing."""
        return self._stage

    @Property(str, notify=changed)
    def level(self) -> str:
        return self._status.level if self._status else ""

    @Property(list, notify=changed)
    def troubles(self) -> list[str]:
        """The parts that are not in order."""
        return [row.part for row in self._rows.records if row.level != "ok"]

    @Property(str, notify=changed)
    def kioskId(self) -> str:
        return self._status.kiosk if self._status else ""

    @Property(str, notify=changed)
    def centre(self) -> str:
        return self._status.centre if self._status else ""

    @Property(str, notify=changed)
    def written(self) -> str:
        return self._written

    @Property(str, notify=changed)
    def stick(self) -> str:
        return self._stick

    @Property(int, notify=changed)
    def stickCount(self) -> int:
        return len(self._stick_rows.records)

    @Property(QAbstractItemModel, constant=True)
    def rows(self) -> QAbstractItemModel:
        return self._rows

    @Property(QAbstractItemModel, constant=True)
    def sticks(self) -> QAbstractItemModel:
        return self._stick_rows
