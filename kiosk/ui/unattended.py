"""A kiosk that nobody looks after: it says that it lives, outlives a fault, and starts anew each night."""

from collections.abc import Callable
from datetime import time

from PySide6.QtCore import QObject, QTimer

from kiosk.domain.nightly import is_due
from kiosk.domain.ports.supervisor import Supervisor
from kiosk.ui.application import KioskWindow
from kiosk.ui.bridge.faults import Faults
from kiosk.ui.bridge.heartbeat import Heartbeat
from kiosk.ui.viewmodels.world import World

FAULTY = 70
"""The exit code of a kiosk that has more faults than it can live with (EX_SOFTWARE of sysexits.h)."""

_LOOK_AT_CLOCK_MS = 60_000


class Unattended(QObject):
    """Keeps one window alive, or ends the program so that the supervisor starts it again.

    Args:
        kiosk: the window.
        world: its clocks.
        supervisor: what is told of it. Where nobody listens, nobody would start it again: it stays up at night.
        restart_at: when to start anew, if nobody is at the screen; None is never.
        end: ends the program with an exit code.
    """

    def __init__(
        self,
        kiosk: KioskWindow,
        world: World,
        supervisor: Supervisor,
        restart_at: time | None,
        end: Callable[[int], None],
    ) -> None:
        super().__init__()
        self._visit, self._world, self._supervisor, self._end = kiosk.kiosk.visit, world, supervisor, end
        self._started = world.monotonic()
        self._faults = Faults(self, self._visit.finish, lambda: end(FAULTY), world.monotonic)
        self._faults.install()
        if supervisor.is_there:
            Heartbeat(kiosk.window, supervisor.patience_s, supervisor.tell)
            self._watch_clock(restart_at)

    def stop(self) -> None:
        """Say that the kiosk ends in order."""
        self._faults.remove()
        self._supervisor.tell("STOPPING=1")

    def _watch_clock(self, restart_at: time | None) -> None:
        if restart_at is None:
            return
        timer = QTimer(self)
        timer.timeout.connect(lambda: self.look_at_clock(restart_at))
        timer.start(_LOOK_AT_CLOCK_MS)

    def look_at_clock(self, restart_at: time) -> None:
        """End the program if it is time to start anew and nobody is here."""
        up = self._world.monotonic() - self._started
        if self._visit.is_over and is_due(restart_at, self._world.clock(), up):
            self._end(0)
