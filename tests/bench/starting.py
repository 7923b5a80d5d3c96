"""From the start of the process to the first frame."""

import shutil
import time
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from tests.bench import programs, static_pages
from tests.bench.lab import Lab
from tests.bench.processes import Program, running
from tests.bench.screen import Look, Screen, blank, drawn, filled
from tests.bench.table import Row, Sample, Table

MOST_OF_EMPTY = 1.5
MOST_OF_CHROMIUM = 0.4

Measured = tuple[float, ...]


def against_empty_window(lab: Lab, table: Table) -> None:
    """Compare with the least that a Qt Quick program of this Python takes."""
    size = ("--windowed", "--size", "1920x1080")
    kiosk = partial(_told, programs.reporting_kiosk(lab.offscreen, *size))
    empty = partial(_told, programs.empty_window(lab.offscreen))
    times = _alternate(lab.plan.starts, {"kiosk": kiosk, "empty": empty})
    table.add(_row("start → first frame, against an empty window; offscreen", times, "empty", MOST_OF_EMPTY))
    processor = {name: [cpu for _, cpu in values] for name, values in times.items()}
    both = (Sample(processor["kiosk"], "ms"), Sample(processor["empty"], "ms"))
    table.add(Row(what="– of it, time of the processor", kiosk=both[0], against=both[1]))
    if lab.screen is None:
        table.skip(programs.missing("Xvfb"))
        return
    environment = lab.onscreen(lab.screen)
    kiosk = partial(_seen, lab.screen, programs.kiosk(environment), drawn)
    empty = partial(_seen, lab.screen, programs.empty_window(environment), filled)
    times = _alternate(lab.plan.starts, {"kiosk": kiosk, "empty": empty})
    table.add(_row("start → first frame, against an empty window; X11", times, "empty", MOST_OF_EMPTY))


def against_chromium(lab: Lab, table: Table) -> None:
    """Compare with a browser that shows the same pages."""
    missing = programs.missing("Xvfb", "chromium")
    if missing or lab.screen is None:
        table.skip(missing)
        return
    environment = lab.onscreen(lab.screen)
    page = static_pages.write(lab.folder / "site")
    times = _alternate(
        lab.plan.chromium_starts,
        {
            "kiosk": partial(_seen, lab.screen, programs.kiosk(environment), drawn),
            "new": partial(_chromium, lab.screen, environment, lab.folder / "new", page),
            "used": partial(_chromium, lab.screen, environment, lab.folder / "used", page),
        },
    )
    table.add(_row("start → first frame, against chromium --kiosk; X11", times, "new", MOST_OF_CHROMIUM))
    table.add(_row("– against Chromium with a profile in use", times, "used", None))


def _alternate(times: int, what: Mapping[str, Callable[[], Measured]]) -> dict[str, list[Measured]]:
    """Measure one after the other, again and again; the first round only warms the caches."""
    rounds = [{name: measure() for name, measure in what.items()} for _ in range(times + 1)]
    return {name: [once[name] for once in rounds[1:]] for name in what}


def _row(what: str, times: Mapping[str, list[Measured]], other: str, most: float | None) -> Row:
    kiosk, against = ([first for first, *_ in times[name]] for name in ("kiosk", other))
    return Row(what=what, kiosk=Sample(kiosk, "ms"), against=Sample(against, "ms"), most_ratio=most)


def _told(program: Program) -> Measured:
    """Milliseconds until the program says that a frame is there, and milliseconds of the processor until then."""
    with running(program) as run:
        cpu = float(run.heard())
        return (time.monotonic() - run.started) * 1e3, cpu * 1e3


def _seen(screen: Screen, program: Program, seen: Callable[[Look], bool], *, gently: bool = False) -> Measured:
    """Milliseconds until the frame is in the frame buffer."""
    screen.wait(blank)
    with running(program, gently=gently) as run:
        return ((screen.wait(seen) - run.started) * 1e3,)


def _chromium(screen: Screen, environment: Mapping[str, str], profile: Path, page: Path) -> Measured:
    """The same of Chromium; the profile "new" is forgotten afterwards."""
    try:
        return _seen(screen, programs.chromium(environment, profile, page), drawn, gently=profile.name == "used")
    finally:
        if profile.name == "new":
            shutil.rmtree(profile, ignore_errors=True)
