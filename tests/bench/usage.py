"""What processes use: memory, processor, wake-ups. All of it is read from /proc."""

import contextlib
import re
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

_PSS = re.compile(r"^Pss:\s+(\d+) kB", re.MULTILINE)
_SWITCHES = re.compile(r"ctxt_switches:\s+(\d+)")


@dataclass(frozen=True, slots=True)
class Rest:
    """The processor at rest: milliseconds and wake-ups in a second."""

    cpu_ms: float
    wakeups: float


def pss_mb(pids: Iterable[int | str]) -> float:
    """Proportional set size of all the processes together, in MB."""
    total = 0
    for pid in pids:
        with contextlib.suppress(OSError):
            total += sum(map(int, _PSS.findall(Path(f"/proc/{pid}/smaps_rollup").read_text())))
    return total * 1024 / 1e6


def watch(pids: Iterable[int], seconds: float) -> Rest:
    """Watch the processes for a while."""
    watched = tuple(pids)
    cpu, switches = _used(watched)
    time.sleep(seconds)
    cpu_after, switches_after = _used(watched)
    return Rest((cpu_after - cpu) / 1e6 / seconds, (switches_after - switches) / seconds)


def _used(pids: tuple[int, ...]) -> tuple[int, int]:
    """Nanoseconds on the processor, and context switches, of all threads."""
    cpu = switches = 0
    for pid in pids:
        for task in Path(f"/proc/{pid}/task").glob("*"):
            with contextlib.suppress(OSError):
                cpu += int((task / "schedstat").read_text().split()[0])
                switches += sum(map(int, _SWITCHES.findall((task / "status").read_text())))
    return cpu, switches
