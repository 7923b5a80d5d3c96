"""A slip of paper of what a person reads: in which languages, how it looks, and what the printer says."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.languages import Language
from kiosk.domain.ports.handouts import Handouts
from kiosk.ui.models.records import RecordListModel
from kiosk.ui.viewmodels.choice import ChoiceRow, derive_seconds

if TYPE_CHECKING:
    # Loaded when somebody prints, not with the first picture.
    from kiosk.domain.printing import Allowance, PrintResult

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

PRINTING, SLOW = "printing", "slow"
_BUSY = (PRINTING, SLOW)
_TROUBLES = ("no-paper", "not-answering")


@QmlElement
@QmlUncreatable("made by TakeViewModel")
class SlipViewModel(QObject):
    """The slip of one page, contact or commune.

    Args:
        handouts: draws and prints it; None is no printer.
        monotonic: seconds of a clock that nobody sets.
        clock: the time of day, for the number of slips a day.
    """

    changed = Signal()

    def __init__(
        self,
        parent: QObject,
        handouts: Handouts | None,
        monotonic: Callable[[], float],
        clock: Callable[[], datetime],
    ) -> None:
        super().__init__(parent)
        self._handouts, self._monotonic, self._clock = handouts, monotonic, clock
        self._allowance: Allowance | None = None
        self._seconds = RecordListModel(ChoiceRow)
        self._subject = self._second = self._state = self._trouble = ""
        self._reader = Language.UK
        self._picture, self._number = b"", 0

    def show(self, subject: str, reader: Language) -> None:
        """Show the slip of a subject."""
        if (subject, reader) != (self._subject, self._reader):
            self._subject, self._reader, self._state = subject, reader, ""
            self._second = "" if self._second == reader else self._second
            self._draw()
        self._derive()

    def forget(self) -> None:
        """Forget what was printed, and take back what waits to be."""
        if self._handouts is not None and self._state:
            self._handouts.forget()
        self._subject = self._second = self._state = ""
        self._picture, self._number = b"", 0
        self._derive()

    @property
    def picture(self) -> bytes:
        """The slip as a PNG, or nothing."""
        return self._picture

    @Slot(str)
    def chooseSecond(self, language: str) -> None:
        """Have the slip in a second language, too."""
        self._second, self._state = language, ""
        self._draw()
        self._derive()

    @Slot()
    def print(self) -> None:
        """Print one slip: one for each tap, then a pause."""
        if self._handouts is None or self._state in _BUSY:
            return
        now, today = self._monotonic(), self._clock().date()
        allowance = self._allowed()
        refusal = allowance.refusal(now, today)
        if refusal is not None:
            self._say(refusal)
            return
        self._allowance = allowance.after_slip(now, today)
        self._say(PRINTING)
        subject = self._subject
        self._handouts.print(subject, self._languages(), self._wait, lambda result: self._end(subject, result))

    def _allowed(self) -> Allowance:
        from kiosk.domain.printing import Allowance  # noqa: PLC0415 - not before the first picture

        per_day = self._handouts.per_day if self._handouts else 0
        return self._allowance or Allowance(per_day=per_day)

    def _wait(self) -> None:
        if self._state == PRINTING:
            self._say(SLOW)

    def _end(self, subject: str, result: PrintResult) -> None:
        self._trouble = result if result in _TROUBLES else ""
        if subject == self._subject:
            self._say(result)
        else:
            self.changed.emit()

    def _languages(self) -> list[Language]:
        return [self._reader, Language(self._second)] if self._second else [self._reader]

    def _draw(self) -> None:
        """Have the slip drawn again, elsewhere."""
        self._picture = b""
        if self._handouts is not None and self._handouts.has_printer and self._subject:
            self._handouts.preview(self._subject, self._languages(), self._drawn)

    def _drawn(self, picture: bytes) -> None:
        if self._subject:
            self._picture = picture
            self._number += 1
            self.changed.emit()

    def _say(self, state: str) -> None:
        self._state = state
        self.changed.emit()

    def _derive(self) -> None:
        self._seconds.replace(derive_seconds(self._reader, self._second))
        self.changed.emit()

    @Property(QAbstractItemModel, constant=True)
    def seconds(self) -> QAbstractItemModel:
        return self._seconds

    @Property(bool, constant=True)
    def hasPrinter(self) -> bool:
        return self._handouts is not None and self._handouts.has_printer

    @Property(str, notify=changed)
    def state(self) -> str:
        return self._state

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether a slip is being printed."""
        return self._state in _BUSY

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """What the staff should know of the printer, until a slip comes out again."""
        return self._trouble

    @Property(int, notify=changed)
    def drawn(self) -> int:
        """Grows with each new picture of the slip; 0 is none yet."""
        return self._number
