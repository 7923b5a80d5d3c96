"""`kiosk poster`: paper for the walls around the kiosk."""

import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk import paths
from kiosk.domain.languages import Language

if TYPE_CHECKING:
    from kiosk.handout.poster.edition import Edition


@click.command()
@click.option(
    "--lang", "language", type=click.Choice([str(code) for code in Language]), help="Only the poster in this language."
)
@click.option("--all", "everything", is_flag=True, help="Posters in all languages and stickers, as without --lang.")
@click.option("--size", "paper", type=click.Choice(["A4", "A3"]), default="A4", show_default=True, help="The paper.")
@click.option("--out", required=True, type=click.Path(dir_okay=False, path_type=Path), help="The PDF to write.")
def poster(*, language: str | None, everything: bool, paper: str, out: Path) -> None:
    """Write posters and stickers with the QR code of the site, to print.

    Exit codes: 0 written, 1 the file cannot be written (or the content not read, or a text too long), 2 wrong options.
    """
    if language and everything:
        raise click.UsageError("--lang and --all exclude each other")
    from kiosk.content.durable import replace_file  # noqa: PLC0415 - only this command draws a PDF
    from kiosk.domain.ports.content import ContentUnavailableError  # noqa: PLC0415

    try:
        replace_file(out, _drawn([Language(language)] if language else list(Language), paper))
    except (OSError, ValueError, ContentUnavailableError) as error:
        click.echo(f"error: {out} cannot be written: {error}", err=True)
        sys.exit(1)
    click.echo(str(out))


def _drawn(languages: list[Language], paper: str) -> bytes:
    from kiosk.handout.poster.drawing import Drawing  # noqa: PLC0415 - as above
    from kiosk.handout.poster.edition import NAME  # noqa: PLC0415
    from kiosk.handout.poster.kit import PosterSize, pages  # noqa: PLC0415
    from kiosk.handout.poster.typesetting import Typesetter  # noqa: PLC0415

    typesetter = Typesetter(paths.FONTS / "NotoSans-Regular.ttf", paths.FONTS / "NotoSans-Bold.ttf")
    drawing = Drawing(paths.FONTS, paths.ICONS, NAME)
    return drawing.pdf(pages(_editions(languages), PosterSize(paper), typesetter))


def _editions(languages: list[Language]) -> "list[Edition]":
    from kiosk.content.store import ContentStore  # noqa: PLC0415 - as above
    from kiosk.handout.poster.edition import edition  # noqa: PLC0415
    from kiosk.handout.words import read_words  # noqa: PLC0415

    words = read_words(paths.PRINTED_WORDS / "poster.toml")
    with closing(ContentStore(paths.SEED)) as content:
        return [edition(language, words, content) for language in languages]
