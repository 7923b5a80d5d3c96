"""`kiosk publish`: the editor's signature."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import update_wrapper
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kiosk import paths
from kiosk.cli.content import checked

if TYPE_CHECKING:
    from kiosk.publish.keys import KeyFolder

_PASSPHRASE = "KIOSK_KEY_PASSPHRASE"  # noqa: S105 - the name of a variable


@click.group()
def publish() -> None:
    """Sign the content and make the export that kiosks take."""


def _with_keys(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the key folder, with the passphrase from the environment or asked for."""

    @click.pass_context
    def wrapped(context: click.Context, *args: Any, **options: Any) -> None:  # noqa: ANN401 - whatever the command has
        from kiosk.publish.keys import KeyFolder  # noqa: PLC0415 - needs the extra `publish`

        keys = KeyFolder(options.pop("keys"), options.pop("passphrase"))
        context.invoke(command, *args, keys=keys, **options)

    return update_wrapper(wrapped, command)


_KEYS = click.option("--keys", required=True, type=click.Path(file_okay=False, path_type=Path), help="Folder of keys.")
_SECRET = click.option(
    "--passphrase", envvar=_PASSPHRASE, prompt="Passphrase of the keys", hide_input=True, hidden=True
)
_OUT = click.option("--out", required=True, type=click.Path(file_okay=False, path_type=Path), help="Export folder.")


@publish.command()
@click.argument("keys", type=click.Path(file_okay=False, path_type=Path))
@click.option(
    "--passphrase",
    envvar=_PASSPHRASE,
    prompt="New passphrase, at least 12 characters",
    confirmation_prompt=True,
    hide_input=True,
    hidden=True,
)
@click.option("--trust", is_flag=True, help="Write the root that kiosks start from into assets/trust/, too.")
@_with_keys
def init(keys: "KeyFolder", *, trust: bool) -> None:
    """Make the keys: three for the root, of which two must sign, and one for each other role.

    Exit codes: 0 made, 1 the folder is not empty, or the passphrase too short; nothing has changed then.
    """
    with _told():
        keys.make(_now())
        if trust:
            paths.TRUST_ROOT.parent.mkdir(parents=True, exist_ok=True)
            paths.TRUST_ROOT.write_bytes(keys.roots()[0].read_bytes())
    click.echo(f"{keys.folder}: keys made. Keep the three root keys apart, and none of them on a server.")


@publish.command(name="export")
@click.option("--content", "src", default=paths.CONTENT_SOURCES, type=click.Path(path_type=Path), help="The sources.")
@_KEYS
@_SECRET
@_OUT
@_with_keys
def export_content(src: Path, keys: "KeyFolder", out: Path) -> None:
    """Check the sources, build and sign the next release, and say what changed.

    Exit codes: 0 released, or nothing has changed; 1 the check fails, or the keys or the folder cannot be used.
    """
    from kiosk.content.entries import changes_between  # noqa: PLC0415
    from kiosk.publish.export import export  # noqa: PLC0415 - needs the extra `publish`

    collection = checked(src, allow_untranslated=False)
    with _told():
        before, after = export(collection, keys, out, _now())
    assert after.manifest is not None  # noqa: S101 - a release always has one
    if before is after:
        click.echo(f"nothing has changed since release {after.manifest.release}")
        return
    changes = changes_between(before.hashes, after.hashes)
    for what in ("new", "changed", "withdrawn"):
        click.echo(f"{what}: {', '.join(getattr(changes, what)) or 'none'}")
    click.echo(f"{out}: release {after.manifest.release}, {after.manifest.count} entries")


@publish.command(name="refresh-timestamp")
@_KEYS
@_SECRET
@_OUT
@_with_keys
def refresh(keys: "KeyFolder", out: Path) -> None:
    """Sign that the newest release is still the newest: daily, or kiosks stop trusting the server after a month.

    Exit codes: 0 signed, 1 there is no release, or the keys or the folder cannot be used.
    """
    from kiosk.publish.export import refresh_timestamp  # noqa: PLC0415 - needs the extra `publish`

    with _told():
        refresh_timestamp(keys, out, _now())


@contextmanager
def _told() -> Iterator[None]:
    """Turn what an editor can mend into a line on the terminal."""
    from kiosk.publish.export import ExportError  # noqa: PLC0415
    from kiosk.publish.keys import KeyFileError  # noqa: PLC0415

    try:
        yield
    except (ExportError, KeyFileError, OSError) as error:
        click.echo(f"error: {error}", err=True)
        sys.exit(1)


def _now() -> datetime:
    return datetime.now(UTC)
