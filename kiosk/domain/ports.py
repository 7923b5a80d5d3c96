"""What the screen needs of the world. The floors below implement it, fakes do in tests."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING, Protocol, TypeVar

from kiosk.domain.languages import Language
from kiosk.domain.views import AudienceView, CardView, Hit, PageView, Release

if TYPE_CHECKING:
    # Loaded with the first of them that is shown, not with the first picture.
    from kiosk.domain.communes import Commune
    from kiosk.domain.contacts import Contact
    from kiosk.domain.handouts import CodeOffer
    from kiosk.domain.notices import Notice
    from kiosk.domain.outcomes import Outcome, Progress, Shown, Stick
    from kiosk.domain.printing import Paper, PaperState, PrintResult
    from kiosk.domain.settings import Kept, KioskSettings
    from kiosk.domain.speaking import Manner, Sentence
    from kiosk.domain.status import KioskStatus, Written


class ContentUnavailableError(Exception):
    """The content cannot be read: missing, damaged, or not ours. The screen then shows Emergency."""


class ContentSource(Protocol):
    """The content, read only. Every method raises ContentUnavailableError when the content cannot be read."""

    def audiences(self, language: Language) -> Sequence[AudienceView]:
        """Return the audiences in their order; the first is the default."""

    def topics(self, language: Language) -> Sequence[CardView]:
        """Return the topics that have at least one page, in their order."""

    def cards(self, page_ids: Sequence[str], language: Language) -> Sequence[CardView]:
        """Return the cards of the topics and pages that exist, in the order asked."""

    def topic_pages(self, topic: str, language: Language, audience: str) -> Sequence[CardView]:
        """Return the cards of a topic: those written for the audience first, then the others."""

    def page(self, page_id: str, language: Language) -> PageView | None:
        """Return a page in the best language for the reader, or None when there is no such page."""

    def leave_at_once(self, page_ids: Sequence[str]) -> bool:
        """Return whether one of these pages is one that a reader may have to hide at once."""

    def recording(self, words: str, language: Language) -> bytes:
        """Return a sentence as somebody has spoken it (Ogg Opus), or nothing where nobody has."""

    def contact(self, contact_id: str) -> Contact | None:
        """Return a contact, or None when there is no such contact."""

    def communes(self) -> Sequence[Commune]:
        """Return the communes in their order."""

    def notices(self) -> Sequence[Notice]:
        """Return every notice, the most urgent first, whatever its dates."""

    def search(self, text: str, language: Language, limit: int) -> Sequence[Hit]:
        """Return what fits the words best, the best first; nothing for a text without words."""

    def release(self) -> Release:
        """Return what the content says of itself."""

    def close(self) -> None:
        """Let go of the content."""


Matrix = tuple[tuple[bool, ...], ...]
"""A QR code without its quiet zone: rows of modules, True is dark."""

QUIET_ZONE = 4
"""Modules that stay white around a code (ISO/IEC 18004)."""


class QrEncoder(Protocol):
    """Draws QR codes."""

    def encode(self, payload: str) -> Matrix:
        """Return the smallest code of at least error level M for the payload.

        Raises:
            ValueError: the payload is longer than a code can carry.
        """


class Chime(Protocol):
    """A short sound that asks for attention."""

    def play(self) -> None:
        """Play it without waiting; silence is no error."""


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


class Handouts(Protocol):
    """What a person can take away. A subject is the id of a page, "contact:ID" or "commune:ID"."""

    per_day: int
    """How many slips a day at most."""

    @property
    def has_printer(self) -> bool:
        """Whether a printer is set up."""

    def offers(self, content: ContentSource, subject: str, reader: Language) -> Sequence[CodeOffer]:
        """Return the codes of a subject; none where there is no such subject.

        Raises:
            ContentUnavailableError: the content cannot be read.
        """

    def preview(self, subject: str, languages: Sequence[Language], ready: Callable[[bytes], None]) -> None:
        """Draw the slip, elsewhere; tell the PNG, or nothing where it cannot be drawn."""

    def print(
        self,
        subject: str,
        languages: Sequence[Language],
        waiting: Callable[[], None],
        ended: Callable[[PrintResult], None],
    ) -> None:
        """Print the slip, elsewhere; tell how it ended, and before it when that takes longer than a person waits."""

    def forget(self) -> None:
        """Take back what waits to be printed."""


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


class Speech(Protocol):
    """Says sentences aloud without a network, one at a time, elsewhere; another one ends the one before."""

    def prepare(self, known: Callable[[Collection[Language]], None]) -> None:
        """Tell in which languages this machine can speak; in none without a voice, or without a player."""

    def cut(self, text: str, language: Language) -> Sequence[Sentence]:
        """Cut a text as it is shown into sentences; nothing for a text without words."""

    def say(
        self, sentence: Sentence, manner: Manner, ended: Callable[[bool], None], coming: Sentence | None = None
    ) -> None:
        """Say a sentence, and make ready the one that will come; tell whether it was heard to its end."""

    def stop(self) -> None:
        """Be silent at once; nothing more is told."""


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


PageT_contra = TypeVar("PageT_contra", contravariant=True)


class Printer(Protocol[PageT_contra]):
    """Puts pages on paper. It may take its time, so it is used in a process of its own, never by the screen's.

    What a printer does to us is a result and no error: it raises nothing for being off, empty, slow or gone.
    """

    @property
    def paper(self) -> Paper:
        """What it prints on; the pages are drawn for it."""

    def print(self, pages: Sequence[PageT_contra]) -> PrintResult:
        """Print the pages of one slip, in their order."""

    def state(self) -> PaperState:
        """Ask whether there is paper."""

    def forget(self) -> None:
        """Take back what waits to be printed, so that no slip comes out for the next person."""
