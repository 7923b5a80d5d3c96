"""Measures speed and memory of the kiosk: `python -m tests.bench [--quick]`."""

import argparse
import signal
import sys
import time

from tests.bench import scrolling, starting, touching, weighing
from tests.bench.lab import Lab, open_lab
from tests.bench.machine import describe
from tests.bench.plan import FULL, QUICK
from tests.bench.table import Table


def main() -> None:
    options = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    options.add_argument("--quick", action="store_true", help="fewer repetitions")
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # and so end what was started
    plan = QUICK if options.parse_args().quick else FULL
    began = time.monotonic()
    table = Table()
    with open_lab(plan) as lab:
        _measure(lab, table)
    print(f"{describe()}; {time.monotonic() - began:.0f} s", "", *table.lines(), sep="\n")


def _measure(lab: Lab, table: Table) -> None:
    starting.against_empty_window(lab, table)
    starting.against_chromium(lab, table)
    weighing.measure(lab, table)
    touching.measure(lab, table)
    scrolling.measure(lab, table)


if __name__ == "__main__":
    main()
