"""What the staff can do with the machine: by the kiosk's own commands and the system's, as processes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.ui.bridge.command import Command

if TYPE_CHECKING:
    # Loaded when the staff comes, not with the first picture.
    from kiosk.domain.printing import PrintResult

LEFT, RESTART = 10, 11
"""Exit codes: the staff has left the kiosk, which stays closed; the staff wants it to start again."""


class ProcessMachine:
    """A port Machine.

    Args:
        parent: ends what is running when it ends.
        program: how to run the kiosk's commands.
        options: tells what they need to find this kiosk's configuration.
        end: ends the kiosk with an exit code.
        queues: lists the names of the print queues, one a line.
        patience_s: for how many seconds they are looked for: the print server may be far and gone.
    """

    def __init__(  # noqa: PLR0913 - whom it runs, and for how long
        self,
        parent: QObject,
        *,
        program: Sequence[str],
        options: Callable[[], Sequence[str]],
        end: Callable[[int], None],
        queues: Sequence[str] = ("lpstat", "-e"),
        patience_s: float = 5,
    ) -> None:
        self._parent, self._program, self._options, self._end = parent, list(program), options, end
        self._queues, self._patience_s = list(queues), patience_s
        self._printing: Command | None = None
        self._looking: Command | None = None

    def print_trial(self, ended: Callable[[PrintResult | None], None]) -> None:
        """Run `kiosk print-test`, and read its exit code."""
        from kiosk.domain.printing import PrintResult  # noqa: PLC0415 - not before the first picture

        results = {
            0: PrintResult.PRINTED,
            2: None,
            3: PrintResult.UNKNOWN,
            4: PrintResult.NO_PAPER,
        }
        command = [*self._program, "print-test", *self._options()]
        self._printing = Command(
            self._parent, command, _ignore, lambda code, _data: ended(results.get(code, PrintResult.NOT_ANSWERING))
        )

    def find_queues(self, found: Callable[[Sequence[str]], None]) -> None:
        """Ask CUPS; without it, or without an answer, there are none."""
        if self._looking is not None:
            self._looking.stop()
        self._looking = Command(
            self._parent,
            self._queues,
            _ignore,
            lambda _code, data: found(data.decode(errors="replace").split()),
            within=self._patience_s,
        )

    def restart(self) -> None:
        """End with RESTART."""
        self._end(RESTART)

    def leave(self) -> None:
        """End with LEFT."""
        self._end(LEFT)

    def stop(self) -> None:
        """End what is running."""
        for command in (self._printing, self._looking):
            if command is not None:
                command.stop()


def _ignore(_line: str) -> None:
    """What the commands log goes to no one."""
