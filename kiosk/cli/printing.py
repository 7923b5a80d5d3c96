"""`kiosk print-test`."""

import sys
from pathlib import Path

import click

from kiosk import paths
from kiosk.config import ConfigError, read_config
from kiosk.domain.printing import PrintResult

# Exit code and words of each result.
_ENDS = {
    PrintResult.PRINTED: (0, "printed"),
    PrintResult.UNKNOWN: (3, "sent; the printer does not say whether it came out: look"),
    PrintResult.NO_PAPER: (4, "there is no paper in the printer"),
    PrintResult.NOT_ANSWERING: (5, "the printer does not answer: it is off, not connected, or another one"),
}


@click.command("print-test")
@click.option("--config", type=click.Path(dir_okay=False, path_type=Path), help="Configuration file.")
def print_test(config: Path | None) -> None:
    """Print a test page on the printer that the configuration names.

    It shows the printed width in millimetres, whether every dot prints, all five languages, and a QR code.

    Exit codes: 0 printed, 2 wrong options or configuration, or no printer in it, 3 sent, but the printer does not say
    whether it came out, 4 no paper, 5 the printer does not answer.
    """
    from kiosk.handout.printers.choose import make_printer  # noqa: PLC0415 - the other commands start without it
    from kiosk.handout.printers.job import print_pages  # noqa: PLC0415
    from kiosk.handout.printers.trial import trial_page  # noqa: PLC0415

    try:
        settings = read_config(config or paths.config_file()).printer
    except ConfigError as error:
        raise click.UsageError(str(error)) from error
    if settings is None:
        raise click.UsageError("no printer: set printer in kiosk.toml")
    result = print_pages(make_printer(settings), [trial_page(settings.paper, paths.FONTS)])
    code, words = _ENDS[result]
    click.echo(f"{settings.kind} {settings.address}, {settings.paper}: {words}")
    sys.exit(code)
