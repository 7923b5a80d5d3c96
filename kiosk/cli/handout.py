"""`kiosk qr` and `kiosk slip`: what a person takes away."""

from __future__ import annotations

import sys
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

from kiosk import paths
from kiosk.cli.gently import give_way
from kiosk.config import Config, ConfigError, read_config
from kiosk.domain.languages import Language
from kiosk.domain.ports.content import ContentUnavailableError

if TYPE_CHECKING:
    from PIL import Image

    from kiosk.domain.ports.content import ContentSource
    from kiosk.handout.codes import Subject
    from kiosk.handout.slip.compose import Edition
    from kiosk.handout.slip.parts import Slip

_LANGUAGES = click.Choice([str(language) for language in Language])
_PAGE = click.argument("page", metavar="PAGE")
_LANG = click.option("--lang", required=True, type=_LANGUAGES, help="The reader's language.")
_OUT = click.option("--out", required=True, metavar="FILE", help="File to write; - is PNG to standard output.")
_DB = click.option("--db", type=click.Path(dir_okay=False, path_type=Path), help="Content database.")
_CONFIG = click.option("--config", type=click.Path(dir_okay=False, path_type=Path), help="Configuration file.")
GENTLY = click.option("--gently", is_flag=True, help="Give way to everything else on the machine.")
_MISSING = {"text": "no text", "tel": "no telephone number", "geo": "no address"}


@click.command()
@_PAGE
@_LANG
@click.option("--kind", type=click.Choice(["link", "text", "tel", "geo"]), default="link", show_default=True)
@_OUT
@_DB
@_CONFIG
def qr(page: str, lang: str, kind: str, out: str, db: Path | None, config: Path | None) -> None:  # noqa: PLR0913, PLR0917 - one for each option
    """Write a QR code: FILE.png or FILE.svg.

    PAGE is the id of a page, such as arrival/first-steps, or contact:ID, or commune:ID. The kinds: its address; its
    short text, for a phone without network (pages only); its first telephone number; a map of its first address.

    Exit codes: 0 written, 1 there is no such page, number or address, or it cannot be read or written, 2 wrong options.
    """
    from kiosk.domain.handouts import CodeKind  # noqa: PLC0415
    from kiosk.handout import code_picture  # noqa: PLC0415 - `run` starts without it
    from kiosk.handout.codes import payload  # noqa: PLC0415
    from kiosk.handout.qr import QrCodes  # noqa: PLC0415
    from kiosk.handout.slip.words import read_slip_words  # noqa: PLC0415

    make = {".png": code_picture.as_png, ".svg": code_picture.as_svg}[_suffix(out, ".png", ".svg")]
    with closing(_content(db, settings_of(config))) as content:
        reader = Language(lang)
        subject, home = _subject(content, page, reader), content.release().home(reader)
    said = payload(subject, CodeKind(kind), reader, home, read_slip_words(paths.SLIP_WORDS))
    if said is None:
        _fail(f"{page} has {_MISSING[kind]}")
    _write(make(QrCodes().encode(said)), out)


@click.command()
@_PAGE
@_LANG
@click.option("--second", type=_LANGUAGES, help="A second language, to show to somebody else.")
@click.option("--width", type=click.Choice(["384", "576", "a5", "a4"]), default="576", show_default=True)
@_OUT
@_DB
@_CONFIG
@GENTLY
def slip(  # noqa: PLR0913, PLR0917 - one for each option
    page: str,
    lang: str,
    second: str | None,
    width: str,
    out: str,
    db: Path | None,
    config: Path | None,
    *,
    gently: bool,
) -> None:
    """Write a slip: FILE.png (page under page) or FILE.pdf.

    PAGE is the id of a page, such as arrival/first-steps, or contact:ID, or commune:ID. The widths are those of
    receipt rolls of 58 and 80 mm, in dots, and of sheets.

    Exit codes: 0 written, 1 there is no such page, or it cannot be read or written, 2 wrong options.
    """
    from kiosk.domain.printing import Paper  # noqa: PLC0415 - as above
    from kiosk.handout.pdf import pdf  # noqa: PLC0415
    from kiosk.handout.slip.page_format import PAGE_FORMATS  # noqa: PLC0415
    from kiosk.handout.slip.sheet import as_png  # noqa: PLC0415

    if gently:
        give_way()
    suffix = _suffix(out, ".png", ".pdf")
    pages = slip_pages(page, (lang, second), width, settings_of(config), db)
    _write(pdf(pages, Paper(width)) if suffix == ".pdf" else as_png(pages, PAGE_FORMATS[width]), out)


def slip_pages(
    page: str, languages: tuple[str, str | None], width: str, settings: Config, db: Path | None = None
) -> list[Image.Image]:
    """Draw a slip, page by page.

    Args:
        page: the id of a page, contact:ID or commune:ID.
        languages: the reader's, and a second one or None.
        width: the paper, by its name.
        settings: of this kiosk.
        db: the content; None is what this kiosk shows.
    """
    from kiosk.handout.qr import QrCodes  # noqa: PLC0415 - as above
    from kiosk.handout.slip.faces import Faces  # noqa: PLC0415
    from kiosk.handout.slip.page_format import PAGE_FORMATS  # noqa: PLC0415
    from kiosk.handout.slip.sheet import pictures  # noqa: PLC0415

    if languages[0] == languages[1]:
        raise click.BadParameter("expected another language than --lang", param_hint="--second")
    with closing(_content(db, settings)) as content:
        composed = _composed(content, page, _edition(content, settings, *languages))
    return pictures(composed, PAGE_FORMATS[width], Faces(paths.FONTS), QrCodes())


def _edition(content: ContentSource, settings: Config, lang: str, second: str | None) -> Edition:
    from kiosk.domain import clock  # noqa: PLC0415 - as above
    from kiosk.handout.slip.compose import Edition  # noqa: PLC0415
    from kiosk.handout.slip.words import read_slip_words  # noqa: PLC0415

    now = clock.known(datetime.now(), content.release().checked_on)  # noqa: DTZ005 - the day here
    return Edition(
        words=read_slip_words(paths.SLIP_WORDS),
        reader=Language(lang),
        second=Language(second) if second else None,
        centre=settings.centre,
        today=now and now.date(),
    )


def _composed(content: ContentSource, page: str, edition: Edition) -> Slip:
    from kiosk.domain.directions import Directions  # noqa: PLC0415 - as above
    from kiosk.domain.views import PageView  # noqa: PLC0415
    from kiosk.handout.slip.compose import commune_slip, contact_slip, page_slip  # noqa: PLC0415

    home = content.release().home(edition.reader)
    second = _subject(content, page, edition.second) if edition.second else None
    match _subject(content, page, edition.reader):
        case PageView() as view:
            return page_slip(view, edition, second if isinstance(second, PageView) else None)
        case Directions() as going:
            return commune_slip(going, home, edition, second if isinstance(second, Directions) else None)
        case contact:
            return contact_slip(contact, home, edition)


def _subject(content: ContentSource, page: str, reader: Language) -> Subject:
    """Return what PAGE names; else say that there is no such thing and end with exit code 1."""
    from kiosk.handout.offering import subject_of  # noqa: PLC0415 - as above

    try:
        found = subject_of(content, page, reader)
    except ContentUnavailableError as error:
        _fail(f"the content cannot be read: {error}")
    if found is None:
        _fail(f"there is no {page}: expected the id of a page, contact:ID or commune:ID")
    return found


def settings_of(config: Path | None) -> Config:
    """Return the settings of this kiosk, or end with what is wrong with them."""
    try:
        return read_config(config or paths.config_file())
    except ConfigError as error:
        raise click.UsageError(str(error)) from error


def _content(db: Path | None, settings: Config) -> ContentSource:
    """Return the content of --db, else what this kiosk shows."""
    from kiosk.wiring import Shelf  # noqa: PLC0415 - as above

    named = settings if db is None else settings._replace(content=db)
    content = Shelf(named, paths.SEED, paths.state_folder()).take()
    if content is None:
        _fail(f"{db or 'the content'} cannot be read")
    return content


def _suffix(out: str, *known: str) -> str:
    suffix = ".png" if out == "-" else Path(out).suffix.lower()
    if suffix not in known:
        raise click.BadParameter(f"{out!r}: expected a name that ends in {' or '.join(known)}", param_hint="--out")
    return suffix


def _write(data: bytes, out: str) -> None:
    try:
        with click.open_file(out, "wb") as file:
            file.write(data)
    except OSError as error:
        _fail(f"{out} cannot be written: {error}")


def _fail(message: str) -> NoReturn:
    click.echo(f"error: {message}", err=True)
    sys.exit(1)
