"""What the staff sees: the pad, the area, an update at work, and the six answers."""

from collections.abc import Iterator, Sequence
from functools import partial

from kiosk.domain.printing import PrintResult
from kiosk.domain.settings import Kept
from kiosk.ui.tour.plan import Plan
from kiosk.ui.tour.rehearsal import (
    RehearsedMachine,
    RehearsedPin,
    RehearsedSettings,
    RehearsedSpeech,
    RehearsedUpdates,
    rehearsals,
)
from kiosk.ui.tour.rehearsed_status import RehearsedStatus
from kiosk.ui.tour.stop import Step, Stop, enlarge, one_after_another
from kiosk.ui.viewmodels.kiosk import KioskViewModel
from kiosk.ui.viewmodels.world import World

SETTINGS = (
    "centre",
    "languages",
    "waiting",
    "volume",
    "printer",
    "printer-address",
    "wifi",
    "wifi-name",
    "wifi-password",
    "ruler",
    "orientation",
)
SECTIONS = ("status", "content", "kiosk", *SETTINGS, "test", "touch", "leave")
_FAULT = "/etc/helpukraine-kiosk/kiosk.toml: idle_seconds: expected a number from 20 to 3600"


def staff(world: World, plan: Plan) -> Iterator[tuple[World, Sequence[Stop]]]:
    """Yield each world of the staff with its stops."""
    world = world._replace(pin=None, settings=RehearsedSettings(), machine=RehearsedMachine())
    yield world._replace(pin=RehearsedPin()), [Stop("pin", _try_pins)]
    world = world._replace(status=RehearsedStatus())
    yield world._replace(updates=RehearsedUpdates()), [Stop("staff", _knock), *_sections()]
    yield world._replace(updates=RehearsedUpdates()), [Stop("staff-status-written", _write_status)]
    troubled = RehearsedStatus(well=False)
    yield world._replace(updates=RehearsedUpdates(), status=troubled), [Stop("staff-status-trouble", _write_status)]
    yield world._replace(updates=RehearsedUpdates(possible=False)), [Stop("staff-no-key", _entered("content"))]
    broken = [Stop("staff-broken-settings", _knock), Stop("staff-broken-kiosk", _entered("kiosk"))]
    yield world._replace(settings=RehearsedSettings(_FAULT)), broken
    yield from _answers(world)
    if world.speech is not None:
        speech = RehearsedSpeech(world.speech, languages=())
        yield world._replace(speech=speech), [Stop("staff-no-voice", one_after_another(_prepare, _knock))]
    for name, updates in rehearsals(plan.pages):
        yield world._replace(updates=updates), [Stop(f"staff-{name}", one_after_another(_entered("content"), _update))]


def _answers(world: World) -> Iterator[tuple[World, Sequence[Stop]]]:
    """Yield how it goes with a setting, and with a trial page."""
    for kept in Kept:
        keep = one_after_another(_entered("volume"), lambda kiosk: kiosk.staff.settings.setVolume(40))
        yield world._replace(settings=RehearsedSettings(kept=kept)), [Stop(f"staff-setting-{kept}", keep)]
    for result in PrintResult:
        trial = one_after_another(_entered("test"), lambda kiosk: kiosk.staff.tools.printTrial())
        yield world._replace(machine=RehearsedMachine(result)), [Stop(f"staff-test-{result}", trial)]


def _sections() -> Iterator[Stop]:
    for section in SECTIONS:
        yield Stop(f"staff-{section}", _entered(section))
        if section not in SETTINGS:
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


def _write_status(kiosk: KioskViewModel) -> None:
    _entered("status")(kiosk)
    kiosk.staff.condition.write("/media/red")


def _update(kiosk: KioskViewModel) -> None:
    kiosk.staff.content.update("")
