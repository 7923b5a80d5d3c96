"""What the staff sees: the pad, the area, an update at work, and the six answers."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

from kiosk.ui.tour.plan import Plan
from kiosk.ui.tour.rehearsal import RehearsedPin, RehearsedSpeech, RehearsedUpdates, rehearsals
from kiosk.ui.tour.stop import Step, Stop, enlarge, one_after_another
from kiosk.ui.viewmodels.kiosk import KioskViewModel
from kiosk.ui.viewmodels.world import World

SECTIONS = ("content",)


def staff(world: World, plan: Plan) -> Iterator[tuple[World, Sequence[Stop]]]:
    """Yield each world of the staff with its stops."""
    world = replace(world, pin=None)
    yield replace(world, pin=RehearsedPin()), [Stop("pin", _try_pins)]
    yield replace(world, updates=RehearsedUpdates()), [Stop("staff", _knock), *_sections()]
    yield replace(world, updates=RehearsedUpdates(possible=False)), [Stop("staff-no-key", _entered("content"))]
    if world.speech is not None:
        speech = RehearsedSpeech(world.speech, languages=())
        yield replace(world, speech=speech), [Stop("staff-no-voice", one_after_another(_prepare, _knock))]
    for name, updates in rehearsals(plan.pages):
        yield replace(world, updates=updates), [Stop(f"staff-{name}", one_after_another(_entered("content"), _update))]


def _sections() -> Iterator[Stop]:
    for section in SECTIONS:
        yield Stop(f"staff-{section}", _entered(section))
        yield Stop(f"large-staff-{section}", one_after_another(enlarge, _entered(section)))


def _entered(section: str) -> Step:
    return one_after_another(_knock, partial(_open, section))


def _open(section: str, kiosk: KioskViewModel) -> None:
    kiosk.staff.open(section)


def _prepare(kiosk: KioskViewModel) -> None:
    kiosk.prepare()


def _knock(kiosk: KioskViewModel) -> None:
    while not kiosk.session.place.screen.is_for_staff:
        kiosk.staff.knock()


def _try_pins(kiosk: KioskViewModel) -> None:
    _knock(kiosk)
    for _ in range(3):
        kiosk.pad.press("1")
        kiosk.pad.enter()


def _update(kiosk: KioskViewModel) -> None:
    kiosk.staff.content.update("")
