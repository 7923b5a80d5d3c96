"""Starts programs, looks at all their processes, and ends every one of them."""

import contextlib
import ctypes
import os
import select
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

_PR_SET_CHILD_SUBREAPER = 36
_LONGEST_WAIT = 60.0
_GRACE = 5.0


@dataclass(frozen=True, slots=True)
class Program:
    """What to start."""

    command: tuple[str, ...]
    environment: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Running:
    """A program that was started: when, and what else was running then."""

    process: subprocess.Popen[str]
    started: float
    others: frozenset[int]
    errors: IO[str]

    def family(self) -> frozenset[int]:
        """All processes of the program, those included whose parent has ended."""
        return _descendants(os.getpid()) - self.others

    def say(self, line: str) -> None:
        assert self.process.stdin is not None
        with contextlib.suppress(BrokenPipeError):  # what went wrong is said by `heard`
            os.write(self.process.stdin.fileno(), f"{line}\n".encode())

    def heard(self) -> str:
        """The next line of its standard output."""
        assert self.process.stdout is not None
        ready, _, _ = select.select([self.process.stdout], [], [], _LONGEST_WAIT)
        line = self.process.stdout.readline() if ready else ""
        if not line:
            self.errors.seek(0)
            raise RuntimeError(f"no answer: {self.process.args!r}\n{self.errors.read()}")
        return line.strip()


def adopt_orphans() -> None:
    """Become the parent of every descendant whose own parent ends, so that none is lost (Linux)."""
    ctypes.CDLL(None).prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


@contextmanager
def running(program: Program, *, gently: bool = False) -> Iterator[Running]:
    """Start a program and end it with all its processes; `gently` asks it first."""
    others = _descendants(os.getpid())
    with tempfile.TemporaryFile("w+", errors="replace") as errors:
        started = time.monotonic()
        with _spawn(program, errors) as process:
            run = Running(process, started, others, errors)
            try:
                yield run
            finally:
                _end(run, gently=gently)


def _spawn(program: Program, errors: IO[str]) -> subprocess.Popen[str]:
    return subprocess.Popen(
        program.command,
        env=program.environment,
        text=True,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=errors,
    )


def _end(run: Running, *, gently: bool) -> None:
    if gently:
        run.process.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            run.process.wait(_GRACE)
    while family := run.family():
        for pid in family:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        run.process.poll()
        _reap(family - {run.process.pid})
        time.sleep(0.005)


def _reap(pids: frozenset[int]) -> None:
    for pid in pids:
        with contextlib.suppress(ChildProcessError):
            os.waitpid(pid, os.WNOHANG)


def _descendants(ancestor: int) -> frozenset[int]:
    children: dict[int, list[int]] = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            parent = int(stat.read_text().rpartition(")")[2].split()[1])
            children.setdefault(parent, []).append(int(stat.parent.name))
    found: set[int] = set()
    new = children.get(ancestor, [])
    while new:
        found.update(new)
        new = [child for parent in new for child in children.get(parent, [])]
    return frozenset(found)
