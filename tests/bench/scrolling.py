"""From frame to frame while a page is scrolled: beside a first update of everything, and while that is halted."""

import os
import signal
import time
from datetime import UTC, datetime

from kiosk.publish.export import export
from kiosk.publish.keys import KeyFolder
from tests.bench import programs
from tests.bench.frames import rows, scroll
from tests.bench.lab import Lab
from tests.bench.processes import Program, Running, running
from tests.bench.synthetic import large
from tests.bench.table import Table

_SETTLE_SECONDS = 3.0


def measure(lab: Lab, table: Table) -> None:
    """Scroll for as long as `kiosk sync --gently` takes, in turns: it works, it is halted, it works."""
    now = datetime.now(UTC)
    keys, out = KeyFolder(lab.folder / "keys", "the bench's own keys"), lab.folder / "export"
    keys.make(now)
    export(large(lab.plan.sync_pages), keys, out, now)
    os.sync()  # what we have written is none of the kiosk's work
    environment = lab.onscreen(lab.screen) if lab.screen else lab.offscreen
    environment |= {"KIOSK_STATE": str(lab.folder / "state"), "KIOSK_TRUST_ROOT": str(keys.roots()[0])}
    with running(programs.scrolling_kiosk(environment)) as kiosk:
        kiosk.heard()
        kiosk.say("open")
        time.sleep(_SETTLE_SECONDS)
        beside, alone = _in_turn(kiosk, programs.gentle_sync(environment, out))
    for row in rows(f"a sync of {lab.plan.sync_pages:,} pages", beside, alone):
        table.add(row)


def _in_turn(kiosk: Running, program: Program) -> tuple[list[float], list[float]]:
    """Milliseconds from frame to frame beside the program until it has ended, and while it is halted."""
    beside: list[float] = []
    alone: list[float] = []
    with running(program) as sync:
        while sync.process.poll() is None:
            beside += scroll(kiosk)
            sync.process.send_signal(signal.SIGSTOP)
            alone += scroll(kiosk)
            sync.process.send_signal(signal.SIGCONT)
        if sync.process.returncode != 0:
            raise RuntimeError(f"no update: {sync.heard()}")
    return beside, alone
