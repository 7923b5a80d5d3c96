"""Opens the frozen program on a virtual display: what it starts, what it says aloud, its last page, its return."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from tests.build.children import programs_started_by
from tests.e2e.supervisor import Supervisor
from tests.e2e.virtual_display import PATIENCE, differs, until, virtual_display
from tests.e2e.virtual_display import Desk as Screen
from tests.notify_socket import listening

_CHECKOUT = [sys.executable, "-m", "kiosk"]
_SPEECH = "espeak-ng"
_SPEAK_ALL = "F1"
_SAID_WITHIN_S = 5.0
_LEAST_BYTES = 10_000  # of a sound that is a word


@dataclass(frozen=True, slots=True)
class Opened:
    """The frozen program, and where it is tried.

    Attributes:
        folder: it runs there, and kiosk.toml lies there, with an address for updates.
        environment: of a display.
    """

    program: Path
    folder: Path
    screen: Screen
    environment: Mapping[str, str]


def fault_on_display(program: Path, folder: Path, environment: Mapping[str, str]) -> str:
    """Return the first thing that is wrong; empty when nothing is."""
    with virtual_display(folder) as screen:
        player = _player(folder / "player")
        own = {"PATH": f"{player.parent}:{os.environ['PATH']}", "KIOSK_CONFIG": str(folder / "kiosk.toml")}
        opened = Opened(program, folder, screen, {**environment, **screen.environment, **own, "DISPLAY": screen.name})
        return _starts_others(opened) or _last_page_differs(opened) or _stays_silent_or_away(opened)


def _player(folder: Path) -> Path:
    """Put in place what the kiosk takes for the system's player: it keeps what it was to play."""
    folder.mkdir()
    file = folder / "pw-play"
    file.write_text(f'#!/bin/sh\nfor sound; do :; done\ncp "$sound" {folder}/heard.wav\n', encoding="utf-8")
    file.chmod(0o755)
    return file


def _starts_others(at: Opened) -> str:
    """Open it with an address for updates: it puts its state in order and looks there, all by its own program."""
    _tell("what it starts")
    started = programs_started_by([at.program, "run"], at.folder, at.environment, until={"recover", "sync"})
    own = {words for words in started if words[0] == str(at.program)}
    if others := {words for words in started - own if Path(words[0]).name != _SPEECH}:
        return f"it started other programs: {sorted(others)}"
    commands = {word for words in own for word in words[1:2]}  # one that is just being started may have none yet
    return "" if commands >= {"recover", "sync"} else f"it did not start its updater, only {own}"


def _last_page_differs(at: Opened) -> str:
    _tell("the last page")
    frozen, checkout = (_last_page(at, program) for program in ([str(at.program)], _CHECKOUT))
    return "its last page is another one" if differs(frozen, checkout) else ""


def _last_page(at: Opened, program: Sequence[str]) -> np.ndarray:
    process = subprocess.Popen([*program, "last-page"], cwd=at.folder, env=at.environment)
    until(lambda: _painted(at.screen) and at.screen.rests(), "the last page is not there")
    picture = at.screen.picture()
    process.kill()
    process.wait(PATIENCE)
    until(lambda: not _painted(at.screen), "the last page is still there")
    return picture


def _stays_silent_or_away(at: Opened) -> str:
    """Kill it, as the supervisor sees it, and let the one that comes back speak."""
    _tell("killed and started again")
    with listening(at.folder / "notify") as listener:
        kiosk = Supervisor(listener, at.environment, at.folder / "log.txt", program=[str(at.program), "run"])
        try:
            kiosk.start()
            listener.hear_until("READY=1", PATIENCE)
            kiosk.kill()
            kiosk.restart()
            listener.hear_until("READY=1", PATIENCE)
            until(lambda: _painted(at.screen), "killed, it does not come back")
            listener.hear_until("WATCHDOG=1", PATIENCE)
            return _stays_silent(at)
        finally:
            kiosk.stop()


def _stays_silent(at: Opened) -> str:
    if shutil.which(_SPEECH) is None:
        _tell(f"not what it says: {_SPEECH} is not installed")
        return ""
    _tell("what it says aloud")
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        subprocess.run(["xdotool", "key", _SPEAK_ALL], env=at.environment, check=True, timeout=PATIENCE)
        if _heard(at.folder / "player" / "heard.wav"):
            return ""
    return "it says nothing aloud"


def _heard(file: Path) -> bool:
    end = time.monotonic() + _SAID_WITHIN_S
    while time.monotonic() < end:
        if file.exists() and file.stat().st_size > _LEAST_BYTES:
            return True
        time.sleep(0.1)
    return False


def _painted(screen: Screen) -> bool:
    return len(np.unique(screen.picture())) > 10


def _tell(line: str) -> None:
    sys.stdout.write(f"· {line}\n")
    sys.stdout.flush()
