"""Plays systemd: starts the kiosk as its units say, hears it, ends it when it is silent, starts it again, gives up."""

import re
import shlex
import signal
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from kiosk import paths
from tests.notify_socket import Listener

UNITS = paths.ROOT / "assets" / "deploy" / "systemd"
KIOSK = "helpukraine-kiosk.service"
PROGRAM = "/opt/helpukraine-kiosk/kiosk"
_END_WITHIN_S = 20.0


@dataclass(frozen=True)
class Unit:
    """What a unit says; of a key that comes more than once, the last."""

    keys: Mapping[str, str]

    @classmethod
    def read(cls, name: str) -> "Unit":
        lines = (UNITS / name).read_text(encoding="utf-8").splitlines()
        return cls(dict(line.split("=", 1) for line in lines if re.match(r"\w+=", line)))

    def number(self, key: str) -> int:
        return int(self.keys[key])

    def command(self) -> list[str]:
        """The command, without the compositor, and with the program of this checkout."""
        words = shlex.split(self.keys["ExecStart"])
        return [sys.executable, "-m", "kiosk", *words[words.index(PROGRAM) + 1 :]]


@dataclass
class Supervisor:
    """Keeps one kiosk. It is the test that waits: each method is one thing that systemd would do by itself.

    Attributes:
        program: what to start, in place of the unit's command.
        patience_s: WatchdogSec, in place of the unit's.
        left: how many starts are left.
    """

    listener: Listener
    environment: Mapping[str, str]
    log: Path
    program: Sequence[str] = ()
    patience_s: float = 0.0
    unit: Unit = field(default_factory=lambda: Unit.read(KIOSK))
    left: int = 0
    running: subprocess.Popen[bytes] | None = None

    def __post_init__(self) -> None:
        self.left = self.unit.number("StartLimitBurst")
        self.patience_s = self.patience_s or float(self.unit.number("WatchdogSec"))

    def start(self) -> bool:
        """Start it, or the last page where there were too many starts; say whether it is the kiosk."""
        unit = self.unit if self.left else Unit.read(self.unit.keys["OnFailure"])
        own = {"NOTIFY_SOCKET": self.listener.address, "WATCHDOG_USEC": str(round(self.patience_s * 1e6))}
        environment = {**self.environment, **(own if self.left else {})}
        command = list(self.program) if self.program and self.left else unit.command()
        with self.log.open("ab") as log:
            self.running = subprocess.Popen(command, env=environment, cwd=paths.ROOT, stderr=log)
        self.left -= bool(self.left)
        return unit is self.unit

    def restart(self) -> bool:
        """Wait for the end, and start again after the pause that the unit says."""
        self.wait()
        # systemd makes this pause; nothing is waited for.
        time.sleep(self.unit.number("RestartSec"))
        return self.start()

    def wait(self) -> int:
        assert self.running is not None
        return self.running.wait(_END_WITHIN_S)

    def end_when_silent(self) -> None:
        """Hear its signs of life, and abort it when there are none, as WatchdogSec says."""
        assert self.running is not None
        try:
            while True:
                self.listener.hear(self.patience_s)
        except TimeoutError:
            self.running.send_signal(signal.SIGABRT)

    def kill(self) -> None:
        assert self.running is not None
        self.running.kill()

    def stop(self) -> None:
        if self.running is not None and self.running.poll() is None:
            self.running.kill()
            self.wait()
