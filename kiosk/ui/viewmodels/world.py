"""What the screen needs of the world."""

from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple

from kiosk.domain.idle import IdleTimes
from kiosk.domain.ports.codes import QrEncoder
from kiosk.domain.ports.content import ContentSource
from kiosk.domain.ports.handouts import Handouts
from kiosk.domain.ports.sound import Chime, Speech
from kiosk.domain.ports.staff import Machine, PinLock, SettingsStore, Status, Updates
from kiosk.ui.bridge.translations import Translations


class World(NamedTuple):
    """Content, codes, words, sound and clocks.

    Attributes:
        content: None when it cannot be read: the screen is then Emergency.
        clock: the local time of day.
        monotonic: seconds of a clock that nobody sets.
        debounce: seconds after a touch or key in which the same again is the same one.
        newer_content: content that has come since, asked for while nobody is at the screen; None is none.
        updates: what the staff can do about the content; None is a kiosk that cannot be updated.
        status: how the kiosk is, for the staff; None is a kiosk that nobody can ask.
        pin: lets the staff in; None lets everybody in who knocks.
        handouts: what a person can take away; None is nothing but the code beside the page.
        settings: what the staff can set; None is a kiosk that keeps its defaults.
        machine: what the staff can do with the machine; None is nothing.
        speech: reads aloud; None is a kiosk without a voice.
    """

    content: ContentSource | None
    codes: QrEncoder
    translations: Translations
    chime: Chime
    idle_times: IdleTimes
    clock: Callable[[], datetime]
    monotonic: Callable[[], float]
    debounce: float = 0.25
    newer_content: Callable[[], ContentSource | None] = lambda: None
    updates: Updates | None = None
    status: Status | None = None
    pin: PinLock | None = None
    handouts: Handouts | None = None
    settings: SettingsStore | None = None
    machine: Machine | None = None
    speech: Speech | None = None
