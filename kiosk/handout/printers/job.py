"""Prints one slip, and comes back in any case."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from queue import Empty, SimpleQueue
from threading import Thread
from typing import TypeVar

from kiosk.domain.ports import Printer
from kiosk.domain.printing import PrintResult

logger = logging.getLogger(__name__)

PageT = TypeVar("PageT")


def print_pages(printer: Printer[PageT], pages: Sequence[PageT], limit: float = 30) -> PrintResult:
    """Print the pages of one slip within the limit.

    A printer gives up by itself after some seconds without a sign of life. The limit is for what no printer can see: a
    driver or a disk that hangs. What hangs then hangs on, on a thread that does not outlive the process.

    Args:
        printer: where to.
        pages: drawn for its paper.
        limit: seconds.
    """
    ended: SimpleQueue[PrintResult | Exception] = SimpleQueue()

    def work() -> None:
        try:
            ended.put(printer.print(pages))
        except Exception as error:  # noqa: BLE001 - raised again, where somebody waits
            ended.put(error)

    Thread(target=work, daemon=True).start()
    try:
        end = ended.get(timeout=limit)
    except Empty:
        logger.warning("printing did not end within %g s", limit)
        return PrintResult.NOT_ANSWERING
    if isinstance(end, Exception):
        raise end
    return end
