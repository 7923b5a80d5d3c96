"""A queue of CUPS: any printer that the system knows. Our own PDF goes to its programs lp, lpstat and cancel."""

from __future__ import annotations

import getpass
import logging
import math
import os
import re
import subprocess
import time
from collections.abc import Sequence
from typing import TYPE_CHECKING

from kiosk.domain.printing import JOB_TITLE, Paper, PaperState, PrintResult
from kiosk.handout.pdf import pdf

if TYPE_CHECKING:
    from PIL import Image

logger = logging.getLogger(__name__)

_LOOK_EVERY = 0.2  # seconds
_FAULTS = (OSError, subprocess.SubprocessError)

# Keywords of printer-state-reasons, RFC 8011 5.4.12 and PWG 5100.9, and words of the messages of CUPS's own backends,
# which speak the language of who prints: here English. An idle printer with a job has failed, and will try again.
_NO_PAPER = re.compile(r"media-(empty|needed)")
_TROUBLE = re.compile(
    r"connecting-to-device|timed-out|offline|shutdown|stopped|paused|cover-open|door-open|media-jam"
    r"| is idle|unavailable|unreachable|not respond|not connected|[Ww]aiting for printer"
)
_TELLS_THE_END = re.compile(r": (ipps?://|dnssd://[^/]*_ipps?\.)")


class QueuePrinter:
    """Hands slips to a queue, and watches for a while how it goes.

    That a job is gone from the queue means that it came out only where the printer speaks IPP, and the queue keeps what
    fails (its printer-error-policy is retry-job). All other drivers only hand it over: the result is UNKNOWN.
    A job that cannot be printed now is taken back: it must not come out for the next person.

    Args:
        queue: its name.
        paper: what lies in the printer.
        limit: seconds to watch, and what a system that hangs may take.
    """

    def __init__(self, queue: str, paper: Paper, limit: float = 5) -> None:
        self._queue, self._limit = queue, limit
        self.paper = paper

    def print(self, pages: Sequence[Image.Image]) -> PrintResult:
        """Print the pages as one job."""
        give_up = time.monotonic() + self._limit * 0.8  # the rest is for taking it back
        try:
            job = self._hand_over(pages)
            result = self._watch(job, give_up)
            if result in {PrintResult.NO_PAPER, PrintResult.NOT_ANSWERING}:
                self._run("cancel", job)
        except _FAULTS as error:
            logger.warning("the queue does not answer: %s", getattr(error, "stderr", None) or error)
            return PrintResult.NOT_ANSWERING
        return result

    def state(self) -> PaperState:
        """Return what the queue says; only a printer that speaks IPP can say that there is paper."""
        try:
            if _NO_PAPER.search(self._condition()):
                return PaperState.OUT
            return PaperState.OK if self._tells_the_end() else PaperState.UNKNOWN
        except _FAULTS as error:
            logger.warning("the queue does not answer: %s", getattr(error, "stderr", None) or error)
            return PaperState.UNKNOWN

    def forget(self) -> None:
        """Take back the jobs of this kiosk; those of other people stay."""
        try:
            jobs = [line.split()[:2] for line in self._run("lpstat", "-o", self._queue).splitlines()]
            ours = [job for job, owner in jobs if owner == getpass.getuser()]
            if ours:
                self._run("cancel", *ours)
        except _FAULTS as error:
            logger.warning("the queue cannot be emptied: %s", getattr(error, "stderr", None) or error)

    def _hand_over(self, pages: Sequence[Image.Image]) -> str:
        options = ["-d", self._queue, "-t", JOB_TITLE, "-o", f"media={self._media(pages)}"]
        said = self._run("lp", *options, document=pdf(pages, self.paper))
        found = re.search(rf"{re.escape(self._queue)}-\d+", said)
        if found is None:
            raise OSError(said)
        return found[0]

    def _media(self, pages: Sequence[Image.Image]) -> str:
        if not self.paper.is_roll:
            return self.paper.upper()
        length = max(page.height / page.width for page in pages) * self.paper.width_mm
        return f"Custom.{self.paper.width_mm}x{math.ceil(length)}mm"

    def _watch(self, job: str, give_up: float) -> PrintResult:
        while job in self._run("lpstat", "-o", self._queue).split():
            condition = self._condition()
            if _NO_PAPER.search(condition):
                return PrintResult.NO_PAPER
            if time.monotonic() > give_up:
                return PrintResult.NOT_ANSWERING if _TROUBLE.search(condition) else PrintResult.UNKNOWN
            time.sleep(_LOOK_EVERY)
        return PrintResult.PRINTED if self._tells_the_end() else PrintResult.UNKNOWN

    def _condition(self) -> str:
        """Return what the queue says of its printer: its message, and the keywords of its state."""
        said = self._run("lpstat", "-l", "-p", self._queue)
        message = said.partition("Form mounted:")[0]
        return message + " ".join(re.findall(r"^\s*Alerts: (.*)$", said, re.MULTILINE))

    def _tells_the_end(self) -> bool:
        return _TELLS_THE_END.search(self._run("lpstat", "-v", self._queue)) is not None

    def _run(self, program: str, *arguments: str, document: bytes = b"") -> str:
        """Run a program of CUPS to its end.

        Raises:
            OSError: it is not there.
            subprocess.SubprocessError: it fails, or takes longer than the limit.
        """
        environment = {**os.environ, "LC_ALL": "C"}
        command = [program, *arguments]
        done = subprocess.run(
            command, input=document, capture_output=True, check=True, timeout=self._limit / 2, env=environment
        )
        return done.stdout.decode(errors="replace")
