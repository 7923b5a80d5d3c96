"""`kiosk last-page`."""

import sys

import click

from kiosk import paths


@click.command(name="last-page")
@click.option("--minutes", type=click.FloatRange(min=0), help="End after so long; without it, stay.")
def last_page(minutes: float | None) -> None:
    """Show whom to ask and the emergency numbers, when the kiosk itself cannot be kept alive.

    Exit codes: 0 the time is over, 2 wrong options.
    """
    from kiosk.ui.last_page import show_last_page  # noqa: PLC0415 - only this command and `run` load Qt

    sys.exit(show_last_page(paths.FONTS, paths.TRANSLATIONS, minutes))
