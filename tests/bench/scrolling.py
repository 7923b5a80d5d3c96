"""From frame to frame while a page is scrolled: beside a first update of everything, and while that is halted."""

import json
import os
import signal
import time
from collections.abc import Callable
from datetime import UTC, datetime

from kiosk.publish.export import export
from kiosk.publish.keys import KeyFolder
from tests.bench import programs
from tests.bench.lab import Lab
from tests.bench.processes import Program, Running, running
from tests.bench.synthetic import large
from tests.bench.table import Row, Sample, Table

_MOST_MS = 50.0
_SETTLE_SECONDS = 3.0
_TURN_SECONDS = 2.0


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
    for row in _rows(f"a sync of {lab.plan.sync_pages:,} pages", beside, alone):
        table.add(row)


def _in_turn(kiosk: Running, program: Program) -> tuple[list[float], list[float]]:
    """Milliseconds from frame to frame beside the program until it has ended, and while it is halted."""
    beside: list[float] = []
    alone: list[float] = []
    with running(program) as sync:
        while sync.process.poll() is None:
            beside += _scroll(kiosk)
            sync.process.send_signal(signal.SIGSTOP)
            alone += _scroll(kiosk)
            sync.process.send_signal(signal.SIGCONT)
        if sync.process.returncode != 0:
            raise RuntimeError(f"no update: {sync.heard()}")
    return beside, alone


def _scroll(kiosk: Running) -> list[float]:
    kiosk.say("begin")
    time.sleep(_TURN_SECONDS)
    kiosk.say("end")
    intervals: list[float] = json.loads(kiosk.heard())
    return intervals


def _rows(what: str, beside: list[float], alone: list[float]) -> list[Row]:
    name = f"scrolling, from frame to frame: during {what}, against none"
    frames = f"of {len(beside):,} and {len(alone):,} frames"
    return [
        Row(what=name, kiosk=Sample(beside, "ms"), against=Sample(alone, "ms"), most=_MOST_MS),
        _told("– 99 of 100 come within", _p99, "ms", beside, alone),
        _told("– the latest", max, "ms", beside, alone),
        _told(f"– later than {_MOST_MS:g} ms, {frames}", _late, "", beside, alone),
    ]


def _told(
    what: str, summary: Callable[[list[float]], float], unit: str, beside: list[float], alone: list[float]
) -> Row:
    return Row(what=what, kiosk=Sample([summary(beside)], unit), against=Sample([summary(alone)], unit))


def _p99(values: list[float]) -> float:
    return sorted(values)[len(values) * 99 // 100]


def _late(values: list[float]) -> float:
    return sum(value > _MOST_MS for value in values)
