"""What the desk can set of its own kiosk."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from kiosk.domain.idle import IdleTimes
from kiosk.domain.languages import Language

if TYPE_CHECKING:
    # Loaded only for a kiosk that has one, or when the staff comes.
    from kiosk.domain.printing import PrinterSettings
    from kiosk.domain.wifi import Wifi

FULL_VOLUME = 100
SMALLEST_SCREEN, LARGEST_SCREEN = 7, 100  # inches


class Orientation(StrEnum):
    """How the picture is turned on a screen that hangs turned, in the words of xrandr."""

    NORMAL = "normal"
    RIGHT = "right"
    INVERTED = "inverted"
    LEFT = "left"

    @property
    def degrees(self) -> int:
        """How far the picture is turned, clockwise."""
        return {Orientation.NORMAL: 0, Orientation.RIGHT: 90, Orientation.INVERTED: 180, Orientation.LEFT: 270}[self]


class KioskSettings(NamedTuple):
    """The settings that the staff's area offers.

    Attributes:
        centre: the name of the place, as printed slips say it.
        languages: those that are offered, in their order; never empty. The first is that of a kiosk nobody has touched.
        idle: how long to wait for a person.
        volume: from 0, silent, to FULL_VOLUME; 20 less is half as loud in amplitude.
        screen_inches: diagonal of the screen; None is what the monitor says of itself.
        printer: None is no printer.
        network: the wireless network for guests, whether or not it is given away.
        network_shown: whether visitors get it as a code.
    """

    centre: str = ""
    languages: tuple[Language, ...] = tuple(Language)
    idle: IdleTimes = IdleTimes()
    volume: int = FULL_VOLUME
    screen_inches: float | None = None
    orientation: Orientation = Orientation.NORMAL
    printer: PrinterSettings | None = None
    network: Wifi | None = None
    network_shown: bool = False


class Kept(StrEnum):
    """How it went to keep settings.

    Attributes:
        KEPT: they are on the disk, and hold from now on.
        REFUSED: one of them is not possible; nothing has changed.
        NOT_KEPT: the disk does not take them; nothing has changed.
        BROKEN: the present file is broken, and is not written over; nothing has changed.
    """

    KEPT = "kept"
    REFUSED = "refused"
    NOT_KEPT = "not-kept"
    BROKEN = "broken"


def with_or_without(languages: tuple[Language, ...], language: Language) -> tuple[Language, ...]:
    """Return the languages with this one added at the end, or taken away; the last one stays."""
    if language not in languages:
        return (*languages, language)
    return tuple(other for other in languages if other is not language) or languages


def raised(languages: tuple[Language, ...], language: Language) -> tuple[Language, ...]:
    """Return the languages with this one a place further to the front."""
    place = languages.index(language) if language in languages else 0
    if place == 0:
        return languages
    return (*languages[: place - 1], language, languages[place - 1], *languages[place + 1 :])
