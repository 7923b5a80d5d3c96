"""Cuts the power of a kiosk at work: `python -m tests.powercut [--cuts N] [--seed N]`. Needs root, for the loop device.

Each time the kiosk is killed at random, its disk goes back to what had been brought to it by then, and what is left
must show the release that was shown last or the one being taken, whole; from there it goes on. The control is the same
with fsync doing nothing: a harness that does not find that out finds out nothing.

Exit codes: 0 no kiosk was bad but most of the control, 1 otherwise, 2 not root.
"""

import argparse
import os
import random
import shutil
import sys
import tempfile
import time
from collections import Counter
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.content.export_format import sha256
from kiosk.sync.recover import shown_content
from kiosk.sync.state import State
from tests.crash.kiosk import at_desk, do
from tests.crash.publisher import Publisher, publish
from tests.crash.verdict import faults, shown
from tests.powercut.disk import Disk
from tests.powercut.work import work_until_killed

_RELEASES = 40
_TAKEN_BEFORE = 2
_LONGEST = 5  # of a run, in updates
_CONTROL_PART, _SMALLEST_CONTROL = 4, 10  # one cut of the control for so many, but never fewer than a few


@dataclass(slots=True)
class Tally:
    """What came out of one row of cuts."""

    name: str
    counts: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)

    def lines(self) -> list[str]:
        numbers = f"{self.name:14}" + "".join(f"{self.counts[column]:>10}" for column in _COLUMNS)
        return [numbers, *(f"    {count} × {fault}" for fault, count in Counter(self.faults).most_common(8))]


_COLUMNS = ("cuts", "at work", "finished", "old", "new", "bad", "seconds")


class Laboratory:
    """A publisher, a disk, and what a kiosk would have on it if nothing happened."""

    def __init__(self, folder: Path, seed: int) -> None:
        self._chance = random.Random(seed)  # noqa: S311 - no secret
        self._publisher: Publisher = publish(folder, _RELEASES)
        self._contents, self._one_update = _undisturbed(folder / "undisturbed", self._publisher)
        self._fresh = folder / "fresh.img"
        self._disk = Disk(folder)
        self._disk.format()
        self._disk.mount()
        self._take_before(self._disk.root / "state")
        self._disk.unmount()
        self._disk.keep(self._fresh)

    def close(self) -> None:
        """Leave no filesystem mounted."""
        if self._disk.root.is_mount():
            self._disk.unmount()

    def cut(self, cuts: int, name: str, *, with_fsync: bool) -> Tally:
        """Cut the power so many times; a kiosk that is bad, or has all releases, makes room for a fresh one."""
        tally, began = Tally(name), time.monotonic()
        fresh = True
        for _ in range(cuts):
            if fresh:
                self._disk.restore(self._fresh)
            fresh = self._cut_once(tally, with_fsync=with_fsync) or not with_fsync
        tally.counts["cuts"] = cuts
        tally.counts["seconds"] = round(time.monotonic() - began)
        return tally

    def _cut_once(self, tally: Tally, *, with_fsync: bool) -> bool:
        """Return whether the kiosk has come to its end."""
        state = self._disk.root / "state"
        self._disk.mount()
        seconds = self._chance.uniform(0, _LONGEST * self._one_update)
        told = work_until_killed(state, self._publisher, seconds, self._chance.getrandbits(32), with_fsync=with_fsync)
        self._disk.cut()
        self._disk.mount()
        found = [*told.failures, *faults(state, told.allowed, self._contents, told.floor)]
        release = shown(state)
        self._disk.unmount()
        tally.counts["at work"] += told.at_work
        tally.counts["finished"] += told.done
        tally.counts["bad" if found else "old" if release == told.allowed[0] else "new"] += 1
        tally.faults += found
        return bool(found) or max(told.floor, *told.allowed) >= _RELEASES - 2 * _LONGEST

    def _take_before(self, state: Path) -> None:
        for export in self._publisher.exports[:_TAKEN_BEFORE]:
            do(at_desk(state, self._publisher.root), str(export))


def main() -> int:
    options = argparse.ArgumentParser(prog="python -m tests.powercut", description=__doc__)
    options.add_argument("--cuts", type=int, default=200, help="how often (default: 200)")
    options.add_argument("--seed", type=int, default=random.randrange(10**6), help="of the moments")  # noqa: S311
    given = options.parse_args()
    if os.geteuid() != 0:
        sys.stderr.write("only root can mount a loop device\n")
        return 2
    folder = Path(tempfile.mkdtemp(prefix="kiosk-powercut-"))
    scratch = folder / "tmp"
    scratch.mkdir()
    tempfile.tempdir = str(scratch)
    try:
        with closing(Laboratory(folder, given.seed)) as laboratory:
            real = laboratory.cut(given.cuts, "kiosk", with_fsync=True)
            control = laboratory.cut(
                max(_SMALLEST_CONTROL, given.cuts // _CONTROL_PART), "without fsync", with_fsync=False
            )
    finally:
        shutil.rmtree(folder)
    heading = f"{'seed ' + str(given.seed):14}" + "".join(f"{column:>10}" for column in _COLUMNS)
    sys.stdout.write("\n".join([heading, *real.lines(), *control.lines(), ""]))
    found_out = control.counts["bad"] * 2 > control.counts["cuts"]
    return 0 if real.counts["bad"] == 0 and found_out else 1


def _undisturbed(state: Path, publisher: Publisher) -> tuple[dict[int, str], float]:
    """Return the SHA-256 of each release's content.db, and how long an update takes."""
    contents: dict[int, str] = {}
    began = time.monotonic()
    for export in publisher.exports:
        do(at_desk(state, publisher.root), str(export))
        content = shown_content(State(state))
        assert content is not None
        contents[shown(state)] = sha256(content.read_bytes())
    return contents, (time.monotonic() - began) / len(publisher.exports)


if __name__ == "__main__":
    sys.exit(main())
