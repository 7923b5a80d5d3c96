"""The staff's page of the content: what is shown, new content, one answer, and the way back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.languages import Language
from kiosk.domain.ports.content import ContentSource
from kiosk.domain.ports.staff import Updates
from kiosk.ui.models.records import RecordListModel
from kiosk.ui.viewmodels.staff.updating import (
    GOING_BACK,
    ChangeRow,
    StaffProps,
    StickRow,
    Work,
    derive_changes,
    derive_staff,
    derive_sticks,
)

if TYPE_CHECKING:
    # Loaded when the staff comes, not with the first picture.
    from kiosk.domain.outcomes import Outcome, Progress, Shown, Stick

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by StaffViewModel")
class UpdatesViewModel(QObject):
    """The page of the content. Nothing of it belongs to a visitor; an update goes on when the page is left."""

    changed = Signal()
    # An update or the way back has changed what is to be shown.
    arrived = Signal()

    def __init__(self, parent: QObject, updates: Updates | None) -> None:
        super().__init__(parent)
        self._updates = updates
        self._content: ContentSource | None = None
        self._reader = Language.UK
        self._work = Work()
        self._shown: Shown | None = None
        self._sticks: tuple[Stick, ...] = ()
        self._props = StaffProps()
        self._stick_rows = RecordListModel(StickRow)
        self._change_rows = RecordListModel(ChangeRow)

    @property
    def at_work(self) -> bool:
        """Whether an update, or the way back, is on its way."""
        return self._work.stage != ""

    def show(self, reader: Language, content: ContentSource | None) -> None:
        """Show the page to this reader."""
        self._reader, self._content = reader, content
        if self._updates is not None:
            self._shown = self._updates.shown()
        self._derive()

    def forget(self) -> None:
        """Leave the last answer behind, which has been read."""
        if not self.at_work:
            self._work = Work()

    @Slot(str)
    def update(self, folder: str) -> None:
        """Take the content of a stick, or of the network where `folder` is empty."""
        if self._updates is not None and not self.at_work:
            self._do(Work(stage="checking"))
            self._updates.take(folder, self._tell, self._end)

    @Slot()
    def goBack(self) -> None:
        """Show the content before."""
        if self._updates is not None and not self.at_work:
            self._do(Work(stage=GOING_BACK))
            self._updates.go_back(lambda done: self._arrive(Work(ended="back" if done else "no-back")))

    def plug(self, sticks: Sequence[Stick]) -> None:
        """Take note of the sticks that are plugged in."""
        self._sticks = tuple(sticks)
        self._stick_rows.replace(derive_sticks(self._sticks, self._reader))
        self.changed.emit()

    def _tell(self, progress: Progress) -> None:
        self._do(Work(stage=progress.stage, progress=progress))

    def _end(self, outcome: Outcome | None) -> None:
        if outcome is None:
            self._do(Work(ended="failed"))
            return
        gone = self._content.cards(outcome.changes.withdrawn, self._reader) if self._content else ()
        self._arrive(Work(ended="answered", outcome=outcome, withdrawn=tuple(card.title for card in gone)))

    def _arrive(self, work: Work) -> None:
        """Have the new content shown, and tell of it."""
        self._work = work
        self.arrived.emit()

    def _do(self, work: Work) -> None:
        self._work = work
        self._derive()

    def _derive(self) -> None:
        self._props = derive_staff(self._work, self._shown, self._reader)
        self._stick_rows.replace(derive_sticks(self._sticks, self._reader))
        self._change_rows.replace(derive_changes(self._work, self._content, self._reader) if self._content else ())
        self.changed.emit()

    @Property(bool, notify=changed)
    def possible(self) -> bool:
        return self._updates is not None and self._updates.possible

    @Property(bool, notify=changed)
    def hasNetwork(self) -> bool:
        return self._updates is not None and self._updates.has_network

    @Property(str, notify=changed)
    def shown(self) -> str:
        return self._props.shown

    @Property(str, notify=changed)
    def before(self) -> str:
        return self._props.before

    @Property(str, notify=changed)
    def stage(self) -> str:
        return self._props.stage

    @Property(float, notify=changed)
    def fraction(self) -> float:
        return self._props.fraction

    @Property(str, notify=changed)
    def received(self) -> str:
        return self._props.received

    @Property(str, notify=changed)
    def expected(self) -> str:
        return self._props.expected

    @Property(int, notify=changed)
    def items(self) -> int:
        return self._props.items

    @Property(int, notify=changed)
    def ofItems(self) -> int:
        return self._props.of_items

    @Property(str, notify=changed)
    def answer(self) -> str:
        return self._props.answer

    @Property(str, notify=changed)
    def reason(self) -> str:
        return self._props.reason

    @Property(str, notify=changed)
    def published(self) -> str:
        return self._props.published

    @Property(int, notify=changed)
    def stickCount(self) -> int:
        return len(self._stick_rows.records)

    @Property(int, notify=changed)
    def changeCount(self) -> int:
        return len(self._change_rows.records)

    @Property(QAbstractItemModel, constant=True)
    def sticks(self) -> QAbstractItemModel:
        return self._stick_rows

    @Property(QAbstractItemModel, constant=True)
    def changes(self) -> QAbstractItemModel:
        return self._change_rows
