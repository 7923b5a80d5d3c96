"""Runs a short program that reads its standard input, and can be killed at once."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QProcess

_DEAD_WITHIN_MS = 500
_NOT_STARTED = -1


class Task:
    """A process. What it says on its standard error goes nowhere.

    Args:
        parent: ends the process when it ends.
        command: the program and its arguments.
        text: written to its standard input.
        ended: called once, with the exit code and its standard output; the code is -1 when it did not run to its end.
    """

    def __init__(
        self, parent: QObject, command: Sequence[str], text: bytes, ended: Callable[[int, bytes], None]
    ) -> None:
        self._ended = ended
        self._process = QProcess(parent)
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.finished.connect(self._finished)
        self._process.errorOccurred.connect(self._failed)
        self._process.start(command[0], list(command[1:]))
        self._process.write(text)
        self._process.closeWriteChannel()

    def kill(self) -> None:
        """End the process at once; nothing is told any more."""
        self._process.blockSignals(True)
        self._process.kill()
        self._process.waitForFinished(_DEAD_WITHIN_MS)
        self._process.deleteLater()

    def _finished(self, code: int, status: QProcess.ExitStatus) -> None:
        written = bytes(self._process.readAllStandardOutput().data())
        self._process.deleteLater()
        self._ended(code if status is QProcess.ExitStatus.NormalExit else _NOT_STARTED, written)

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._process.deleteLater()
            self._ended(_NOT_STARTED, b"")
