"""What the pages of the settings say, and what a touch there makes of them: pure functions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from kiosk.domain.languages import ENDONYMS, Language

if TYPE_CHECKING:
    # Loaded when the staff comes, not with the first picture.
    from kiosk.domain.display import Display
    from kiosk.domain.printing import PrinterSettings
    from kiosk.domain.settings import KioskSettings

_MM_PER_INCH = 25.4
_RAW_PORT = 9100  # where receipt printers listen


class LanguageRow(NamedTuple):
    """A language: whether it is offered, and whether it can come before another."""

    id: str
    name: str
    offered: bool
    can_rise: bool


class ShownSettings(NamedTuple):
    """What is said of the settings.

    Attributes:
        languages: the names of those that are offered.
        inches: the diagonal of the screen that holds, set or not.
        printer_kind: empty without a printer.
        printer_place: where it is.
        printer_address: the same, of a receipt printer in the network; what is typed begins with it.
    """

    languages: str = ""
    inches: float = 0.0
    network: str = ""
    password: str = ""
    printer_kind: str = ""
    printer_place: str = ""
    printer_address: str = ""


def derive_settings(settings: KioskSettings, screen: Display | None) -> ShownSettings:
    """Return what is said of the settings of a kiosk that stands on this screen."""
    measured = screen.diagonal_mm / _MM_PER_INCH if screen else 0.0
    printer, network = settings.printer, settings.network
    return ShownSettings(
        languages=", ".join(ENDONYMS[language] for language in settings.languages),
        inches=settings.screen_inches or measured,
        network=network.name if network else "",
        password=network.password if network else "",
        printer_kind=printer.kind if printer else "",
        printer_place=printer.address if printer else "",
        printer_address=printer.address if printer and printer.kind == "escpos-network" else "",
    )


def derive_language_rows(offered: Sequence[Language]) -> tuple[LanguageRow, ...]:
    """Return every language, those that are offered first and in their order."""
    others = [language for language in Language if language not in offered]
    return (
        *[LanguageRow(item, ENDONYMS[item], True, place > 0) for place, item in enumerate(offered)],
        *[LanguageRow(item, ENDONYMS[item], False, False) for item in others],
    )


def with_typed(settings: KioskSettings, section: str, text: str) -> KioskSettings:
    """Return the settings with what has been typed on a page; an empty text takes the setting away."""
    from kiosk.domain.wifi import Wifi  # noqa: PLC0415 - not before the staff types

    if section == "centre":
        return settings._replace(centre=text)
    if section == "printer-address":
        return settings._replace(printer=at_address(settings.printer, text) if text else None)
    network = settings.network or Wifi("")
    if section == "wifi-password":
        return settings._replace(network=replace(network, password=text) if network.name else None)
    named = replace(network, name=text) if text else None
    return settings._replace(network=named, network_shown=settings.network_shown and named is not None)


def at_address(present: PrinterSettings | None, address: str) -> PrinterSettings:
    """Return a receipt printer in the network; without a port it is the usual one."""
    from kiosk.domain.printing import Paper, PrinterKind, PrinterSettings  # noqa: PLC0415 - as above

    place = address if ":" in address else f"{address}:{_RAW_PORT}"
    paper = present.paper if present and present.paper.is_roll else Paper.WIDE_ROLL
    return PrinterSettings(kind=PrinterKind.ESCPOS_NETWORK, address=place, paper=paper)


def on_queue(present: PrinterSettings | None, queue: str) -> PrinterSettings:
    """Return a printer behind a queue of the system; the paper stays what it was on a queue before."""
    from kiosk.domain.printing import Paper, PrinterKind, PrinterSettings  # noqa: PLC0415 - as above

    paper = present.paper if present and present.kind is PrinterKind.CUPS else Paper.A4
    return PrinterSettings(kind=PrinterKind.CUPS, address=queue, paper=paper)
