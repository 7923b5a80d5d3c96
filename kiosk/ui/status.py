"""How this kiosk is, by its own command: looking at a disk, a printer or a stick never touches the screen's process."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.ui.bridge.command import Command

if TYPE_CHECKING:
    # Loaded when the staff asks, not with the first picture.
    from kiosk.domain.status import KioskStatus, Written


class ProcessStatus:
    """A port Status, by `kiosk status`.

    Args:
        parent: ends what is running when it ends.
        program: how to run the kiosk's commands.
        options: what they need to find this kiosk's configuration.
    """

    def __init__(self, parent: QObject, *, program: Sequence[str], options: Sequence[str]) -> None:
        self._parent = parent
        self._command = [*program, "status", "--json", *options]
        self._running: Command | None = None

    def ask(self, screen_s: int, ended: Callable[[KioskStatus | None], None]) -> None:
        """Have the kiosk looked over."""
        import msgspec  # noqa: PLC0415 - not before the first picture

        from kiosk.domain.status import KioskStatus  # noqa: PLC0415

        def read(_code: int, text: bytes) -> None:
            try:
                ended(msgspec.json.decode(text, type=KioskStatus))
            except msgspec.MsgspecError:
                ended(None)

        self._run(["--screen-s", str(screen_s)], read)

    def write(self, folder: str, screen_s: int, ended: Callable[[Written], None]) -> None:
        """Have the status written to a stick."""
        import json  # noqa: PLC0415 - as above

        from kiosk.domain.status import Written  # noqa: PLC0415

        def read(_code: int, text: bytes) -> None:
            try:
                ended(Written(json.loads(text)["written"]))
            except (ValueError, TypeError, LookupError):
                ended(Written.FAILED)

        self._run(["--screen-s", str(screen_s), "--to", folder], read)

    def stop(self) -> None:
        """End what is running."""
        if self._running is not None:
            self._running.stop()

    def _run(self, options: Sequence[str], ended: Callable[[int, bytes], None]) -> None:
        self._running = Command(self._parent, [*self._command, *options], lambda _line: None, ended)
