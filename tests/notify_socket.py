"""The other end of NOTIFY_SOCKET, as systemd holds it."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path


@dataclass
class Listener:
    """Hears what a kiosk tells; a test says how long it waits."""

    inlet: socket.socket
    address: str

    def hear(self, within_s: float) -> set[str]:
        """What is told next; raises TimeoutError when nothing is."""
        self.inlet.settimeout(within_s)
        return set(self.inlet.recv(4096).decode().split("\n"))

    def hear_until(self, state: str, within_s: float) -> None:
        """Let everything pass until this is told."""
        while state not in self.hear(within_s):
            pass

    def hear_all(self) -> list[set[str]]:
        """What was told up to now."""
        told: list[set[str]] = []
        self.inlet.setblocking(False)
        try:
            while True:
                told.append(set(self.inlet.recv(4096).decode().split("\n")))
        except BlockingIOError:
            return told


@contextmanager
def listening(place: Path | str) -> Iterator[Listener]:
    """Listen at a file, or at a name without one ("@…")."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as inlet:
        address = str(place)
        inlet.bind("\0" + address[1:] if address.startswith("@") else address)
        yield Listener(inlet, address)
