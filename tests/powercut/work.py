"""A kiosk at work until it is killed: it takes release after release, and goes back now and then."""

import os
import random
import signal
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.outcomes import Reason
from kiosk.sync.desk import Desk
from kiosk.sync.recover import before_shown, shown_generation
from tests.crash.kiosk import GO_BACK, at_desk, do
from tests.crash.publisher import Publisher
from tests.crash.verdict import floor, shown

_BACK_ONE_TIME_IN = 5


@dataclass(frozen=True, slots=True)
class Told:
    """What the kiosk had told before it was killed.

    Attributes:
        done: how many orders it had finished.
        allowed: the releases that it may show: the one it said that it shows, and the one it was to show next.
        floor: the version of the timestamp that it said it trusts.
        at_work: it was killed inside an order.
        failures: the orders that it could not obey.
    """

    done: int
    allowed: tuple[int, ...]
    floor: int
    at_work: bool
    failures: tuple[str, ...]


def work_until_killed(state: Path, publisher: Publisher, seconds: float, seed: int, *, with_fsync: bool) -> Told:
    """Let a kiosk work in a child process, which is killed after so many seconds."""
    before = _words("done", shown(state), floor(state))
    reads, writes = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reads)
        chance = random.Random(seed)  # noqa: S311 - no secret
        _work(state, publisher, chance, writes, with_fsync=with_fsync)
    os.close(writes)
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    with os.fdopen(reads, "rb") as pipe:
        return _heard(before + pipe.read())


def _heard(said: bytes) -> Told:
    lines = [line.split() for line in said.decode().splitlines()]
    done = [line for line in lines if line[0] == "done"]
    wanted = [int(line[1]) for line in lines[-1:] if line[0] == "wants"]
    failures = tuple(" ".join(line) for line in lines if line[0] == "failed")
    return Told(len(done) - 1, (int(done[-1][1]), *wanted), int(done[-1][2]), bool(wanted), failures)


def _words(*words: object) -> bytes:
    return " ".join(map(str, words)).encode() + b"\n"


def _work(state: Path, publisher: Publisher, chance: random.Random, out: int, *, with_fsync: bool) -> None:
    if not with_fsync:
        os.fsync = _nothing
    try:
        desk = at_desk(state, publisher.root)
        for order, aim in _orders(desk, state, publisher, chance):
            os.write(out, _words("wants", aim))
            outcome = do(desk, order)
            done = shown(state) == aim or (outcome and outcome.reason is Reason.BLOCKED)
            os.write(out, _words("done", shown(state), floor(state)) if done else _words("failed", outcome))
    except BaseException as error:  # noqa: BLE001 - the parent has to hear of it, whatever it is
        os.write(out, _words("failed", repr(error)))
    signal.pause()


def _nothing(fd: object) -> None:
    pass


def _orders(desk: Desk, state: Path, publisher: Publisher, chance: random.Random) -> Iterator[tuple[str, int]]:
    """Return what to do next, and the release to be shown then: first of all what was being done before the cut."""
    newest = max(floor(state), shown(state))
    while newest <= len(publisher.exports):
        if newest > 0:
            yield str(publisher.exports[newest - 1]), newest
        if (before := _before(desk)) and chance.randrange(_BACK_ONE_TIME_IN) == 0:
            yield GO_BACK, before
        newest += 1


def _before(desk: Desk) -> int:
    now = shown_generation(desk.state)
    before = before_shown(desk.state, now.number) if now else None
    return before.release if before else 0
