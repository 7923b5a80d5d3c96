"""Runs a command once, as a process of its own, and tells what it writes while it runs."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QProcess

_END_WITHIN_MS = 2000
_LONGEST_LINE = 1 << 16


class Command:
    """A process that reports by lines on its standard error, and ends with bytes on its standard output.

    Args:
        parent: ends the process when it ends.
        command: the program and its arguments.
        told: called with each line while it runs.
        ended: called once, with the exit code and the bytes; the code is -1 when it could not run to its end.
    """

    def __init__(
        self,
        parent: QObject,
        command: Sequence[str],
        told: Callable[[str], None],
        ended: Callable[[int, bytes], None],
    ) -> None:
        self._told, self._ended = told, ended
        self._process = QProcess(parent)
        self._process.readyReadStandardError.connect(self._read)
        self._process.finished.connect(self._finished)
        self._process.errorOccurred.connect(self._failed)
        self._process.start(command[0], list(command[1:]))

    def stop(self) -> None:
        """End the process; nothing is told any more."""
        self._process.blockSignals(True)
        self._process.terminate()
        if not self._process.waitForFinished(_END_WITHIN_MS):
            self._process.kill()
            self._process.waitForFinished(_END_WITHIN_MS)

    def give_up(self) -> None:
        """End the process if it still runs; its end is told."""
        if self._process.state() is not QProcess.ProcessState.NotRunning:
            self._process.kill()

    def _read(self) -> None:
        self._process.setReadChannel(QProcess.ProcessChannel.StandardError)
        while self._process.canReadLine():
            self._told(bytes(self._process.readLine(_LONGEST_LINE).data()).decode(errors="replace").strip())

    def _finished(self, code: int, status: QProcess.ExitStatus) -> None:
        self._read()
        written = bytes(self._process.readAllStandardOutput().data())
        self._ended(code if status is QProcess.ExitStatus.NormalExit else -1, written)

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._ended(-1, b"")
