"""Reading aloud: what is on the page, sentence by sentence, from its top or from where it was."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.domain.languages import ENDONYMS, Language
from kiosk.domain.ports.sound import Speech
from kiosk.ui.viewmodels.speaker import Speaker

if TYPE_CHECKING:
    # Loaded when somebody listens, not with the first picture.
    from kiosk.domain.speaking import Manner, Sentence
    from kiosk.ui.bridge.reading_order import Readable

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class Spot(NamedTuple):
    """Where the reading is: a sentence of something on the page."""

    of: Readable
    sentences: Sequence[Sentence]
    number: int = 0

    @property
    def sentence(self) -> Sentence:
        """The sentence."""
        return self.sentences[self.number]


@QmlElement
@QmlUncreatable("made by KioskViewModel")
class ListeningViewModel(QObject):
    """Reads the page aloud. Nothing of it is loaded before the first use.

    Args:
        parent: owns it.
        speech: None is a kiosk without a voice.
        recorded: returns a sentence in a language as a person has spoken it, or nothing.

    Attributes:
        speaker: says it.
        window: where the pages are, once there is one.
    """

    changed = Signal()
    moved = Signal()
    # Somebody listens: the kiosk must not take them for gone.
    heard = Signal()

    def __init__(self, parent: QObject, speech: Speech | None, recorded: Callable[[str, Language], bytes]) -> None:
        super().__init__(parent)
        self.speaker = Speaker(speech, self.changed.emit, self.heard.emit, recorded)
        self.window: QQuickWindow | None = None
        self._page: QQuickItem | None = None
        self._spot: Spot | None = None
        self._silent = False

    def serve(self, reader: Language) -> None:
        """Read for a reader of another language."""
        if reader is not self.speaker.reader:
            self.speaker.reader = reader
            self.changed.emit()

    def forget(self) -> None:
        """Be silent, and speak to the next person as at the beginning."""
        self.stop()
        self.speaker.hush()
        self.speaker.speak_as(None)
        self._silent = False
        self.changed.emit()

    def close(self) -> None:
        """Let go of the window, which is about to go."""
        self.stop()
        self.speaker.hush()
        self.window = self._page = None

    @Slot(QQuickItem)
    def attend(self, page: QQuickItem) -> None:
        """Note what part of the window is the page."""
        self._page = page

    # What a person can do.

    @Slot()
    def read(self) -> None:
        """Read the page from its top."""
        self._silent = False
        self._go(self._first(self._order(), 0))

    @Slot()
    def stop(self) -> None:
        self._go(None)

    @Slot()
    def repeat(self) -> None:
        """Say the present sentence again."""
        self._say()

    @Slot(int)
    def goFaster(self, steps: int) -> None:
        self._speak_as(self.speaker.manner.faster(steps))

    @Slot(int)
    def goLouder(self, steps: int) -> None:
        self._speak_as(self.speaker.manner.louder(steps))

    # What the screen shows.

    @Property(bool, notify=changed)
    def available(self) -> bool:
        return self.speaker.can_speak

    @Property(str, notify=changed)
    def missing(self) -> str:
        """The languages without a voice, once that is known; a kiosk that may make no sound misses none."""
        return ", ".join(ENDONYMS[language] for language in self.speaker.missing)

    @Property(bool, notify=changed)
    def active(self) -> bool:
        return self._spot is not None

    @Property(bool, notify=changed)
    def silent(self) -> bool:
        return self._silent

    @Property(int, notify=changed)
    def pace(self) -> int:
        return self.speaker.manner.pace

    @Property(int, notify=changed)
    def loudness(self) -> int:
        return self.speaker.manner.loudness

    @Property(QQuickItem, notify=moved)
    def item(self) -> QQuickItem | None:
        return self._spot.of.item if self._spot and self._spot.of.exists else None

    @Property(str, notify=moved)
    def sentence(self) -> str:
        return self._spot.sentence.shown if self._spot else ""

    def order(self, *, page: bool = False) -> list[Readable]:
        """Return what is on the screen in the order of reading, or on the page alone."""
        from kiosk.ui.bridge.reading_order import reading_order  # noqa: PLC0415 - not before somebody listens

        return reading_order(self.window, self._page if page else None) if self.window else []

    def _speak_as(self, manner: Manner) -> None:
        self.speaker.speak_as(manner)
        self.changed.emit()
        self._say()

    def _go(self, spot: Spot | None) -> None:
        idle = self._spot is None
        self._spot = spot
        if spot is None and not idle:
            self.speaker.hush()
        self.moved.emit()
        if idle is not (spot is None):
            self.changed.emit()
        self._say()

    def _say(self) -> None:
        if self._spot is not None:
            coming = self._after(self._spot)
            self.speaker.say(self._spot.sentence, self._go_on, coming.sentence if coming else None)

    def _go_on(self, heard: bool) -> None:
        self.heard.emit()
        self._silent = not heard
        self._go(self._after(self._spot) if heard and self._spot else None)
        if not heard:
            self.changed.emit()

    def _order(self) -> list[Readable]:
        return [readable for readable in self.order(page=True) if not readable.aside]

    def _after(self, spot: Spot) -> Spot | None:
        """Return the next sentence, of what is on the page by now."""
        if spot.number + 1 < len(spot.sentences):
            return spot._replace(number=spot.number + 1)
        order = self._order()
        here = next((number for number, readable in enumerate(order) if readable.is_at(spot.of)), None)
        return None if here is None else self._first(order, here + 1)

    def _first(self, order: Sequence[Readable], start: int) -> Spot | None:
        for readable in order[start:]:
            sentences = self.speaker.cut(readable)
            if sentences:
                return Spot(readable, sentences)
        return None
