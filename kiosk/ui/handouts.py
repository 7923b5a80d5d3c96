"""What a person takes away, by the kiosk's own commands: drawing and printing never touch the screen's process."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from kiosk.ui.bridge.command import Command

if TYPE_CHECKING:
    # Loaded when somebody takes something away, not with the first picture.
    from kiosk.domain.handouts import CodeOffer
    from kiosk.domain.languages import Language
    from kiosk.domain.ports.content import ContentSource
    from kiosk.domain.printing import PrintResult

Offers = Callable[["ContentSource", str, "Language"], "Sequence[CodeOffer]"]

_PATIENCE = 5
"""Seconds after which a person is told something, whatever the printer does."""
_LONGEST = 30
"""Seconds after which drawing a slip, or taking slips back, is given up."""


class ProcessHandouts:
    """A port Handouts.

    Args:
        parent: ends what is running when it ends.
        program: how to run the kiosk's commands.
        options: what they need to find this kiosk's configuration.
        paper: what the printer prints on; empty is no printer.
        per_day: how many slips a day at most.
        offers: finds the codes of a subject.
        longest: seconds after which a print is given up, whatever hangs.
        patience: seconds after which a print tells that it takes long.
    """

    def __init__(  # noqa: PLR0913 - what it needs of the world
        self,
        parent: QObject,
        *,
        program: Sequence[str],
        options: Sequence[str],
        paper: str,
        per_day: int,
        offers: Offers,
        longest: float,
        patience: float = _PATIENCE,
    ) -> None:
        self._parent, self._program, self._options, self._paper = parent, list(program), options, paper
        self._longest = longest
        self._drawing: Command | None = None
        self._printing: Command | None = None
        self._forgetting: Command | None = None
        self._patience = QTimer(parent, singleShot=True, interval=round(patience * 1000))
        self._waiting: Callable[[], None] = _nothing
        self._patience.timeout.connect(self._lose_patience)
        self.per_day = per_day
        self.offers = offers

    def use(self, *, options: Sequence[str], paper: str, per_day: int) -> None:
        """Go on with other settings."""
        self._options, self._paper, self.per_day = options, paper, per_day

    @property
    def has_printer(self) -> bool:
        """Whether a printer is set up."""
        return bool(self._paper)

    def preview(self, subject: str, languages: Sequence[Language], ready: Callable[[bytes], None]) -> None:
        """Run `kiosk slip`; of two previews only the later one comes."""
        if self._drawing is not None:
            self._drawing.drop()
        command = [*self._slip("slip", subject, languages), "--width", self._paper, "--out", "-"]

        def read_end(code: int, data: bytes) -> None:
            ready(data if code == 0 else b"")

        self._drawing = Command(self._parent, command, _ignore, read_end, _LONGEST)

    def print(
        self,
        subject: str,
        languages: Sequence[Language],
        waiting: Callable[[], None],
        ended: Callable[[PrintResult], None],
    ) -> None:
        """Run `kiosk print`."""
        import json  # noqa: PLC0415 - not before the first picture

        from kiosk.domain.printing import PrintResult  # noqa: PLC0415 - as above

        def read_end(_code: int, data: bytes) -> None:
            self._patience.stop()
            try:
                ended(PrintResult(json.loads(data)["result"]))
            except (ValueError, KeyError, TypeError):
                ended(PrintResult.NOT_ANSWERING)

        command = [*self._slip("print", subject, languages), "--json"]
        self._waiting = waiting
        self._patience.start()
        self._printing = Command(self._parent, command, _ignore, read_end, self._longest)

    def forget(self) -> None:
        """Take back what waits to be printed."""
        if self._drawing is not None:
            self._drawing.drop()
        if self._printing is not None:
            self._patience.stop()
            self._printing.drop()
            self._printing = None
            command = [*self._program, "print-forget", *self._options]
            self._forgetting = Command(self._parent, command, _ignore, lambda _code, _data: None, _LONGEST)

    def stop(self) -> None:
        """End what is running."""
        self._patience.stop()
        for command in (self._drawing, self._printing, self._forgetting):
            if command is not None:
                command.stop()

    def _lose_patience(self) -> None:
        self._waiting()

    def _slip(self, command: str, subject: str, languages: Sequence[Language]) -> list[str]:
        second = [option for language in languages[1:2] for option in ("--second", str(language))]
        return [*self._program, command, subject, "--lang", str(languages[0]), *second, *self._options, "--gently"]


def _ignore(_line: str) -> None:
    """What the commands log goes to no one."""


def _nothing() -> None:
    """Nobody waits."""
