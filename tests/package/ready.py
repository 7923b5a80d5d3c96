"""Plays systemd to one process: listens at NOTIFY_SOCKET."""

import os
import secrets
import socket
import subprocess
import time
from collections.abc import Sequence

_PATIENCE_S = 120
_SIGNS_OF_LIFE = 3
_WATCHDOG_US = "30000000"


def tells_ready(command: Sequence[str]) -> str:
    """Start a command in a clean root and wait until it says that it is ready, and that it lives.

    Args:
        command: with `env -i` in it, after which the names are added.

    Returns:
        What is wrong; empty when nothing is.
    """
    name = f"kiosk-{secrets.token_hex(8)}"
    after = command.index("-i") + 1
    told = [f"NOTIFY_SOCKET=@{name}", f"WATCHDOG_USEC={_WATCHDOG_US}"]
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as inlet:
        inlet.bind(f"\0{name}")
        inlet.settimeout(1)
        process = subprocess.Popen(
            [*command[:after], *told, *command[after:]],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            env={"PATH": os.environ["PATH"]},
        )
        heard = _listen(inlet, process)
    process.terminate()
    said, _nothing = process.communicate(timeout=_PATIENCE_S)
    if "READY=1" in heard and heard.count("WATCHDOG=1") >= _SIGNS_OF_LIFE:
        return ""
    return f"it told {heard} and said:\n{said}"


def _listen(inlet: socket.socket, process: subprocess.Popen[str]) -> list[str]:
    heard: list[str] = []
    end = time.monotonic() + _PATIENCE_S
    while time.monotonic() < end and process.poll() is None and heard.count("WATCHDOG=1") < _SIGNS_OF_LIFE:
        try:
            heard += inlet.recv(4096).decode().split("\n")
        except TimeoutError:
            continue
    return heard
