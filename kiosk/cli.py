"""The commands."""

import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk import __version__, logs, paths
from kiosk.config import ConfigError, read_config

if TYPE_CHECKING:
    from kiosk.domain.pages import Collection


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="kiosk")
def main() -> None:
    """Touch kiosk of www.helpukraine.brussels."""
    logs.set_up()


@main.command()
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
        settings = read_config(config or paths.config_file(), paths.SEED)
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


@main.group()
def content() -> None:
    """Check the sources of the content, report on them, and build content.db."""


_SRC = click.argument("src", default=paths.CONTENT_SOURCES, type=click.Path(path_type=Path))
_ALLOW = click.option(
    "--allow-untranslated", is_flag=True, help="A missing or outdated translation is a warning, not an error."
)


@content.command(name="check")
@_SRC
@_ALLOW
def check_sources(src: Path, *, allow_untranslated: bool) -> None:
    """Say what is wrong with the sources, file by file.

    Exit codes: 0 nothing wrong (there may be warnings), 1 at least one error.
    """
    _checked(src, allow_untranslated=allow_untranslated)


@content.command(name="build")
@_SRC
@click.argument("out", default=paths.SEED, type=click.Path(dir_okay=False, path_type=Path))
@_ALLOW
def build_content(src: Path, out: Path, *, allow_untranslated: bool) -> None:
    """Check the sources and write content.db.

    Exit codes: 0 written, 1 the sources have an error or the file cannot be written; nothing has changed then.
    """
    from kiosk.content.build import build  # noqa: PLC0415 - the checks need no database

    collection = _checked(src, allow_untranslated=allow_untranslated)
    try:
        build(collection, out)
    except OSError as error:
        click.echo(f"error: {out} cannot be written: {error}", err=True)
        sys.exit(1)
    click.echo(f"{out}: {len(collection.pages)} pages, {len(collection.contacts)} contacts")


@content.command(name="report")
@_SRC
@click.option("--html", type=click.Path(dir_okay=False, path_type=Path), help="Write the report as a web page, too.")
@click.option("--json", "as_json", is_flag=True, help="Print it for a program to read.")
def report_content(src: Path, html: Path | None, *, as_json: bool) -> None:
    """Show what is missing, old or unconfirmed: pages by languages, contacts, terms.

    Exit codes: 0 shown, 1 the sources cannot be read or the web page cannot be written.
    """
    import msgspec  # noqa: PLC0415 - as above

    from kiosk.publish.report.overview import overview  # noqa: PLC0415
    from kiosk.publish.report.page import as_page  # noqa: PLC0415
    from kiosk.publish.report.table import as_table  # noqa: PLC0415
    from kiosk.publish.sources import read_sources  # noqa: PLC0415

    _refuse_no_folder(src)
    sources = read_sources(src)
    for problem in sources.problems:
        click.echo(str(problem), err=True)
    if sources.site is None:
        sys.exit(1)
    report = overview(sources, sources.site, date.today())  # noqa: DTZ011 - the editor's own day
    click.echo(msgspec.json.encode(report).decode() if as_json else as_table(report))
    if html is not None:
        try:
            html.write_text(as_page(report), encoding="utf-8")
        except OSError as error:
            click.echo(f"error: {html} cannot be written: {error}", err=True)
            sys.exit(1)


def _refuse_no_folder(src: Path) -> None:
    if not src.is_dir():
        click.echo(f"error: {src} is no folder: expected the sources of the content", err=True)
        sys.exit(1)


def _checked(src: Path, *, allow_untranslated: bool) -> "Collection":
    from kiosk.publish.check import check, read_screen  # noqa: PLC0415 - `run` starts without the editor's desk
    from kiosk.publish.problems import Severity  # noqa: PLC0415

    _refuse_no_folder(src)
    screen = read_screen(paths.FONTS / "NotoSans-Regular.ttf", paths.ICONS)
    untranslated = Severity.WARNING if allow_untranslated else Severity.ERROR
    report = check(src, screen, date.today(), untranslated=untranslated)  # noqa: DTZ011 - the editor's own day
    for problem in report.problems:
        click.echo(str(problem), err=True)
    errors = sum(problem.severity is Severity.ERROR for problem in report.problems)
    click.echo(f"{errors} errors, {len(report.problems) - errors} warnings", err=True)
    if report.collection is None:
        sys.exit(1)
    return report.collection
