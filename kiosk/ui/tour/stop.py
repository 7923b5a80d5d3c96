"""One picture of the tour, and the steps that lead there."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.domain.session import TEXT_SIZES
from kiosk.ui.viewmodels.kiosk import KioskViewModel

Step = Callable[[KioskViewModel], None]


@dataclass(frozen=True, slots=True)
class Stop:
    """One picture: its name, and how to get there from Home."""

    name: str
    go: Step


def one_after_another(*steps: Step) -> Step:
    """Return several steps as one."""

    def go(kiosk: KioskViewModel) -> None:
        for step in steps:
            step(kiosk)

    return go


def opened(target: str) -> Step:
    """Return the step to a topic or a page."""
    return lambda kiosk: kiosk.open(target)


def enlarge(kiosk: KioskViewModel) -> None:
    """Choose the largest text."""
    kiosk.choices.chooseTextSize(TEXT_SIZES)
