"""Still here? Watches for a person who has left."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.idle import IdleTimes, Presence, presence, seconds_left
from kiosk.domain.ports.sound import Chime

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_TICK_MS = 500


@QmlElement
@QmlUncreatable("made by KioskViewModel")
class IdleViewModel(QObject):
    """Asks after a while without a touch, counts down, and says when the person has gone.

    Args:
        times: how long to wait.
        now: a monotonic clock, in seconds.
        chime: sounds once when the question appears.
    """

    changed = Signal()
    gone = Signal()

    def __init__(self, parent: QObject, times: IdleTimes, now: Callable[[], float], chime: Chime) -> None:
        super().__init__(parent)
        self._times = times
        self._now = now
        self._chime = chime
        self._last = now()
        self._asked = False
        self._left = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.check)

    @property
    def is_asking(self) -> bool:
        """Whether the question is on the screen."""
        return self._asked

    def watch(self, times: IdleTimes, *, on: bool) -> None:
        """Watch while there is something to forget; an untouched kiosk rests without a timer."""
        self._times = times
        self.touched()
        if on:
            self._timer.start()
        else:
            self._timer.stop()

    @Slot()
    def touched(self) -> None:
        """Note that the person is here."""
        self._last = self._now()
        if self._asked:
            self.check()

    @Slot()
    def check(self) -> None:
        """Look at the clock, while there is something to forget."""
        if not self._timer.isActive():
            return
        idle = self._now() - self._last
        state = presence(self._times, idle)
        asked = state is Presence.ASKED
        left = seconds_left(self._times, idle) if asked else 0
        if asked and not self._asked:
            self._chime.play()
        if (asked, left) != (self._asked, self._left):
            self._asked, self._left = asked, left
            self.changed.emit()
        if state is Presence.GONE:
            self.gone.emit()

    @Property(bool, notify=changed)
    def asked(self) -> bool:
        return self._asked

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:
        return self._left
