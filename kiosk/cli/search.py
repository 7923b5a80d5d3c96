"""`kiosk search`."""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk import paths
from kiosk.domain.languages import Language

if TYPE_CHECKING:
    from kiosk.domain.views import Hit


@click.command()
@click.argument("text")
@click.option(
    "--lang", required=True, type=click.Choice([language.value for language in Language]), help="The reader's."
)
@click.option("--db", default=paths.SEED, type=click.Path(dir_okay=False, path_type=Path), help="Another content.db.")
@click.option("--limit", default=10, show_default=True, type=click.IntRange(min=1), help="So many results at most.")
@click.option("--json", "as_json", is_flag=True, help="Print a line of JSON for each result.")
def search(text: str, lang: str, db: Path, limit: int, *, as_json: bool) -> None:
    """Search the content as the screen does. Nothing is stored.

    A page stands under its id; a contact under contact:ID, a commune under commune:ID.

    Exit codes: 0 answered (there may be no result), 1 the content cannot be read, 2 wrong options.
    """
    from kiosk.content.store import ContentStore  # noqa: PLC0415 - the other commands need no content
    from kiosk.domain.ports.content import ContentUnavailableError  # noqa: PLC0415 - as above

    try:
        store = ContentStore(db)
        try:
            hits = store.search(text, Language(lang), limit)
        finally:
            store.close()
    except ContentUnavailableError as error:
        click.echo(f"error: {db} cannot be read: {error}", err=True)
        sys.exit(1)
    for line in _json(hits, lang) if as_json else _table(hits):
        click.echo(line)


def _json(hits: Sequence["Hit"], lang: str) -> Iterator[str]:
    import msgspec  # noqa: PLC0415 - as above

    for hit in hits:
        record = {
            "page": _name(hit),
            "lang": lang,
            "title": hit.title,
            "score": round(hit.score, 4),
            "matched": hit.matched,
        }
        yield msgspec.json.encode(record).decode()


def _table(hits: Sequence["Hit"]) -> Iterator[str]:
    from tabulate import tabulate  # noqa: PLC0415 - as above

    rows = [(f"{hit.score:.2f}", _name(hit), hit.title, ", ".join(hit.matched)) for hit in hits]
    yield tabulate(rows, ("score", "page", "title", "matched"), disable_numparse=True) if rows else "nothing found"


def _name(hit: "Hit") -> str:
    return hit.id if hit.kind == "page" else f"{hit.kind}:{hit.id}"
