"""From frame to frame while a page is scrolled: beside the printing of its slips, and between them."""

import json
import time

from tests.bench import programs
from tests.bench.frames import rows, scroll
from tests.bench.lab import Lab
from tests.bench.processes import Running, running
from tests.bench.table import Table
from tests.e2e.receipt_printer import Mechanism, on_network

_SETTLE_SECONDS = 3.0


def measure(lab: Lab, table: Table) -> None:
    """Print on a printer that takes everything, and on one that accepts and then does nothing."""
    _beside_printer(lab, table, "a printer that takes them", "printed", reads=True)
    _beside_printer(lab, table, "a printer that hangs", "not-answering", reads=False)


def _beside_printer(lab: Lab, table: Table, what: str, end: str, *, reads: bool) -> None:
    environment = lab.onscreen(lab.screen) if lab.screen else lab.offscreen
    beside: list[float] = []
    alone: list[float] = []
    slips = 0
    with on_network(Mechanism(), reads=reads, slow=not reads) as port:
        config = lab.folder / "printing.toml"
        config.write_text(f'printer = "escpos-network"\nprinter_address = "127.0.0.1:{port}"\n', encoding="utf-8")
        with running(programs.scrolling_kiosk({**environment, "KIOSK_CONFIG": str(config)})) as kiosk:
            kiosk.heard()
            kiosk.say("open")
            time.sleep(_SETTLE_SECONDS)
            for _ in range(lab.plan.print_turns):
                kiosk.say("print")
                beside += scroll(kiosk)
                slips += _rest(kiosk, end)
                alone += scroll(kiosk)
    for row in rows(f"{slips} slips for {what}", beside, alone):
        table.add(row)


def _rest(kiosk: Running, end: str) -> int:
    """Let the last slip come to its end; how many there were."""
    kiosk.say("rest")
    ends: list[str] = json.loads(kiosk.heard())
    if set(ends) != {end}:
        raise RuntimeError(f"the slips ended otherwise: {ends}")
    return len(ends)
