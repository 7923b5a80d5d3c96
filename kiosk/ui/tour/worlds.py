"""The world as it is, then as it may become, each with what to see there."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from kiosk.domain.languages import Language, best_language
from kiosk.domain.ports.content import ContentSource
from kiosk.domain.printing import PrintResult
from kiosk.domain.views import PageView
from kiosk.ui.tour.plan import Plan
from kiosk.ui.tour.rehearsal import RehearsedHandouts, RehearsedSpeech
from kiosk.ui.tour.staff import staff
from kiosk.ui.tour.stop import Step, Stop, opened
from kiosk.ui.tour.visitor import listening, reading, screens
from kiosk.ui.viewmodels.kiosk import KioskViewModel
from kiosk.ui.viewmodels.world import World

Scene = tuple[World, Sequence[Stop]]

_ONE_YEAR = timedelta(days=365)
_LONG_AGO = datetime(1970, 1, 1)  # noqa: DTZ001 - where a clock without a battery starts


def worlds(world: World) -> Iterator[Scene]:
    """Yield each world with its stops; without content there is one stop."""
    broken = [Stop("no-content", lambda _: None)]
    if world.content is None:
        yield world, broken
        return
    plan = Plan.of(world.content)
    yield world, [*screens(plan), *reading(plan)]
    yield world._replace(content=_Untranslated(world.content)), [Stop("untranslated", opened(plan.page))]
    yield from _times(world, plan)
    yield world._replace(content=None), broken
    yield from _printers(world, plan)
    if world.speech is not None:
        yield world._replace(speech=RehearsedSpeech(world.speech)), [*listening(plan)]
    yield from staff(world, plan)


def _times(world: World, plan: Plan) -> Iterator[Scene]:
    yield world._replace(clock=lambda: datetime.now() + _ONE_YEAR), [Stop("stale", opened(plan.page))]  # noqa: DTZ005
    yield world._replace(clock=lambda: _LONG_AGO), [Stop("undated", lambda _: None)]
    now = [0.0]
    yield world._replace(monotonic=lambda: now[0]), [Stop("still-here", _left_alone(now, world.idle_times.ask_after))]


def _printers(world: World, plan: Plan) -> Iterator[Scene]:
    if world.handouts is not None:
        for result in PrintResult:
            there = world._replace(handouts=RehearsedHandouts(world.handouts, result))
            yield there, [Stop(f"take-{result}", partial(_print, plan.pages[0]))]


def _print(page: str, kiosk: KioskViewModel) -> None:
    kiosk.open(page)
    kiosk.takeAway()
    kiosk.visit.places.take.paper.print()


def _left_alone(now: list[float], seconds: float) -> Step:
    def go(kiosk: KioskViewModel) -> None:
        now[0] += seconds
        kiosk.watch.check()

    return go


class _Untranslated:
    """The content as if the reader's translation of every page were missing, and the one shown instead were behind."""

    def __init__(self, content: ContentSource) -> None:
        self._content = content

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - everything but `page` is the content's own
        return getattr(self._content, name)

    def page(self, page_id: str, language: Language) -> PageView | None:
        shown = best_language(language, [other for other in Language if other is not language]) or language
        view, other = self._content.page(page_id, language), self._content.page(page_id, shown)
        if view is None or other is None:
            return None
        return view._replace(
            language=shown, outdated=True, title=other.title, summary=other.summary, blocks=other.blocks
        )
