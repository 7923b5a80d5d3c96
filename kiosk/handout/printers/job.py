"""Prints one slip, or asks for the paper, and comes back in any case."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from queue import Empty, SimpleQueue
from threading import Thread
from typing import TypeVar

from kiosk.domain.ports.handouts import Printer
from kiosk.domain.printing import PaperState, PrintResult

logger = logging.getLogger(__name__)

PageT = TypeVar("PageT")
EndT = TypeVar("EndT")


def print_pages(printer: Printer[PageT], pages: Sequence[PageT], limit: float = 30) -> PrintResult:
    """Print the pages of one slip within the limit.

    A printer gives up by itself after some seconds without a sign of life. The limit is for what no printer can see: a
    driver or a disk that hangs. What hangs then hangs on, on a thread that does not outlive the process.

    Args:
        printer: where to.
        pages: drawn for its paper.
        limit: seconds.
    """
    return _within(limit, lambda: printer.print(pages)) or PrintResult.NOT_ANSWERING


def paper_state(printer: Printer[PageT], limit: float = 5) -> PaperState:
    """Ask a printer for its paper within the limit, in seconds; what hangs is unknown."""
    return _within(limit, printer.state) or PaperState.UNKNOWN


def _within(limit: float, work: Callable[[], EndT]) -> EndT | None:
    ended: SimpleQueue[EndT | Exception] = SimpleQueue()

    def run() -> None:
        try:
            ended.put(work())
        except Exception as error:  # noqa: BLE001 - raised again, where somebody waits
            ended.put(error)

    Thread(target=run, daemon=True).start()
    try:
        end = ended.get(timeout=limit)
    except Empty:
        logger.warning("the printer did not end within %g s", limit)
        return None
    if isinstance(end, Exception):
        raise end
    return end
