"""What the screen needs of the world."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.idle import IdleTimes
from kiosk.domain.ports import Chime, ContentSource, Handouts, PinLock, QrEncoder, Speech, Updates
from kiosk.ui.bridge.translations import Translations


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """Content, codes, words, sound and clocks.

    Attributes:
        content: None when it cannot be read: the screen is then Emergency.
        clock: the local time of day.
        monotonic: seconds of a clock that nobody sets.
        newer_content: content that has come since, asked for while nobody is at the screen; None is none.
        updates: what the staff can do about the content; None is a kiosk that cannot be updated.
        pin: lets the staff in; None lets everybody in who knocks.
        handouts: what a person can take away; None is nothing but the code beside the page.
        speech: reads aloud; None is a kiosk without a voice.
    """

    content: ContentSource | None
    codes: QrEncoder
    translations: Translations
    chime: Chime
    idle_times: IdleTimes
    clock: Callable[[], datetime]
    monotonic: Callable[[], float]
    newer_content: Callable[[], ContentSource | None] = lambda: None
    updates: Updates | None = None
    pin: PinLock | None = None
    handouts: Handouts | None = None
    speech: Speech | None = None
