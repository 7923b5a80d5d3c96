"""What the staff does and sees."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    # Loaded with the first of them that is shown, not with the first picture.
    from kiosk.domain.outcomes import Outcome, Progress, Shown, Stick
    from kiosk.domain.printing import PrintResult
    from kiosk.domain.settings import Kept, KioskSettings
    from kiosk.domain.status import KioskStatus, Written


class Updates(Protocol):
    """The updates of this kiosk, as its staff sees them. What takes time is done elsewhere, and tells how it goes."""

    @property
    def possible(self) -> bool:
        """Whether this kiosk can take updates at all: it needs the publisher's key."""

    @property
    def has_network(self) -> bool:
        """Whether an address to take updates from is known."""

    def shown(self) -> Shown:
        """Return what is shown, and what can be gone back to."""

    def watch_sticks(self, changed: Callable[[Sequence[Stick]], None]) -> None:
        """Tell of the sticks that are plugged in, now and whenever that changes."""

    def take(self, folder: str, told: Callable[[Progress], None], ended: Callable[[Outcome | None], None]) -> None:
        """Take the content of a folder, or of the network where `folder` is empty; None is an end without an answer."""

    def go_back(self, ended: Callable[[bool], None]) -> None:
        """Show the content before; tell whether that was done."""


class Status(Protocol):
    """How this kiosk is. Looking takes as long as its disk and printer do, and so is done elsewhere.

    `screen_s` is for how many seconds the screen has run.
    """

    def ask(self, screen_s: int, ended: Callable[[KioskStatus | None], None]) -> None:
        """Have the kiosk looked over; None is an end without an answer."""

    def write(self, folder: str, screen_s: int, ended: Callable[[Written], None]) -> None:
        """Have the status written to a stick, and tell what became of it."""


class PinLock(Protocol):
    """The staff's PIN."""

    @property
    def is_set(self) -> bool:
        """Whether somebody has chosen a PIN."""

    def opens(self, pin: str) -> bool:
        """Say whether this is the PIN; slow, so that guessing is."""

    def choose(self, pin: str) -> None:
        """Keep another PIN.

        Raises:
            OSError: it cannot be kept.
        """


class SettingsStore(Protocol):
    """The settings of this kiosk, which its staff changes."""

    @property
    def fault(self) -> str:
        """What is wrong with the file that they stand in, so that the defaults hold; empty is nothing."""

    def now(self) -> KioskSettings:
        """Return the settings that hold."""

    def keep(self, settings: KioskSettings) -> Kept:
        """Have other settings hold from now on, and after the next start."""

    def start_fresh(self) -> Kept:
        """Begin anew with the defaults, and keep the broken file under another name."""


class Machine(Protocol):
    """What the staff can do with the machine. What takes time is done elsewhere, and tells how it ended."""

    def print_trial(self, ended: Callable[[PrintResult | None], None]) -> None:
        """Print a page that shows whether the printer is set up well; None is no printer."""

    def find_queues(self, found: Callable[[Sequence[str]], None]) -> None:
        """Look for the printers that the system knows; tell their names."""

    def restart(self) -> None:
        """End the kiosk, and start it again."""

    def leave(self) -> None:
        """End the kiosk, and leave it closed."""
