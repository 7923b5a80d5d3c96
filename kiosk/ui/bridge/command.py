"""Runs a command once, as a process of its own, and tells what it writes while it runs."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QProcess, QTimer

_END_WITHIN_MS = 2000
_LONGEST_LINE = 1 << 16


class Command(QObject):
    """A process that reports by lines on its standard error, and ends with bytes on its standard output.

    It goes when the process is gone.

    Args:
        parent: ends the process when it ends.
        command: the program and its arguments.
        told: called with each line while it runs.
        ended: called once, with the exit code and the bytes; the code is -1 when it could not run to its end.
        within: seconds that it may take altogether, then it is ended by force; None is no limit.
    """

    def __init__(
        self,
        parent: QObject,
        command: Sequence[str],
        told: Callable[[str], None],
        ended: Callable[[int, bytes], None],
        within: float | None = None,
    ) -> None:
        super().__init__(parent)
        self._told, self._ended = told, ended
        self._is_over = False
        self._process = QProcess(self)
        self._process.readyReadStandardError.connect(self._read)
        self._process.finished.connect(self._finished)
        self._process.finished.connect(self.deleteLater)
        self._process.errorOccurred.connect(self._failed)
        self._limit = QTimer(self, singleShot=True)
        self._limit.timeout.connect(self._give_up)
        if within is not None:
            self._limit.start(round(within * 1000))
        self._process.start(command[0], list(command[1:]))

    def drop(self) -> None:
        """End the process by force, and do not wait until it is gone; nothing is told any more."""
        if not self._is_over:
            self._is_over = True
            self._limit.stop()
            self._process.kill()

    def stop(self) -> None:
        """End the process and wait until it is gone; nothing is told any more."""
        if self._is_over:
            return
        self._is_over = True
        self._process.terminate()
        if not self._process.waitForFinished(_END_WITHIN_MS):
            self._process.kill()
            self._process.waitForFinished(_END_WITHIN_MS)

    def _read(self) -> None:
        self._process.setReadChannel(QProcess.ProcessChannel.StandardError)
        while not self._is_over and self._process.canReadLine():
            self._told(bytes(self._process.readLine(_LONGEST_LINE).data()).decode(errors="replace").strip())

    def _finished(self, code: int, status: QProcess.ExitStatus) -> None:
        self._read()
        written = bytes(self._process.readAllStandardOutput().data())
        self._end(code if status is QProcess.ExitStatus.NormalExit else -1, written)

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self.deleteLater()
            self._end(-1, b"")

    def _give_up(self) -> None:
        self._process.kill()
        self._end(-1, b"")

    def _end(self, code: int, written: bytes) -> None:
        if not self._is_over:
            self._is_over = True
            self._limit.stop()
            self._ended(code, written)
