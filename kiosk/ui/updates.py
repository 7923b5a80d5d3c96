"""The updates of this kiosk for its staff: each a process of its own, whose words are read here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.ui.bridge.command import Command
from kiosk.ui.bridge.volumes import Volume, Volumes, is_for_sticks, mounted_volumes

if TYPE_CHECKING:
    # Loaded when the staff comes, not with the first picture.
    from kiosk.domain.outcomes import Outcome, Progress, Shown, Stick


class ProcessUpdates:
    """Updates by the kiosk's own commands, so that a bad stick or a crash never touches the screen.

    Args:
        parent: ends what is running when it ends.
        program: how to run the kiosk's commands.
        url: where updates are published; may be empty.
        trust_root: the publisher's key.
        shown: tells what is shown.
        look: takes a first look at a stick.
        mounted: lists the volumes.
    """

    def __init__(  # noqa: PLR0913 - what it needs of the world
        self,
        parent: QObject,
        *,
        program: Sequence[str],
        url: str,
        trust_root: Path,
        shown: Callable[[], Shown],
        look: Callable[[Path, str], Stick],
        mounted: Callable[[], Sequence[Volume]] = mounted_volumes,
    ) -> None:
        self._parent, self._program, self._url, self._trust_root = parent, list(program), url, trust_root
        self._look, self._mounted = look, mounted
        self._running: Command | None = None
        self._volumes: Volumes[Stick] | None = None
        self.shown = shown

    @property
    def possible(self) -> bool:
        """Whether there is a publisher's key."""
        return self._trust_root.is_file()

    @property
    def has_network(self) -> bool:
        """Whether an address is known."""
        return bool(self._url)

    def watch_sticks(self, changed: Callable[[Sequence[Stick]], None]) -> None:
        """Begin to look for sticks: what holds content wherever it is mounted, and whatever somebody plugs in."""

        def sort_out(seen: Sequence[Stick]) -> None:
            changed([stick for stick in seen if stick.holds_content or is_for_sticks(Path(stick.folder))])

        self._volumes = Volumes(self._parent, self._look, sort_out, self._mounted)

    def take(self, folder: str, told: Callable[[Progress], None], ended: Callable[[Outcome | None], None]) -> None:
        """Run `kiosk sync`."""
        import msgspec  # noqa: PLC0415 - not before the first picture

        from kiosk.domain.outcomes import Outcome, Progress  # noqa: PLC0415

        def read_line(line: str) -> None:
            try:
                told(msgspec.json.decode(line, type=Progress))
            except msgspec.MsgspecError:
                return  # a line for the log

        def read_end(_code: int, text: bytes) -> None:
            try:
                ended(msgspec.json.decode(text, type=Outcome))
            except msgspec.MsgspecError:
                ended(None)

        source = ["--from", folder or self._url]
        self._running = Command(
            self._parent, [*self._program, "sync", *source, "--json", "--progress", "--gently"], read_line, read_end
        )

    def go_back(self, ended: Callable[[bool], None]) -> None:
        """Run `kiosk rollback`."""
        self._running = Command(
            self._parent, [*self._program, "rollback"], lambda _line: None, lambda code, _text: ended(code == 0)
        )

    def stop(self) -> None:
        """End what is running; an update that is cut begins where it was, the next time."""
        if self._volumes is not None:
            self._volumes.stop()
        if self._running is not None:
            self._running.stop()
