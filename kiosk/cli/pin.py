"""`kiosk pin`: the staff's PIN."""

import sys
from pathlib import Path

import click

from kiosk import paths
from kiosk.domain.pin import LENGTHS, is_pin
from kiosk.pin_file import PinFile

_STATE = click.option("--state", type=click.Path(file_okay=False, path_type=Path), help="Folder of the kiosk's state.")


@click.group()
def pin() -> None:
    """Choose or forget the PIN of the staff's pages."""


@pin.command(name="set")
@click.option("chosen", "--pin", envvar="KIOSK_PIN", prompt="PIN", confirmation_prompt=True, hide_input=True)
@_STATE
def set_(chosen: str, state: Path | None) -> None:
    """Choose the PIN; it is asked for twice, or taken from KIOSK_PIN.

    Exit codes: 0 done, 1 it cannot be kept, 2 it is no PIN.
    """
    if not is_pin(chosen):
        expected = f"{LENGTHS.start} to {LENGTHS.stop - 1} digits, not all the same"
        raise click.UsageError(f"this is no PIN: expected {expected}")
    try:
        PinFile(paths.pin_file(state)).choose(chosen)
    except OSError as error:
        click.echo(f"error: {error}", err=True)
        sys.exit(1)


@pin.command()
@_STATE
def forget(state: Path | None) -> None:
    """Forget the PIN: the kiosk asks for a new one when the staff comes in.

    Exit codes: 0 there is none any more, 1 the file cannot be removed.
    """
    try:
        paths.pin_file(state).unlink(missing_ok=True)
    except OSError as error:
        click.echo(f"error: {error}", err=True)
        sys.exit(1)
