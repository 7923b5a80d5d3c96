"""A command runs once as a process of its own: what it tells, how it ends, and that it can be ended."""

import sys

from PySide6.QtCore import QObject, QProcess
from pytestqt.qtbot import QtBot

from kiosk.ui.bridge.command import Command

REPORTS = "import sys; print('one', file=sys.stderr); print('two', file=sys.stderr); print('end'); sys.exit(3)"
DEAF = "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); print(flush=True); time.sleep(600)"


class Listener:
    def __init__(self) -> None:
        self.lines: list[str] = []
        self.ends: list[tuple[int, bytes]] = []

    def start(self, owner: QObject, *command: str, within: float | None = None) -> Command:
        return Command(owner, command, self.lines.append, lambda *end: self.ends.append(end), within)


def gone(owner: QObject) -> bool:
    """Whether nothing is left of any process."""
    return not owner.findChildren(QProcess)


def test_it_tells_its_lines_then_how_it_ended(owner: QObject, qtbot: QtBot) -> None:
    listener = Listener()
    command = listener.start(owner, sys.executable, "-c", REPORTS, within=30)
    qtbot.waitUntil(lambda: bool(listener.ends) and gone(owner), timeout=20_000)

    assert (listener.lines, listener.ends) == (["one", "two"], [(3, b"end\n")])
    command.stop()
    command.drop()
    assert len(listener.ends) == 1


def test_a_program_that_is_not_there_has_ended(owner: QObject, qtbot: QtBot) -> None:
    listener = Listener()
    listener.start(owner, "/no/such/program")
    qtbot.waitUntil(lambda: bool(listener.ends) and gone(owner), timeout=20_000)

    assert listener.ends == [(-1, b"")]


def test_what_takes_longer_than_it_may_is_ended_whatever_it_does_against_it(owner: QObject, qtbot: QtBot) -> None:
    listener = Listener()
    listener.start(owner, sys.executable, "-c", DEAF, within=0.3)
    qtbot.waitUntil(lambda: gone(owner), timeout=20_000)

    assert listener.ends == [(-1, b"")]


def test_what_is_dropped_goes_without_a_word(owner: QObject, qtbot: QtBot) -> None:
    listener = Listener()
    command = listener.start(owner, sys.executable, "-c", DEAF)
    (process,) = owner.findChildren(QProcess)
    qtbot.waitUntil(lambda: process.bytesAvailable() > 0, timeout=20_000)

    command.drop()
    assert process.state() is QProcess.ProcessState.Running, "nobody has waited for it"
    qtbot.waitUntil(lambda: gone(owner), timeout=20_000)

    assert listener.ends == []
