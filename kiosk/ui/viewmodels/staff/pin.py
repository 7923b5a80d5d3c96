"""The pad on which the staff types its PIN, or chooses one where there is none yet."""

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.pin import LENGTHS, Tries, is_pin
from kiosk.domain.ports.staff import PinLock

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_TICK_MS = 500


class Asked(StrEnum):
    """What the pad asks for."""

    PIN = "pin"
    NEW = "new"
    AGAIN = "again"


class Trouble(StrEnum):
    """Why the last PIN did not do."""

    NONE = ""
    WRONG = "wrong"
    NO_PIN = "no-pin"
    DIFFERS = "differs"
    NOT_KEPT = "not-kept"


@QmlElement
@QmlUncreatable("made by KioskViewModel")
class PinViewModel(QObject):
    """The pad. The wrong PINs are counted until the right one, whoever typed them.

    Args:
        lock: the PIN; None lets everybody in.
        now: a monotonic clock, in seconds.
    """

    changed = Signal()
    opened = Signal()

    def __init__(self, parent: QObject, lock: PinLock | None, now: Callable[[], float]) -> None:
        super().__init__(parent)
        self._lock, self._now = lock, now
        self._tries = Tries()
        self._digits = self._first = ""
        self._asked, self._trouble = Asked.PIN, Trouble.NONE
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)

    @property
    def is_needed(self) -> bool:
        """Whether there is a lock at all."""
        return self._lock is not None

    def begin(self) -> None:
        """Ask, from the beginning."""
        self._asked = Asked.PIN if self._lock is None or self._lock.is_set else Asked.NEW
        self._say(Trouble.NONE)
        self._tick()

    def forget(self) -> None:
        """Forget what was typed."""
        self._digits = self._first = ""
        self._timer.stop()

    @Slot(str)
    def press(self, digit: str) -> None:
        """Type a digit."""
        if not self._waiting() and len(self._digits) < LENGTHS.stop - 1:
            self._digits += digit
            self._trouble = Trouble.NONE
            self.changed.emit()

    @Slot()
    def erase(self) -> None:
        """Take the last digit back."""
        self._digits = self._digits[:-1]
        self.changed.emit()

    @Slot()
    def enter(self) -> None:
        """Take what was typed as the PIN."""
        if self._lock is None or self._waiting() or not self._digits:
            return
        typed, self._digits = self._digits, ""
        if self._asked is Asked.PIN:
            self._try(self._lock, typed)
        elif self._asked is Asked.NEW:
            self._choose(typed)
        else:
            self._keep(self._lock, typed)

    def _try(self, lock: PinLock, typed: str) -> None:
        if lock.opens(typed):
            self._tries = Tries()
            self.opened.emit()
            return
        self._tries = self._tries.failed(self._now())
        self._say(Trouble.WRONG)
        self._tick()

    def _choose(self, typed: str) -> None:
        if not is_pin(typed):
            self._say(Trouble.NO_PIN)
            return
        self._first, self._asked = typed, Asked.AGAIN
        self._say(Trouble.NONE)

    def _keep(self, lock: PinLock, typed: str) -> None:
        first, self._first, self._asked = self._first, "", Asked.NEW
        if typed != first:
            self._say(Trouble.DIFFERS)
            return
        try:
            lock.choose(typed)
        except OSError:
            self._say(Trouble.NOT_KEPT)
            return
        self.opened.emit()

    def _waiting(self) -> bool:
        return self._tries.wait_s(self._now()) > 0

    def _say(self, trouble: Trouble) -> None:
        self._digits, self._trouble = "", trouble
        self.changed.emit()

    @Slot()
    def _tick(self) -> None:
        """Count the wait down."""
        if self._waiting():
            self._timer.start()
        else:
            self._timer.stop()
        self.changed.emit()

    @Property(str, notify=changed)
    def asked(self) -> str:
        return self._asked

    @Property(str, notify=changed)
    def trouble(self) -> str:
        return self._trouble

    @Property(int, notify=changed)
    def typed(self) -> int:
        return len(self._digits)

    @Property(int, notify=changed)
    def wait(self) -> int:
        """Whole seconds until the next try."""
        return int(self._tries.wait_s(self._now()) + 0.999)
