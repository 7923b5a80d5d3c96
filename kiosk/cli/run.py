"""`kiosk run`."""

import sys
from pathlib import Path

import click

from kiosk import paths
from kiosk.config import ConfigError, read_config


@click.command()
@click.option("--windowed", is_flag=True, help="Open a window instead of the whole screen.")
@click.option("--size", default="", metavar="WxH", help="Size of the window in pixels, such as 1080x1920.")
@click.option("--tour", type=click.Path(file_okay=False, path_type=Path), help="Save a picture of every screen here.")
@click.option("--config", type=click.Path(dir_okay=False, path_type=Path), help="Configuration file.")
@click.option("--content", type=click.Path(dir_okay=False, path_type=Path), help="Content database to show.")
def run(*, windowed: bool, size: str, tour: Path | None, config: Path | None, content: Path | None) -> None:
    """Open the kiosk.

    Exit codes: 0 closed by the administrator or tour complete, 2 wrong options or configuration.
    """
    from dataclasses import replace  # noqa: PLC0415

    from kiosk import app  # noqa: PLC0415 - only this command loads Qt

    try:
        settings = read_config(config or paths.config_file())
    except ConfigError as error:
        raise click.UsageError(str(error)) from error
    if content is not None:
        settings = replace(settings, content=content)
    if tour is not None:
        sys.exit(app.play_tour(settings, tour))
    sys.exit(app.run(settings, size=_size(size), windowed=windowed or bool(size)))


def _size(text: str) -> tuple[int, int] | None:
    if not text:
        return None
    width, cross, height = text.partition("x")
    if not cross or not width.isdigit() or not height.isdigit():
        raise click.BadParameter(f"{text!r}: expected WIDTHxHEIGHT, such as 1080x1920", param_hint="--size")
    return int(width), int(height)
