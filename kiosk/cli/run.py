"""`kiosk run`."""

import gc
import logging
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from kiosk import paths
from kiosk.config import Config, ConfigError, read_config

logger = logging.getLogger(__name__)


@click.command()
@click.option("--windowed", is_flag=True, help="Open a window instead of the whole screen.")
@click.option("--size", default="", metavar="WxH", help="Size of the window in pixels, such as 1080x1920.")
@click.option("--tour", type=click.Path(file_okay=False, path_type=Path), help="Save a picture of every screen here.")
@click.option("--config", type=click.Path(dir_okay=False, path_type=Path), help="Configuration file.")
@click.option("--content", type=click.Path(dir_okay=False, path_type=Path), help="Content database to show.")
def run(*, windowed: bool, size: str, tour: Path | None, config: Path | None, content: Path | None) -> None:
    """Open the kiosk.

    With a configuration file that is broken it starts on its defaults, says so in the log, and to the staff.

    Exit codes: 0 closed by the administrator, or to be started again by whoever watches over it, or tour complete;
    2 wrong options, no display, or, for a tour, a wrong configuration; 10 left by the staff: it is to stay closed.
    """
    with nothing_collected():
        from kiosk import app  # noqa: PLC0415 - only this command loads Qt
        from kiosk.ui.machine import RESTART  # noqa: PLC0415

    settings = _settings(config or paths.config_file())
    if tour is not None and settings.fault:
        raise click.UsageError(settings.fault)
    if content is not None:
        settings = settings._replace(content=content)
    if tour is not None:
        sys.exit(app.play_tour(settings, tour))
    code = app.run(settings, size=_size(size), windowed=windowed or bool(size))
    sys.exit(_started_again() if code == RESTART else code)


@contextmanager
def nothing_collected() -> Iterator[None]:
    """Load code without looking for garbage in it: nothing of it goes again. What is there then is never looked at."""
    gc.disable()
    yield
    gc.freeze()
    gc.enable()


def _settings(file: Path | None) -> Config:
    try:
        return read_config(file)
    except ConfigError as error:
        logger.error("the settings cannot be read, the defaults hold: %s", error)  # noqa: TRY400 - it says all
        return Config(file=file, fault=str(error))


def _started_again() -> int:
    """End, where somebody watches who starts the kiosk again; else start it in the stead of this process."""
    if not os.environ.get("NOTIFY_SOCKET"):
        frozen = getattr(sys, "frozen", False)
        os.execv(sys.executable, [*([sys.executable] if frozen else [sys.executable, "-m", "kiosk"]), *sys.argv[1:]])  # noqa: S606
    return 0


def _size(text: str) -> tuple[int, int] | None:
    if not text:
        return None
    width, cross, height = text.partition("x")
    if not cross or not width.isdigit() or not height.isdigit():
        raise click.BadParameter(f"{text!r}: expected WIDTHxHEIGHT, such as 1080x1920", param_hint="--size")
    return int(width), int(height)
