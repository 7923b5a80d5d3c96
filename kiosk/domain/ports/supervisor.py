"""Whoever watches over the kiosk."""

from __future__ import annotations

from typing import Protocol


class Supervisor(Protocol):
    """Whoever has started the kiosk, and starts it again when it ends or does not answer."""

    @property
    def is_there(self) -> bool:
        """Whether there is one."""

    @property
    def patience_s(self) -> float | None:
        """How long it waits for a sign of life before it ends the kiosk; None asks for none."""

    def tell(self, *states: str) -> None:
        """Tell something in the words of sd_notify(3), such as READY=1, without waiting for it."""
