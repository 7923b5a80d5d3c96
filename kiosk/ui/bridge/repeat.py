"""Runs a command again and again, as a process of its own, so that nothing it does can hold up the screen."""

import random
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QProcess, QTimer

_LONGEST_S = 6 * 3600
_END_WITHIN_MS = 2000


class Repeat(QObject):
    """Starts a command after a random part of the interval, then once in each; less and less often while it fails.

    Args:
        parent: ends the command when it ends.
        command: the program and its arguments.
        interval_s: between two runs, give or take a fifth, so that many kiosks do not ask at once.
        chance: a random number from 0 to 1.
    """

    def __init__(
        self, parent: QObject, command: Sequence[str], interval_s: float, chance: Callable[[], float] = random.random
    ) -> None:
        super().__init__(parent)
        self._command = list(command)
        self._interval = interval_s
        self._chance = chance
        self._failures = 0
        self._process = QProcess(self)
        self._process.setStandardOutputFile(QProcess.nullDevice())
        self._process.finished.connect(self._finished)
        self._process.errorOccurred.connect(self._failed)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._start)

    def start(self) -> None:
        """Begin, some time within the first interval."""
        self._timer.start(round(1000 * self._interval * self._chance()))

    def wait_s(self) -> float:
        """Return how long to wait until the next run."""
        wait = min(float(_LONGEST_S), self._interval * (1 << self._failures))
        return wait * (0.8 + 0.4 * self._chance())

    def stop(self) -> None:
        """End the command and run it no more."""
        self._timer.stop()
        self._process.finished.disconnect(self._finished)
        self._process.terminate()
        if not self._process.waitForFinished(_END_WITHIN_MS):
            self._process.kill()
            self._process.waitForFinished(_END_WITHIN_MS)

    def _start(self) -> None:
        self._process.start(self._command[0], self._command[1:])

    def _finished(self, code: int) -> None:
        self._failures = 0 if code == 0 else min(self._failures + 1, 10)
        self._timer.start(round(1000 * self.wait_s()))

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._finished(1)
