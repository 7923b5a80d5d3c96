"""Memory on the first screen and on a page, and the processor at rest."""

import subprocess
import time
from collections.abc import Mapping
from dataclasses import dataclass

from kiosk import paths
from kiosk.content.store import ContentStore
from kiosk.domain.languages import Language
from tests.bench import programs, static_pages
from tests.bench.lab import Lab
from tests.bench.processes import Running, running
from tests.bench.screen import Screen, drawn
from tests.bench.table import Row, Sample, Table
from tests.bench.usage import Rest, pss_mb, watch

MOST_OF_CHROMIUM = 0.25
_SETTLE_SECONDS = 2.0
_STEP_SECONDS = 1.0


@dataclass(frozen=True, slots=True)
class Weight:
    """What a program takes: megabytes on the first screen and on a page, and the processor at rest."""

    first: float
    page: float
    rest: Rest


def measure(lab: Lab, table: Table) -> None:
    """Weigh the kiosk, and Chromium where there is one."""
    missing = programs.missing("Xvfb", "chromium", "xdotool")
    kiosks, browsers = [], []
    for _ in range(lab.plan.weighings):
        kiosks.append(_kiosk(lab))
        if lab.screen is not None and not missing:
            browsers.append(_chromium(lab, lab.screen))
    if missing:
        table.skip(missing)
    for row in _rows(kiosks, browsers):
        table.add(row)


def _rows(kiosks: list[Weight], browsers: list[Weight]) -> list[Row]:
    def row(what: str, values: list[list[float]], unit: str, most: float | None = None) -> Row:
        ours, theirs = (Sample(found, unit) if found else None for found in values)
        assert ours is not None
        return Row(what=what, kiosk=ours, against=theirs, most_ratio=most if theirs else None)

    both = (kiosks, browsers)
    chromium = ", against chromium --kiosk" if browsers else ""
    return [
        row(f"memory (PSS), first screen{chromium}", [[w.first for w in x] for x in both], "MB", MOST_OF_CHROMIUM),
        row(f"memory (PSS), a page{chromium}", [[w.page for w in x] for x in both], "MB", MOST_OF_CHROMIUM),
        row(f"processor at rest, a second{chromium}", [[w.rest.cpu_ms for w in x] for x in both], "ms"),
        row(f"wake-ups at rest, a second{chromium}", [[w.rest.wakeups for w in x] for x in both], ""),
    ]


def _kiosk(lab: Lab) -> Weight:
    environment = lab.onscreen(lab.screen) if lab.screen else lab.offscreen
    with running(programs.reporting_kiosk(environment)) as run:
        run.heard()
        first, rest = _first(run, lab.plan.rest_seconds)
        topic, page = _first_page()
        for line in ("chooseLanguage uk", f"open {topic}", f"open {page}"):
            run.say(line)
            time.sleep(_STEP_SECONDS)
        time.sleep(_SETTLE_SECONDS)
        return Weight(first, pss_mb(run.family()), rest)


def _chromium(lab: Lab, screen: Screen) -> Weight:
    environment = lab.onscreen(screen)
    site = lab.folder / "site" / "index.html"
    program = programs.chromium(environment, lab.folder / "used", site)
    with running(program, gently=True) as run:
        screen.wait(drawn)
        first, rest = _first(run, lab.plan.rest_seconds)
        for place in (static_pages.FIRST_LANGUAGE, static_pages.FIRST_TILE, static_pages.FIRST_CARD):
            _touch(screen, environment, place)
        time.sleep(_SETTLE_SECONDS)
        return Weight(first, pss_mb(run.family()), rest)


def _first(run: Running, seconds: float) -> tuple[float, Rest]:
    time.sleep(_SETTLE_SECONDS)
    return pss_mb(run.family()), watch(run.family(), seconds)


def _touch(screen: Screen, environment: Mapping[str, str], place: tuple[int, int]) -> None:
    """Click there and wait until something has changed."""
    before = screen.look()
    x, y = map(str, place)
    subprocess.run(("xdotool", "mousemove", x, y, "click", "1"), env=environment, check=True)
    screen.wait(lambda look: look != before)
    time.sleep(_STEP_SECONDS)


def _first_page() -> tuple[str, str]:
    """The first topic and its first page: those that Chromium is led to."""
    store = ContentStore(paths.SEED)
    topic = store.topics(Language.UK)[0].id
    page = store.topic_pages(topic, Language.UK, "")[0].id
    store.close()
    return topic, page
