"""Every command but `run`."""

from kiosk.cli.content import content
from kiosk.cli.handout import qr, slip
from kiosk.cli.last_page import last_page
from kiosk.cli.pin import pin
from kiosk.cli.poster import poster
from kiosk.cli.printing import print_, print_forget, print_test
from kiosk.cli.publish import publish
from kiosk.cli.search import search
from kiosk.cli.status import fleet, status
from kiosk.cli.update import export, recover, rollback, sync

COMMANDS = (
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
