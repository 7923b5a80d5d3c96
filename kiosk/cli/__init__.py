"""The commands."""

import click

from kiosk import __version__, logs
from kiosk.cli.content import content
from kiosk.cli.handout import qr, slip
from kiosk.cli.last_page import last_page
from kiosk.cli.pin import pin
from kiosk.cli.poster import poster
from kiosk.cli.printing import print_, print_forget, print_test
from kiosk.cli.publish import publish
from kiosk.cli.run import run
from kiosk.cli.search import search
from kiosk.cli.status import fleet, status
from kiosk.cli.update import export, recover, rollback, sync


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="kiosk")
def main() -> None:
    """Touch kiosk of www.helpukraine.brussels."""
    logs.set_up()


COMMANDS = (
    run,
    last_page,
    search,
    qr,
    slip,
    print_,
    print_test,
    print_forget,
    poster,
    pin,
    content,
    publish,
    sync,
    status,
    fleet,
    rollback,
    recover,
    export,
)

for command in COMMANDS:
    main.add_command(command)
