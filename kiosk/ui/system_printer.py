"""The printer of the system, by Qt: for Windows, whose printers nothing else here reaches. For `kiosk print` alone."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from io import BytesIO
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QGuiApplication, QImage, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from kiosk.domain.printing import JOB_TITLE, Paper, PaperState, PrintResult

if TYPE_CHECKING:
    from PIL import Image

_SIZES = {Paper.A5: QPageSize.PageSizeId.A5, Paper.A4: QPageSize.PageSizeId.A4}


class SystemPrinter:
    """A printer that the system has a driver for. No dialog is shown.

    The system takes everything and says nothing of paper: a slip that was handed over is UNKNOWN. What waits in its
    queue is the system's; there is no way through Qt to take it back.

    Args:
        name: as the system calls it; empty is the system's usual printer.
        paper: A5 or A4.
    """

    def __init__(self, name: str, paper: Paper) -> None:
        if sys.platform == "linux":
            os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        self._app = QGuiApplication.instance() or QGuiApplication(["kiosk"])
        self._name = name
        self.paper = paper

    def print(self, pages: Sequence[Image.Image]) -> PrintResult:
        """Hand the pages over as one job."""
        info = QPrinterInfo.printerInfo(self._name) if self._name else QPrinterInfo.defaultPrinter()
        return PrintResult.NOT_ANSWERING if info.isNull() else self._hand_over(info, pages)

    def state(self) -> PaperState:
        """Nobody knows."""
        return PaperState.UNKNOWN

    def forget(self) -> None:
        """Nothing can be taken back."""

    def _hand_over(self, info: QPrinterInfo, pages: Sequence[Image.Image]) -> PrintResult:
        printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
        printer.setDocName(JOB_TITLE)
        printer.setPageSize(QPageSize(_SIZES[self.paper]))
        printer.setFullPage(True)
        printer.setPageMargins(QMarginsF())
        painter = QPainter()
        if not painter.begin(printer):
            return PrintResult.NOT_ANSWERING
        try:
            for number, page in enumerate(pages):
                if number:
                    printer.newPage()
                painter.drawImage(painter.viewport(), _as_image(page))
        finally:
            painter.end()
            # Before Qt itself goes: a printer that outlives it takes the process down.
            shiboken6.delete(painter)
            shiboken6.delete(printer)
        return PrintResult.UNKNOWN


def _as_image(page: Image.Image) -> QImage:
    data = BytesIO()
    page.save(data, "PNG")
    return QImage.fromData(data.getvalue())
