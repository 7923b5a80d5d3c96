"""`kiosk content`: the editor's desk."""

import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk import paths
from kiosk.domain.languages import Language

if TYPE_CHECKING:
    from kiosk.domain.pages import Collection


@click.group()
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
    checked(src, allow_untranslated=allow_untranslated)


@content.command(name="build")
@_SRC
@click.argument("out", default=paths.SEED, type=click.Path(dir_okay=False, path_type=Path))
@_ALLOW
def build_content(src: Path, out: Path, *, allow_untranslated: bool) -> None:
    """Check the sources and write content.db.

    Exit codes: 0 written, 1 the sources have an error or the file cannot be written; nothing has changed then.
    """
    from kiosk.content.build import build  # noqa: PLC0415 - the checks need no database

    collection = checked(src, allow_untranslated=allow_untranslated)
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


@content.command(name="sentences")
@click.argument("page")
@click.option("--lang", required=True, type=click.Choice([str(code) for code in Language]), help="The reader's.")
@click.option("--src", default=paths.CONTENT_SOURCES, type=click.Path(path_type=Path), help="Sources of the content.")
def list_sentences(page: str, lang: str, src: Path) -> None:
    """List the sentences of a page as they are read aloud, to be recorded; "*" has a recording.

    Exit codes: 0 listed, 1 the sources cannot be read, or there is no such page in this language.
    """
    from kiosk.domain.sentences import bare, cut  # noqa: PLC0415 - as above
    from kiosk.publish.sources import read_sources  # noqa: PLC0415

    _refuse_no_folder(src)
    found = [source.page.texts for source in read_sources(src).pages if source.page.id == page]
    text = found[0].get(Language(lang)) if found else None
    if text is None:
        click.echo(f"error: there is no page {page!r} in {lang}: expected the name of its folder in pages/", err=True)
        sys.exit(1)
    spoken = {bare(recording.words) for recording in text.recordings}
    for line in text.lines:
        for sentence in cut(line):
            click.echo(f"{'*' if bare(sentence) in spoken else ' '} {sentence}")


def _refuse_no_folder(src: Path) -> None:
    if not src.is_dir():
        click.echo(f"error: {src} is no folder: expected the sources of the content", err=True)
        sys.exit(1)


def checked(src: Path, *, allow_untranslated: bool) -> "Collection":
    """Return the collection of sources without an error; else say what is wrong and end with exit code 1."""
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
