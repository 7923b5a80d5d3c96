"""`kiosk status`, `kiosk fleet`."""

import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk import __version__, paths
from kiosk.config import Config, ConfigError, read_config

if TYPE_CHECKING:
    from kiosk.domain.status import KioskStatus

_JSON = click.option("--json", "as_json", is_flag=True, help="Print it for a program to read.")
_FOLDER = click.Path(file_okay=False, path_type=Path)

# Exit code and words of each end, by kiosk.domain.status.Written.
_ENDS = {
    "written": (0, "written"),
    "read-only": (3, "nothing can be written there: it is read-only, or not allowed"),
    "full": (4, "there is no room"),
    "gone": (5, "it is not there (any more)"),
    "taken": (6, "the file of another kiosk has that name; it was left as it is"),
    "failed": (7, "it failed"),
}


@click.command()
@click.option("--state", type=_FOLDER, help="Folder of the updates.")
@click.option("--config", type=click.Path(dir_okay=False, path_type=Path), help="Configuration file.")
@click.option("--to", type=_FOLDER, help="Write the status into this folder, such as a stick, as one file.")
@click.option("--screen-s", type=click.IntRange(min=0), help="How many seconds the screen has run; it says so itself.")
@_JSON
def status(state: Path | None, config: Path | None, to: Path | None, screen_s: int | None, *, as_json: bool) -> None:
    """Tell how this kiosk is: content, last sync, clock, disk, printer, version.

    Exit codes: 0 told, whatever it is, or written; with --to 3 read-only, 4 no room, 5 not there, 6 the file is
    another kiosk's, 7 failed; 2 wrong options.
    """
    import msgspec  # noqa: PLC0415 - `run` starts without it

    from kiosk.status.text import readable  # noqa: PLC0415

    folder = state or paths.state_folder()
    told = _look_over(folder, config, screen_s)
    if to is None:
        click.echo(msgspec.json.encode(told).decode() if as_json else readable(told), nl=as_json)
        return
    from kiosk.status.files import write  # noqa: PLC0415 - as above
    from kiosk.status.identity import next_number  # noqa: PLC0415

    written = write(replace(told, number=next_number(folder)), to)
    code, words = _ENDS[written]
    click.echo(f'{{"written": "{written}"}}' if as_json else f"{to}: {words}")
    sys.exit(code)


@click.command()
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@_JSON
def fleet(folder: Path, *, as_json: bool) -> None:
    """Read the status files of many kiosks, in FOLDER and the folders in it, into one table; trouble comes first.

    Exit codes: 0 read, whatever they say, 1 there is none or the folder cannot be read, 2 wrong options.
    """
    import msgspec  # noqa: PLC0415 - as above

    from kiosk.status.fleet import fleet as read_fleet  # noqa: PLC0415
    from kiosk.status.fleet import table  # noqa: PLC0415

    try:
        rows = read_fleet(folder)
    except OSError as error:
        click.echo(f"error: {error}", err=True)
        sys.exit(1)
    if as_json:
        click.echo(msgspec.json.encode(rows).decode())
    elif rows:
        click.echo(table(rows))
    if not rows:
        click.echo(f"error: {folder}: there is no status of a kiosk", err=True)
        sys.exit(1)


def _look_over(folder: Path, config: Path | None, screen_s: int | None) -> "KioskStatus":
    from kiosk.status.look_over import Installation, look_over  # noqa: PLC0415 - as above
    from kiosk.sync.state import State  # noqa: PLC0415

    settings, is_read = _settings(config)
    kiosk = Installation(
        version=__version__,
        seed=paths.SEED,
        named=settings.content,
        centre=settings.centre,
        settings_read=is_read,
        has_network=bool(settings.update_url),
        printer=settings.printer,
    )
    return look_over(State(folder), kiosk, datetime.now(UTC), screen_s)


def _settings(config: Path | None) -> tuple[Config, bool]:
    """Return the settings, or the usual ones where they cannot be read."""
    try:
        return read_config(config or paths.config_file()), True
    except ConfigError as error:
        click.echo(f"error: {error}", err=True)
        return Config(), False
