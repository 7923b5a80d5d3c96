"""What a person takes away, and what puts it on paper."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    # Loaded with the first of them that is shown, not with the first picture.
    from kiosk.domain.handouts import CodeOffer
    from kiosk.domain.languages import Language
    from kiosk.domain.ports.content import ContentSource
    from kiosk.domain.printing import Paper, PaperState, PrintResult


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
