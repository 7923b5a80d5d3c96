"""Tells that the screen lives: that it has drawn its first picture, and that it draws when it is asked to."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtQuick import QQuickWindow

from kiosk.ui.bridge.monitors import monitor_is_there

_READY, _ALIVE = "READY=1", "WATCHDOG=1"
_SHOWN, _UNSEEN = "STATUS=The screen is shown.", "STATUS=No monitor is connected."
_LOOK_FOR_MONITOR_MS = 5000


class Heartbeat(QObject):
    """Asks the window for a frame at each half of the supervisor's patience, and tells when it was painted.

    A frozen thread of the window paints none, and so does a window that is hidden or cannot draw: all that is told by
    silence. Only where no monitor is connected, and nobody can see anything, does it do without a frame.

    Args:
        window: the one that people look at.
        patience_s: how long the supervisor waits for a sign of life; None asks for none.
        tell: tells the supervisor.
    """

    def __init__(self, window: QQuickWindow, patience_s: float | None, tell: Callable[..., None]) -> None:
        super().__init__(window)
        self._window, self._tell = window, tell
        self._is_watched = patience_s is not None
        self._is_ready = self._is_asked = False
        window.frameSwapped.connect(self._painted)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._ask)
        self._timer.start(_LOOK_FOR_MONITOR_MS if patience_s is None else max(1, round(patience_s * 500)))

    def _ask(self) -> None:
        if not monitor_is_there():
            self._alive(_UNSEEN)
            return
        self._is_asked = True
        self._window.update()

    def _painted(self) -> None:
        if not self._is_ready or self._is_asked:
            self._alive(_SHOWN)

    def _alive(self, status: str) -> None:
        """Tell it once in each half of the supervisor's patience, though frames come faster."""
        self._tell(_ALIVE if self._is_ready else _READY, status)
        self._is_ready, self._is_asked = True, False
        if not self._is_watched:
            self._timer.stop()
