"""`kiosk print-test`, `kiosk print`, `kiosk print-forget`."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk import paths
from kiosk.cli.gently import give_way
from kiosk.cli.handout import GENTLY, settings_of, slip_pages
from kiosk.config import Config
from kiosk.domain.languages import Language
from kiosk.domain.printing import PrinterKind, PrinterSettings, PrintResult

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PIL import Image

    from kiosk.domain.ports.handouts import Printer

# Exit code and words of each result.
_ENDS = {
    PrintResult.PRINTED: (0, "printed"),
    PrintResult.UNKNOWN: (3, "sent; the printer does not say whether it came out: look"),
    PrintResult.NO_PAPER: (4, "there is no paper in the printer"),
    PrintResult.NOT_ANSWERING: (5, "the printer does not answer: it is off, not connected, or another one"),
}


_CONFIG = click.option("--config", type=click.Path(dir_okay=False, path_type=Path), help="Configuration file.")
_LANGUAGES = click.Choice([str(language) for language in Language])


@click.command("print-test")
@_CONFIG
def print_test(config: Path | None) -> None:
    """Print a test page on the printer that the configuration names.

    It shows the printed width in millimetres, whether every dot prints, all five languages, and a QR code.

    Exit codes: 0 printed, 2 wrong options or configuration, or no printer in it, 3 sent, but the printer does not say
    whether it came out, 4 no paper, 5 the printer does not answer.
    """
    from kiosk.handout.printers.trial import trial_page  # noqa: PLC0415

    settings = _printer(settings_of(config))
    result = _put_on_paper(settings, [trial_page(settings.paper, paths.FONTS)])
    code, words = _ENDS[result]
    click.echo(f"{settings.kind} {settings.address}, {settings.paper}: {words}")
    sys.exit(code)


@click.command("print")
@click.argument("page", metavar="PAGE")
@click.option("--lang", required=True, type=_LANGUAGES, help="The reader's language.")
@click.option("--second", type=_LANGUAGES, help="A second language, to show to somebody else.")
@_CONFIG
@click.option("--json", "as_json", is_flag=True, help="Print the result for a program to read.")
@GENTLY
def print_(  # noqa: PLR0913 - one for each option
    page: str, lang: str, second: str | None, config: Path | None, *, as_json: bool, gently: bool
) -> None:
    """Print a page as a slip; PAGE may also be contact:ID or commune:ID.

    Exit codes: as print-test, and 1 there is no such page, or it cannot be read.
    """
    if gently:
        give_way()
    settings = settings_of(config)
    printer = _printer(settings)
    result = _put_on_paper(printer, slip_pages(page, (lang, second), printer.paper, settings))
    code, words = _ENDS[result]
    click.echo(f'{{"result": "{result}"}}' if as_json else words)
    sys.exit(code)


@click.command("print-forget")
@_CONFIG
def print_forget(config: Path | None) -> None:
    """Take back what waits to be printed, so that no slip comes out for the next person.

    Exit codes: 0 done, 2 wrong options or configuration, or no printer in it.
    """
    _made(_printer(settings_of(config))).forget()


def _put_on_paper(settings: PrinterSettings, pages: "Sequence[Image.Image]") -> PrintResult:
    """Print within a time limit; Qt insists on the main thread, so there the system's own limits must do."""
    if settings.kind is PrinterKind.SYSTEM:
        return _made(settings).print(pages)
    from kiosk.handout.printers.job import print_pages  # noqa: PLC0415 - as above

    return print_pages(_made(settings), pages)


def _made(settings: PrinterSettings) -> "Printer[Image.Image]":
    if settings.kind is PrinterKind.SYSTEM:
        from kiosk.ui.system_printer import SystemPrinter  # noqa: PLC0415 - the one printer that needs Qt

        return SystemPrinter(settings.address, settings.paper)
    from kiosk.handout.printers.choose import make_printer  # noqa: PLC0415 - the other commands start without it

    return make_printer(settings)


def _printer(settings: Config) -> PrinterSettings:
    if settings.printer is None:
        raise click.UsageError("no printer: set printer in kiosk.toml")
    return settings.printer
