"""Makes the printer that a kiosk is set up for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.domain.printing import PrinterKind, PrinterSettings

if TYPE_CHECKING:
    from PIL import Image

    from kiosk.domain.ports.handouts import Printer
    from kiosk.handout.printers.cables import Cable


def make_printer(settings: PrinterSettings) -> Printer[Image.Image]:
    """Return the printer; nothing is opened before the first slip."""
    if settings.kind is PrinterKind.FOLDER:
        from kiosk.handout.printers.folder import FolderPrinter  # noqa: PLC0415 - one of three

        return FolderPrinter(Path(settings.address), settings.paper)
    if settings.kind is PrinterKind.CUPS:
        from kiosk.handout.printers.cups import QueuePrinter  # noqa: PLC0415 - as above

        return QueuePrinter(settings.address, settings.paper)
    from kiosk.handout.printers.escpos import ReceiptPrinter  # noqa: PLC0415 - as above

    return ReceiptPrinter(_cable(settings), settings.paper)


def _cable(settings: PrinterSettings) -> Cable:
    from kiosk.handout.printers import cables  # noqa: PLC0415 - as above

    if settings.kind is PrinterKind.ESCPOS_SERIAL:
        return cables.serial(settings.address, settings.baud)
    left, _, right = settings.address.partition(":")
    if settings.kind is PrinterKind.ESCPOS_USB:
        return cables.usb(int(left, 16), int(right, 16))
    return cables.network(left, int(right))
