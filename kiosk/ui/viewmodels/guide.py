"""Speak everything: the kiosk without sight. A first touch says what is there, a second does it; so do five keys."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, Property, QCoreApplication, QObject, QPointF, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable
from PySide6.QtQuick import QQuickItem

from kiosk.ui.viewmodels.listening import ListeningViewModel

if TYPE_CHECKING:
    # Loaded when somebody listens, not with the first picture.
    from kiosk.domain.speaking import Sentence
    from kiosk.ui.bridge.reading_order import Readable

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_CONTEXT = "Guide"
_DIGIT = QT_TRANSLATE_NOOP("Guide", "digit")
_CHOSEN = QT_TRANSLATE_NOOP("Guide", "chosen")
_NOT_CHOSEN = QT_TRANSLATE_NOOP("Guide", "not chosen")
_PLACE = QT_TRANSLATE_NOOP("Guide", "%1 of %2")
_COUNT = QT_TRANSLATE_NOOP("Guide", "Things on this screen: %1.")
_BEGIN = QT_TRANSLATE_NOOP(
    "Guide",
    "Everything is spoken now. Touch once to hear, touch again to choose. With keys: up and down to move, OK to choose,"
    " left to go back, right to hear again.",
)
_END = QT_TRANSLATE_NOOP("Guide", "Nothing is spoken any more.")


@QmlElement
@QmlUncreatable("made by KioskViewModel")
class GuideViewModel(QObject):
    """Says where the person is and what there is, and acts for them. New words interrupt old ones.

    Args:
        parent: owns it.
        listening: has the voice, the page and the manner of speaking.
    """

    changed = Signal()
    moved = Signal()
    # The person wants to go back.
    left = Signal()

    def __init__(self, parent: QObject, listening: ListeningViewModel) -> None:
        super().__init__(parent)
        self._listening = listening
        self._on = False
        self._here: Readable | None = None
        self._said: Sequence[Sentence] = ()
        self._asked = False
        self._arriving = QTimer(self, singleShot=True, interval=0)
        self._arriving.timeout.connect(self._arrive)

    @Slot()
    def toggle(self) -> None:
        """Begin to speak everything, or end it."""
        self._listening.stop()
        if not self._on and not self._listening.speaker.can_speak:
            return
        self._on = not self._on
        self._here = None
        self.changed.emit()
        self.moved.emit()
        self._say([_BEGIN if self._on else _END], then=self._arrive if self._on else None)

    def forget(self) -> None:
        """Speak no more to whoever comes next."""
        self._arriving.stop()
        self._on, self._here, self._said = False, None, ()
        self.changed.emit()
        self.moved.emit()

    def arrive(self) -> None:
        """Say what is here now; called when the place has changed, before it is drawn."""
        if self._on:
            self._here = None
            self.moved.emit()
            self._arriving.start()

    def ask(self, *, asked: bool) -> None:
        """Say the question that covers the screen, or what is there again after it."""
        if asked is not self._asked:
            self._asked = asked
            self.arrive()

    def move(self, steps: int) -> None:
        """Go to the next thing in the order of reading, or to the one before; after the last comes the first."""
        order = self._listening.order()
        if not order:
            return
        here = next((number for number, other in enumerate(order) if other.is_at(self._here)), None)
        start = -1 if steps > 0 else 0
        self._go(order[((start if here is None else here) + steps) % len(order)])

    def touch(self, point: QPointF) -> None:
        """Say what is under a finger; a second touch of it acts."""
        under = [other for other in self._listening.order() if other.covers(point)]
        if under and under[-1].is_at(self._here):
            self.act()
        elif under:
            self._go(under[-1])

    def act(self) -> None:
        """Do what the present thing does, and say what has become of it."""
        if self._here is None or not self._here.exists or not self._here.acts:
            self.repeat()
            return
        here = self._here
        here.press()
        if self._on and self._here is here and not self._arriving.isActive():
            self._go(next((other for other in self._listening.order() if other.is_at(here)), None))

    def back(self) -> None:
        """Go back."""
        self.left.emit()

    @Slot()
    def repeat(self) -> None:
        """Say it again."""
        self._listening.speaker.say_all(self._said)

    @property
    def is_on(self) -> bool:
        """Whether everything is spoken."""
        return self._on

    @Property(bool, notify=changed)
    def on(self) -> bool:
        return self._on

    @Property(QQuickItem, notify=moved)
    def item(self) -> QQuickItem | None:
        return self._here.item if self._here and self._here.exists else None

    @property
    def said(self) -> Sequence[Sentence]:
        """What was said last."""
        return self._said

    def _go(self, readable: Readable | None) -> None:
        self._here = readable
        self.moved.emit()
        if readable is not None:
            self._say(_words(readable), named=readable)

    @Slot()
    def _arrive(self) -> None:
        """Begin at the top of the page, and say how much there is."""
        page = self._listening.order(page=True) or self._listening.order()
        self._here = page[0] if page else None
        self.moved.emit()
        self._say([*(_words(page[0]) if page else ()), (_COUNT, len(page))], named=self._here)

    def _say(
        self, words: Iterable[object], named: Readable | None = None, then: Callable[[], None] | None = None
    ) -> None:
        sentences: list[Sentence] = []
        if named is not None and not named.masked:
            sentences += self._listening.speaker.cut(named)
        for text in words:
            source, *numbers = text if isinstance(text, tuple) else (text,)
            sentences += self._listening.speaker.in_words(_translated(str(source), *numbers))
        self._said = sentences
        self._listening.speaker.say_all(sentences, then)


def _words(readable: Readable) -> Iterator[object]:
    """Yield what is said of a thing after its name: its role, its state, and which one it is."""
    if readable.masked:
        yield _DIGIT
    role = _role(readable)
    if role:
        yield role
    if readable.checkable:
        yield _CHOSEN if readable.checked else _NOT_CHOSEN
    if readable.places > 1:
        yield (_PLACE, readable.place, readable.places)


def _role(readable: Readable) -> str:
    from PySide6.QtGui import QAccessible  # noqa: PLC0415 - not before somebody listens

    names = {
        QAccessible.Role.Button: QT_TRANSLATE_NOOP("Guide", "button"),
        QAccessible.Role.CheckBox: QT_TRANSLATE_NOOP("Guide", "button"),
        QAccessible.Role.RadioButton: QT_TRANSLATE_NOOP("Guide", "button"),
        QAccessible.Role.Heading: QT_TRANSLATE_NOOP("Guide", "heading"),
        QAccessible.Role.EditableText: QT_TRANSLATE_NOOP("Guide", "field"),
        QAccessible.Role.Graphic: QT_TRANSLATE_NOOP("Guide", "code for a phone"),
    }
    return str(names.get(readable.role, ""))


def _translated(source: str, *numbers: int) -> str:
    text = QCoreApplication.translate(_CONTEXT, source)
    for place, number in enumerate(numbers, 1):
        text = text.replace(f"%{place}", str(number))
    return text
