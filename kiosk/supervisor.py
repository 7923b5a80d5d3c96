"""What the kiosk tells the process that watches over it: systemd, by the protocol of sd_notify(3).

Own lines, not a library: docs/adr/0015.
"""

import os
from collections.abc import Mapping
from contextlib import suppress


class Supervisor:
    """Whoever started the kiosk and listens at NOTIFY_SOCKET; without one, nothing is told to anybody.

    WATCHDOG_PID is not looked at: it names the compositor that systemd started, and the kiosk is its child.

    Args:
        environment: of the process.
    """

    def __init__(self, environment: Mapping[str, str] = os.environ) -> None:
        self._address = environment.get("NOTIFY_SOCKET", "")
        self._watchdog_us = environment.get("WATCHDOG_USEC", "")

    @property
    def is_there(self) -> bool:
        """Whether somebody listens, and starts the kiosk again when it ends."""
        return bool(self._address)

    @property
    def patience_s(self) -> float | None:
        """How long it waits for a sign of life before it ends the kiosk; None asks for none."""
        if not self.is_there or not self._watchdog_us.isdecimal():
            return None
        return int(self._watchdog_us) / 1e6 or None

    def tell(self, *states: str) -> None:
        """Tell something, such as READY=1. Nobody waits for it: what cannot be told at once is not told."""
        if not self.is_there:
            return
        import socket  # noqa: PLC0415 - a kiosk that nobody watches over starts without it

        address = "\0" + self._address[1:] if self._address.startswith("@") else self._address
        with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as outlet:
            outlet.setblocking(False)
            outlet.connect(address)
            outlet.send("\n".join(states).encode())
