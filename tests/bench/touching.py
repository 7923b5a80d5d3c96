"""From the touch to the frame, with few pages and with many."""

import json
from collections import defaultdict
from dataclasses import replace

from tests.bench import programs
from tests.bench.lab import Lab
from tests.bench.processes import Running, running
from tests.bench.synthetic import build_large
from tests.bench.table import Row, Sample, Table

_FEW = 100
_MOST_MS = 50.0
_MOST_GROWTH = 1.2
_HELD = {"page": "touch → frame: open a page", "language": "touch → frame: another language on a page"}
_TOLD = {"home": "– open Home", "topic": "– open a topic", "back": "– back to the topic"}

Times = dict[str, list[float]]


def measure(lab: Lab, table: Table) -> None:
    """Walk through both contents in turn, each in a kiosk of its own."""
    sizes = (_FEW, lab.plan.pages)
    walkers = [programs.walker(lab.offscreen, build_large(size, lab.folder / f"{size}.db")) for size in sizes]
    with running(walkers[0]) as few_kiosk, running(walkers[1]) as many_kiosk:
        kiosks = (few_kiosk, many_kiosk)
        first: Times = defaultdict(list)
        times: tuple[Times, Times] = (defaultdict(list), defaultdict(list))
        for kiosk in kiosks:
            _walk(kiosk, first)
        for _ in range(lab.plan.walks):
            for kiosk, steps in zip(kiosks, times, strict=True):
                _walk(kiosk, steps)
    for row in _rows(sizes, times, first):
        table.add(row)


def _walk(kiosk: Running, steps: Times) -> None:
    kiosk.say("walk")
    for step, milliseconds, processor in json.loads(kiosk.heard()):
        steps[step].append(milliseconds)
        steps[f"{step}, processor"].append(processor)


def _rows(sizes: tuple[int, int], times: tuple[Times, Times], first: Times) -> list[Row]:
    few, many = ({step: Sample(values, "ms") for step, values in found.items()} for found in times)
    small, large = (f"{size:,} pages" for size in sizes)
    rows = []
    for step, name in _HELD.items():
        rows.append(Row(what=f"{name}; {small}", kiosk=few[step], most_p95=_MOST_MS))
        growth = Row(what=f"{name}; {large}, against {small}", kiosk=many[step], against=few[step])
        rows.append(replace(growth, most_p95=_MOST_MS, most_ratio=_MOST_GROWTH))
        processor = f"{step}, processor"
        rows.append(Row(what="– of it, time of the processor", kiosk=many[processor], against=few[processor]))
    for step, name in _TOLD.items():
        rows.append(Row(what=f"{name}; {large}, against {small}", kiosk=many[step], against=few[step]))
    for step, name in {**_HELD, **_TOLD}.items():
        rows.append(Row(what=f"{name}; the first time since the start", kiosk=Sample(first[step][:1], "ms")))
    return rows
