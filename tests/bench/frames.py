"""From frame to frame while a page is scrolled, beside other work and without it."""

import json
import time
from collections.abc import Callable

from tests.bench.processes import Running
from tests.bench.table import Row, Sample

_MOST_MS = 50.0
_TURN_SECONDS = 2.0


def scroll(kiosk: Running) -> list[float]:
    """Scroll for a while; milliseconds from frame to frame."""
    kiosk.say("begin")
    time.sleep(_TURN_SECONDS)
    kiosk.say("end")
    intervals: list[float] = json.loads(kiosk.heard())
    return intervals


def rows(what: str, beside: list[float], alone: list[float]) -> list[Row]:
    """What is told of the frames beside something and without it."""
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
