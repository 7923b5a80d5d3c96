"""Looking for updates: a process of its own, now and then, less often while it fails."""

import sys
from pathlib import Path

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk.ui.bridge.repeat import Repeat


def program(tmp_path: Path, code: int) -> list[str]:
    """A command that adds a line to a file, and ends with this code."""
    lines = tmp_path / "runs"
    return [sys.executable, "-c", f"open({str(lines)!r}, 'a').write('x\\n'); raise SystemExit({code})"]


def runs(tmp_path: Path) -> int:
    lines = tmp_path / "runs"
    return len(lines.read_text().splitlines()) if lines.is_file() else 0


def test_a_command_that_succeeds_is_run_again_and_again(owner: QObject, qtbot: QtBot, tmp_path: Path) -> None:
    repeat = Repeat(owner, program(tmp_path, 0), 0.01, chance=lambda: 0.5)

    repeat.start()
    qtbot.waitUntil(lambda: runs(tmp_path) >= 3, timeout=20_000)

    repeat.stop()
    assert repeat.wait_s() == 0.01


def test_a_command_that_fails_is_tried_less_and_less_often_but_still_tried(
    owner: QObject, qtbot: QtBot, tmp_path: Path
) -> None:
    repeat = Repeat(owner, program(tmp_path, 4), 0.01, chance=lambda: 0.5)

    repeat.start()
    qtbot.waitUntil(lambda: repeat.wait_s() >= 0.08, timeout=20_000)

    repeat.stop()
    assert runs(tmp_path) >= 3


def test_a_program_that_is_not_there_is_a_failure_and_no_end(owner: QObject, qtbot: QtBot) -> None:
    repeat = Repeat(owner, ["/no/such/program"], 0.01, chance=lambda: 0.5)

    repeat.start()
    qtbot.waitUntil(lambda: repeat.wait_s() >= 0.04, timeout=20_000)

    repeat.stop()


def test_many_kiosks_do_not_ask_at_once(owner: QObject) -> None:
    early = Repeat(owner, ["x"], 900, chance=lambda: 0.0)
    late = Repeat(owner, ["x"], 900, chance=lambda: 1.0)

    assert (round(early.wait_s()), round(late.wait_s())) == (720, 1080)
