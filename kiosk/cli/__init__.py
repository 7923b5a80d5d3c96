"""The commands."""

import click

from kiosk import __version__, logs
from kiosk.cli.content import content
from kiosk.cli.handout import qr, slip
from kiosk.cli.publish import publish
from kiosk.cli.run import run
from kiosk.cli.update import export, recover, rollback, status, sync


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="kiosk")
def main() -> None:
    """Touch kiosk of www.helpukraine.brussels."""
    logs.set_up()


for command in (run, content, publish, sync, status, rollback, recover, export, qr, slip):
    main.add_command(command)
