"""What a person takes away, by the kiosk's own commands: drawing and printing never touch the screen's process."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.ui.bridge.command import Command

if TYPE_CHECKING:
    # Loaded when somebody takes something away, not with the first picture.
    from kiosk.domain.handouts import CodeOffer
    from kiosk.domain.languages import Language
    from kiosk.domain.ports import ContentSource
    from kiosk.domain.printing import PrintResult

Offers = Callable[["ContentSource", str, "Language"], "Sequence[CodeOffer]"]


class ProcessHandouts:
    """A port Handouts.

    Args:
        parent: ends what is running when it ends.
        program: how to run the kiosk's commands.
        options: what they need to find this kiosk's configuration.
        paper: what the printer prints on; empty is no printer.
        per_day: how many slips a day at most.
        offers: finds the codes of a subject.
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
    ) -> None:
        self._parent, self._program, self._options, self._paper = parent, list(program), options, paper
        self._drawing: Command | None = None
        self._printing: Command | None = None
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
            self._drawing.stop()
        command = [*self._slip("slip", subject, languages), "--width", self._paper, "--out", "-"]
        self._drawing = Command(self._parent, command, _ignore, lambda code, data: ready(data if code == 0 else b""))

    def print(self, subject: str, languages: Sequence[Language], ended: Callable[[PrintResult], None]) -> None:
        """Run `kiosk print`."""
        from kiosk.domain.printing import PrintResult  # noqa: PLC0415 - not before the first picture

        def read_end(_code: int, data: bytes) -> None:
            try:
                ended(PrintResult(json.loads(data)["result"]))
            except (ValueError, KeyError, TypeError):
                ended(PrintResult.NOT_ANSWERING)

        self._printing = Command(self._parent, [*self._slip("print", subject, languages), "--json"], _ignore, read_end)

    def forget(self) -> None:
        """Take back what waits to be printed."""
        if self._printing is not None:
            self._printing.stop()
            self._printing = Command(
                self._parent, [*self._program, "print-forget", *self._options], _ignore, lambda _code, _data: None
            )

    def stop(self) -> None:
        """End what is running."""
        for command in (self._drawing, self._printing):
            if command is not None:
                command.stop()

    def _slip(self, command: str, subject: str, languages: Sequence[Language]) -> list[str]:
        second = [option for language in languages[1:2] for option in ("--second", str(language))]
        return [*self._program, command, subject, "--lang", str(languages[0]), *second, *self._options]


def _ignore(_line: str) -> None:
    """What the commands log goes to no one."""
