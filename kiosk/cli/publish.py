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
from kiosk.cli.progress import progress

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
        if trust and paths.TRUST_ROOT.exists():
            raise FileExistsError(f"{paths.TRUST_ROOT}: kiosks start from this root, it is never overwritten")
        keys.make(_now())
        if trust:
            paths.TRUST_ROOT.parent.mkdir(parents=True, exist_ok=True)
            paths.TRUST_ROOT.write_bytes(keys.roots()[0].read_bytes())
    click.echo(f"{keys.folder}: keys made. Keep the three root keys apart, and none of them on a server.")


@publish.command()
@click.argument("keys", type=click.Path(file_okay=False, path_type=Path))
@_SECRET
@click.option(
    "--replace",
    "replaced",
    multiple=True,
    type=click.Choice(["root1", "root2", "root3", "targets", "snapshot", "timestamp"]),
    help="A key that is lost or stolen; may be given again.",
)
@_with_keys
def rotate(keys: "KeyFolder", replaced: tuple[str, ...]) -> None:
    """Sign the next root: two more years, with new keys for those that --replace names. Two root keys must be there.

    Exit codes: 0 signed; 1 the keys cannot be used; nothing has changed then.
    """
    from kiosk.publish.rotation import rotate as signed  # noqa: PLC0415 - needs the extra `publish`

    with _told():
        root = signed(keys, frozenset(replaced), _now())
    new = ", ".join(sorted(set(replaced))) or "none"
    click.echo(f"{root}: signed, new keys: {new}. The next export publishes it.")


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
    if before == after:
        click.echo(f"nothing has changed since release {after.manifest.release}, which is signed anew")
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


@publish.command()
@_OUT
@click.argument("to", metavar="FOLDER|s3://BUCKET/PREFIX")
@click.option("--endpoint", metavar="URL", help="Address of S3-compatible storage; else AWS_ENDPOINT_URL, or Amazon's.")
def upload(out: Path, to: str, endpoint: str | None) -> None:
    """Bring a folder or a bucket up to the newest release of the export; what is there already is not sent.

    Exit codes: 0 the release is there; 1 the export is not whole, or the place cannot be used, or holds what was signed
    elsewhere; 2 wrong options. With 1 kiosks read there what they read before, and another run goes on.
    """
    from kiosk.publish.storage import NoPlaceError, storage_for  # noqa: PLC0415
    from kiosk.publish.upload import upload as bring  # noqa: PLC0415

    with _told():
        try:
            storage = storage_for(to, endpoint)
        except NoPlaceError as error:
            raise click.UsageError(str(error)) from error
        with progress("uploading") as told:
            done = bring(out, storage, told)
    click.echo(f"{to}: release {done.release}, {done.sent} files sent, {done.kept} were there")


@publish.command()
@_OUT
@click.option("--days", default=90, show_default=True, type=click.IntRange(min=0), help="Keep what is younger.")
def gc(out: Path, days: int) -> None:
    """Remove from the export what neither its last three releases need nor any that was the newest in these days.

    Exit codes: 0 done, 1 the folder holds no whole export, or a file cannot be removed, 2 wrong options.
    """
    from kiosk.content.inventory import PARTS  # noqa: PLC0415
    from kiosk.publish.gc import collect  # noqa: PLC0415

    with _told():
        done = collect(out, _now(), days)
    for what, numbers in (("kept", done.kept), ("removed", done.gone)):
        click.echo(f"releases {what}: {', '.join(map(str, numbers)) or 'none'}")
    for part in PARTS:
        sizes = [size for name, size in done.removed.items() if name.startswith(f"{part}/")]
        click.echo(f"removed from {part}: {len(sizes)} files, {sum(sizes)} bytes")


@publish.command()
def schemas() -> None:
    """Print the JSON Schemas of an export: docs/export-schemas.json."""
    from kiosk.publish.schemas import schemas as written  # noqa: PLC0415

    click.echo(written(), nl=False)


@contextmanager
def _told() -> Iterator[None]:
    """Turn what an editor can mend into a line on the terminal."""
    from kiosk.publish.keys import KeyFileError  # noqa: PLC0415
    from kiosk.publish.released import ExportError  # noqa: PLC0415
    from kiosk.publish.storage import StorageError  # noqa: PLC0415

    try:
        yield
    except (ExportError, KeyFileError, StorageError, OSError) as error:
        click.echo(f"error: {error}", err=True)
        sys.exit(1)


def _now() -> datetime:
    return datetime.now(UTC)
