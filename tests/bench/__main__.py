"""Measures speed and memory of the kiosk, and its search: `python -m tests.bench [--quick] [--only search]`."""

import argparse
import signal
import sys
import tempfile
import time
from pathlib import Path

from tests.bench import printing, scrolling, searching, starting, touching, weighing
from tests.bench.baselines import missing_xapian
from tests.bench.lab import open_lab
from tests.bench.machine import describe
from tests.bench.plan import FULL, QUICK, Plan
from tests.bench.table import Table, markdown


def main() -> None:
    options = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    options.add_argument("--quick", action="store_true", help="fewer repetitions")
    options.add_argument("--only", choices=["screen", "search"], help="measure only this")
    options.add_argument("--corpus", type=Path, help="folder of corpus/<lang>/*.md and dev-queries.jsonl to search in")
    options.add_argument("--large", action="store_true", help="search in 10,000 pages, too")
    chosen = options.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # and so end what was started
    began = time.monotonic()
    if chosen.only != "search":
        _screen(QUICK if chosen.quick else FULL)
    if chosen.only != "screen":
        _search(chosen.corpus, (1_000, 10_000) if chosen.large else (1_000,))
    print("", f"{describe()}; {time.monotonic() - began:.0f} s", sep="\n")


def _screen(plan: Plan) -> None:
    table = Table()
    with open_lab(plan) as lab:
        starting.against_empty_window(lab, table)
        starting.against_chromium(lab, table)
        weighing.measure(lab, table)
        touching.measure(lab, table)
        scrolling.measure(lab, table)
        printing.measure(lab, table)
    print("", *table.lines(), sep="\n")


def _search(corpus: Path | None, sizes: tuple[int, ...]) -> None:
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as name:
        folder = Path(name)
        rows = list(searching.measure(searching.matter(corpus, folder), sizes, folder))
    print("", *markdown(rows), sep="\n")
    if missing_xapian():
        print("", f"skipped: {missing_xapian()}", sep="\n")


if __name__ == "__main__":
    main()
