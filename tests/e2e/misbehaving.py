"""`kiosk` with a fault on purpose: `python -m tests.e2e.misbehaving freeze run …`.

It starts well. After its first signs of life the thread of its window is held up (freeze), or it dies of a fault in a
library (crash), or a slot raises again and again (raise).
"""

import ctypes
import sys
from threading import Event, Thread

from PySide6.QtCore import QTimer

from kiosk.cli import main
from kiosk.ui import unattended
from kiosk.ui.bridge.heartbeat import Heartbeat

_SIGNS = 3


class MisbehavingHeartbeat(Heartbeat):
    signs = 0

    def _alive(self, status: str) -> None:
        super()._alive(status)
        self.signs += 1
        if self.signs == _SIGNS:
            QTimer.singleShot(0, FAULTS[fault])


def hold_up() -> None:
    Thread(target=Event().wait, daemon=True, name="alive").start()
    Event().wait()


def crash() -> None:
    ctypes.string_at(0)


def raise_always() -> None:
    QTimer.singleShot(0, raise_always)
    raise KeyError("what somebody typed")


FAULTS = {"freeze": hold_up, "crash": crash, "raise": raise_always}
fault = sys.argv.pop(1)
unattended.Heartbeat = MisbehavingHeartbeat  # type: ignore[attr-defined]
main()
