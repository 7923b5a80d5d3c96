"""Prints into a folder, as PDF files: for another program that prints them, or to look at."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.domain.printing import Paper, PaperState, PrintResult
from kiosk.handout.pdf import pdf

if TYPE_CHECKING:
    from PIL import Image

logger = logging.getLogger(__name__)


class FolderPrinter:
    """Writes slip-000001.pdf and so on; a file has this name only when it is whole.

    Args:
        folder: exists; what becomes of the files is not this program's business.
        paper: what the pages are drawn for.
    """

    def __init__(self, folder: Path, paper: Paper) -> None:
        self._folder = folder
        self.paper = paper

    def print(self, pages: Sequence[Image.Image]) -> PrintResult:
        """Write the pages as one file."""
        try:
            part, whole = self._new()
            try:
                part.write_bytes(pdf(pages, self.paper))
                part.replace(whole)
            finally:
                part.unlink(missing_ok=True)
        except OSError as error:
            logger.warning("the slip cannot be written: %s", error)
            return PrintResult.NOT_ANSWERING
        return PrintResult.PRINTED

    def state(self) -> PaperState:
        """Return that nobody knows."""
        return PaperState.UNKNOWN

    def forget(self) -> None:
        """Do nothing: what is written is printed."""

    def _new(self) -> tuple[Path, Path]:
        """Take the number after the highest, also where another kiosk writes here."""
        taken = [int(path.stem[5:]) for path in self._folder.glob("slip-*") if path.stem[5:].isdecimal()]
        number = max(taken, default=0)
        while True:
            number += 1
            part, whole = (self._folder / f"slip-{number:06}.{ending}" for ending in ("part", "pdf"))
            try:
                part.touch(exist_ok=False)
            except FileExistsError:
                continue
            if not whole.exists():
                return part, whole
            part.unlink()
