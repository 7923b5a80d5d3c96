"""`kiosk sync`, `rollback`, `recover`, `export`: the receiving side."""

import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk import paths
from kiosk.cli.gently import give_way
from kiosk.cli.progress import progress
from kiosk.config import ConfigError, read_config

if TYPE_CHECKING:
    from kiosk.domain.outcomes import Outcome, Progress
    from kiosk.sync.desk import Desk

_EXIT = {"updated": 0, "up-to-date": 0, "older": 3, "damaged": 4, "foreign": 5, "no-room": 6}
_STATE = click.option("--state", type=click.Path(file_okay=False, path_type=Path), help="Folder of the updates.")
_CONFIG = click.option("--config", type=click.Path(dir_okay=False, path_type=Path), help="Configuration file.")
_GENTLY = click.option("--gently", is_flag=True, help="Give way to everything else on the machine.")
_JSON = click.option("--json", "as_json", is_flag=True, help="Print it for a program to read.")


@click.command()
@click.option("--from", "source", default="", metavar="URL|FOLDER", help="Where to look; else the configured address.")
@_STATE
@_CONFIG
@_JSON
@_GENTLY
@click.option("--progress", "tells", is_flag=True, help="Tell the progress on standard error, one line of JSON each.")
def sync(  # noqa: PLR0913 - one for each option
    source: str, state: Path | None, config: Path | None, *, as_json: bool, gently: bool, tells: bool
) -> None:
    """Take new content from a server, a folder or a stick.

    Exit codes: 0 updated or up to date, 2 wrong options, 3 older than what is shown, 4 damaged, incomplete or out of
    reach, 5 not from our publisher, 6 no room. The content shown changes only with 0.
    """
    import msgspec  # noqa: PLC0415 - `run` starts without the updater

    from kiosk.domain.status import SyncSource  # noqa: PLC0415
    from kiosk.sync.last_sync import keep  # noqa: PLC0415

    if gently:
        give_way()
    source = source or _configured(config)
    desk = _desk(state)
    is_web = source.startswith(("https://", "http://"))
    with progress("receiving", quiet=as_json or tells) as bar:

        def told(now: "Progress") -> None:
            if tells:
                click.echo(msgspec.json.encode(now).decode(), err=True)
            bar(now.received, now.expected)

        outcome = desk.take_from_web(source, told) if is_web else desk.take_from_folder(Path(source), told)
    keep(desk.state.folder, outcome, SyncSource.NETWORK if is_web else SyncSource.STICK, desk.now())
    click.echo(msgspec.json.encode(outcome).decode() if as_json else _line(outcome))
    sys.exit(_EXIT[outcome.answer])


@click.command()
@_STATE
def rollback(state: Path | None) -> None:
    """Show the content before the present one; the present release is not taken again.

    Exit codes: 0 done, 1 there is no content before, or an update is at work.
    """
    from kiosk.sync.state import BusyError  # noqa: PLC0415 - as above

    try:
        shown = _desk(state).go_back()
    except BusyError:
        click.echo("error: an update is at work", err=True)
        sys.exit(1)
    if shown is None:
        click.echo("error: there is no content before this one", err=True)
        sys.exit(1)
    click.echo(f"release {shown.release} of {shown.published:%Y-%m-%d}")


@click.command()
@_STATE
@_GENTLY
def recover(state: Path | None, *, gently: bool) -> None:
    """Put the updates in order after a power cut or with a new version of the program; `run` does it by itself.

    Exit codes: 0 done, or an update is at work that does it; 1 the folder cannot be written.
    """
    from kiosk.sync.state import BusyError  # noqa: PLC0415 - as above

    if gently:
        give_way()
    try:
        _desk(state).put_in_order()
    except BusyError:
        click.echo("an update is at work")
    except OSError as error:
        click.echo(f"error: {error}", err=True)
        sys.exit(1)


@click.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@_STATE
def export(folder: Path, state: Path | None) -> None:
    """Hand the shown content on: write it to a stick for the next kiosk. No key is needed.

    Exit codes: 0 written, 1 the content is the one the kiosk came with, or the folder cannot be written.
    """
    from kiosk.sync.answers import EXPECTED  # noqa: PLC0415 - as above
    from kiosk.sync.state import BusyError  # noqa: PLC0415

    try:
        shown = _desk(state).hand_on(folder)
    except (BusyError, *EXPECTED) as error:
        click.echo(f"error: {error or 'an update is at work'}", err=True)
        sys.exit(1)
    if shown is None:
        click.echo("error: this kiosk shows the content that it came with, which is not signed", err=True)
        sys.exit(1)
    click.echo(f"{folder}: release {shown.release} of {shown.published:%Y-%m-%d}")


def _desk(state: Path | None) -> "Desk":
    from kiosk.content.store import ContentStore  # noqa: PLC0415 - as above
    from kiosk.sync.desk import Desk  # noqa: PLC0415
    from kiosk.sync.state import State  # noqa: PLC0415

    root = paths.trust_root()
    if not root.is_file():
        raise click.UsageError(f"{root}: there is no root of trust; KIOSK_TRUST_ROOT names one")
    seed = ContentStore(paths.SEED)
    try:
        checked_on = seed.release().checked_on
    finally:
        seed.close()
    return Desk(
        state=State(state or paths.state_folder()),
        bootstrap=root.read_bytes(),
        seed_date=datetime(checked_on.year, checked_on.month, checked_on.day, tzinfo=UTC),
        clock=lambda: datetime.now(UTC),
    )


def _configured(config: Path | None) -> str:
    try:
        url = read_config(config or paths.config_file()).update_url
    except ConfigError as error:
        raise click.UsageError(str(error)) from error
    if not url:
        raise click.UsageError("no source: give --from, or set update_url in kiosk.toml")
    return url


def _line(outcome: "Outcome") -> str:
    changes = outcome.changes
    counts = f"{len(changes.new)} new, {len(changes.changed)} changed, {len(changes.withdrawn)} withdrawn"
    what = f": release {outcome.release} of {outcome.published:%Y-%m-%d}" if outcome.published else ""
    pages = f" ({counts})" if outcome.answer == "updated" else ""
    detail = f" [{outcome.detail}]" if outcome.detail else ""
    return f"{outcome.answer} ({outcome.reason}){what}{pages}{detail}"
