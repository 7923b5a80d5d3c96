"""A receipt printer that understands ESC/POS."""

from __future__ import annotations

import logging
import time
from collections.abc import Sequence
from contextlib import closing
from typing import TYPE_CHECKING

from kiosk.domain.printing import Paper, PaperState, PrintResult
from kiosk.handout.printers import status

if TYPE_CHECKING:
    from PIL import Image

    from kiosk.handout.printers.cables import Cable
    from kiosk.handout.printers.link import Link

logger = logging.getLogger(__name__)

# What a fault may take, as parts of the limit; together they are less than the whole.
_CONNECT, _ASK, _REST = 0.25, 0.2, 0.3
_PRINTING = 4  # as long as it keeps answering, a long slip may take so many times the limit


class ReceiptPrinter:
    """Prints pages as pictures, so that every script comes out alike; opens its way for each slip anew.

    The printer is asked for its state before the slip, and afterwards for a word when all of it is on paper.
    A printer that says nothing prints all the same, and the result is UNKNOWN.

    Args:
        cable: the way to it.
        paper: the roll in it.
        limit: seconds after which a printer that gives no sign of life is given up.
    """

    def __init__(self, cable: Cable, paper: Paper, limit: float = 5) -> None:
        self._cable, self._limit = cable, limit
        self.paper = paper

    def print(self, pages: Sequence[Image.Image]) -> PrintResult:
        """Print the pages and cut the paper after the last."""
        try:
            with closing(self._cable(self._limit * _CONNECT)) as link:
                return self._print(link, pages)
        except OSError as error:
            logger.warning("the receipt printer does not answer: %s", error)
            return PrintResult.NOT_ANSWERING

    def state(self) -> PaperState:
        """Ask for the paper; a printer that cannot be reached has an unknown state."""
        try:
            with closing(self._cable(self._limit * _CONNECT)) as link:
                return self._paper(link)
        except OSError as error:
            logger.warning("the receipt printer does not answer: %s", error)
            return PaperState.UNKNOWN

    def forget(self) -> None:
        """Do nothing: a receipt printer has no queue."""

    def _print(self, link: Link, pages: Sequence[Image.Image]) -> PrintResult:
        before = self._paper(link)
        if before is PaperState.OUT:
            return PrintResult.NO_PAPER
        if before is PaperState.OK and (trouble := status.trouble(self._ask(link, status.ASK_CAUSE))):
            logger.warning("the receipt printer cannot print: %s", trouble)
            return PrintResult.NOT_ANSWERING
        try:
            link.draw(pages, self._limit * _REST)
        except TimeoutError:
            state = self._paper(link)
            link.abandon()
            return PrintResult.NO_PAPER if state is PaperState.OUT else PrintResult.NOT_ANSWERING
        return self._end(link)

    def _end(self, link: Link) -> PrintResult:
        """Wait for the word that all is on paper, as long as the printer gives a sign of life."""
        give_up = time.monotonic() + self._limit * _PRINTING
        said = self._ask(link, status.ASK_WHEN_DONE)
        while (done := status.paper_when_done(said)) is PaperState.UNKNOWN:
            said = self._ask(link, status.ASK_PAPER)
            if status.paper(said) is PaperState.OUT:
                return PrintResult.NO_PAPER
            if not said or time.monotonic() > give_up:
                return PrintResult.UNKNOWN
            said += self._ask(link, b"")
        return PrintResult.PRINTED if done is PaperState.OK else PrintResult.NO_PAPER

    def _paper(self, link: Link) -> PaperState:
        return status.paper(self._ask(link, status.ASK_PAPER))

    def _ask(self, link: Link, question: bytes) -> bytes:
        return link.ask(question, self._limit * _ASK)
