"""A finger on the glass, and eyes on the screen."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import cv2
import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication, QImage, QPointingDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.domain.display import Display
from kiosk.domain.languages import Language
from kiosk.ui.application import KioskWindow
from kiosk.ui.viewmodels.kiosk import KioskViewModel

_PATIENCE = 300


class Glass:
    """The kiosk's window as a person has it before them."""

    _finger: QPointingDevice | None = None
    _here = QPoint()
    _seen: list[QQuickItem] | None = None

    def __init__(self, kiosk: KioskWindow, size: Display) -> None:
        self.kiosk: KioskViewModel = kiosk.kiosk
        self.typing = kiosk.kiosk.visit.places.typing.keyboard
        self.window = kiosk.window
        self.size = size
        self.settle()

    # Eyes.

    @contextmanager
    def at_rest(self) -> Iterator[None]:
        """While nothing happens, what is on the screen is looked for once."""
        self._seen = list(self.items())
        try:
            yield
        finally:
            self._seen = None

    def items(self, root: QQuickItem | None = None) -> Iterator[QQuickItem]:
        """Everything that is visible, in the order in which it was made."""
        if root is None and self._seen is not None:
            yield from self._seen
            return
        coming = (root or self.window.contentItem()).childItems()[::-1]
        while coming:
            item = coming.pop()
            # The wrapper of an item that QML has just replaced can be of another type.
            if isinstance(item, QQuickItem) and item.isVisible() and item.opacity() > 0:
                yield item
                coming += item.childItems()[::-1]

    def find(self, name: str) -> QQuickItem:
        found = [item for item in self.items() if item.objectName() == name]
        assert found, f"there is no {name!r} on the screen: {sorted(filter(None, self.names()))}"
        return found[0]

    def names(self) -> set[str]:
        return {item.objectName() for item in self.items()}

    def texts(self, root: QQuickItem | None = None) -> list[str]:
        """Every text on the screen, or in an item."""
        return [str(item.property("text")) for item in self.items(root) if self.is_text(item)]

    def sees(self, text: str) -> bool:
        return any(text in shown for shown in self.texts())

    @staticmethod
    def is_text(item: QQuickItem) -> bool:
        return item.inherits("QQuickText")

    def rect(self, item: QQuickItem) -> QRectF:
        return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))

    def in_view(self, name: str) -> bool:
        """Whether the middle of a control is where a finger can reach it."""
        view = self.rect(self.find("scroll"))
        return name in self.names() and view.contains(self.rect(self.find(name)).center())

    def field(self) -> str:
        """What stands in the field to type in, without the bar that shows where the next letter goes."""
        return "".join(
            str(item.property("text")) for item in self.items(self.find("field")) if self.is_text(item)
        ).rstrip("|")

    def keyboard(self) -> QQuickItem | None:
        """The keyboard, where it is shown."""
        return next((item for item in self.items() if item.metaObject().className().startswith("Keyboard_")), None)

    def typing_keys(self) -> list[QQuickItem]:
        """Everything on the keyboard that can be pressed."""
        keyboard = self.keyboard()
        return [item for item in self.items(keyboard) if item.inherits("QQuickAbstractButton")] if keyboard else []

    def picture(self) -> QImage:
        return self.window.grabWindow()

    def mm(self, pixels: float) -> float:
        return pixels / self.size.px_per_mm

    def read_code(self, item: QQuickItem) -> str:
        """What a phone reads from the code on a picture of the screen."""
        code = self.picture().copy(self.rect(item).toRect()).convertToFormat(QImage.Format.Format_Grayscale8)
        pixels = np.frombuffer(code.constBits(), np.uint8).reshape(code.height(), code.bytesPerLine())
        text, *_ = cv2.QRCodeDetectorAruco().detectAndDecode(np.ascontiguousarray(pixels[:, : code.width()]))
        return str(text)

    def accessible(self, item: QQuickItem) -> QAccessibleInterface:
        QAccessible.setActive(True)
        interface = QAccessible.queryAccessibleInterface(item)
        assert interface is not None, f"{item} is not accessible"
        return interface

    # Finger.

    def settle(self) -> None:
        """Let the screen come to rest, and be painted; what it has left goes, as in a loop of events that runs."""
        for _ in range(5):
            QGuiApplication.processEvents()
        QGuiApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self.window.grabWindow()

    def tap(self, target: str | QQuickItem) -> None:
        """Touch the middle of a control, and let go."""
        self.tap_at(self._middle(target))

    def tap_at(self, point: QPoint) -> None:
        finger = self._touch_device()
        QTest.touchEvent(self.window, finger).press(0, point, self.window).commit()
        QTest.touchEvent(self.window, finger).release(0, point, self.window).commit()
        self.settle()

    def press(self, target: str | QQuickItem) -> None:
        """Put the finger on a control, and leave it there."""
        self._here = self._middle(target)
        QTest.touchEvent(self.window, self._touch_device()).press(0, self._here, self.window).commit()
        self.settle()

    def slide_to(self, target: str | QQuickItem) -> None:
        """Slide the pressed finger to another control."""
        self._here = self._middle(target)
        QTest.touchEvent(self.window, self._touch_device()).move(0, self._here, self.window).commit()
        self.settle()

    def lift(self) -> None:
        """Take the finger off the glass, where it is."""
        QTest.touchEvent(self.window, self._touch_device()).release(0, self._here, self.window).commit()
        self.settle()

    def choose_reading(self, *choices: str) -> None:
        """Open the choices of how to read, touch some of them, and close them."""
        for name in ("reading", *choices, "reading"):
            self.tap(name)

    def visit(self, target: str, language: Language = Language.UK) -> None:
        """Open a topic or page, as somebody who chose a language on Start."""
        self.tap(f"start_{language}")
        self.kiosk.open(target)
        self.settle()

    def visit_contact(self, contact: str, language: Language = Language.UK) -> None:
        """Open a contact, likewise."""
        self.tap(f"start_{language}")
        self.kiosk.openContact(contact)
        self.settle()

    def press_key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.window, key, modifier)
        self.settle()

    def slide(self, pixels: float) -> None:
        """Slide the page up by so many pixels with a finger, and wait until it rests."""
        view = self.find("scroll")
        start = self.rect(view).center().toPoint()
        finger = self._touch_device()
        QTest.touchEvent(self.window, finger).press(0, start, self.window).commit()
        for step in [*range(1, 11), *[10] * 12]:  # at last the finger rests, so that the page does not fly on
            here = start - QPoint(0, int(pixels * step / 10))
            QTest.touchEvent(self.window, finger).move(0, here, self.window).commit()
            QTest.qWait(8)  # a finger takes time; Qt measures its speed
        QTest.touchEvent(self.window, finger).release(0, here, self.window).commit()
        self.rest(view)

    def bring(self, target: str) -> None:
        """Go down the page by its button until a control can be reached."""
        view = self.find("scroll")
        while not self.in_view(target):
            assert not view.property("atYEnd"), f"there is no {target!r} on the page"
            self.tap("scrollDown")
            self.rest(view)

    def rest(self, view: QQuickItem) -> None:
        """Wait until the page no longer moves."""
        places = [float("nan")]
        while places[-1] != view.property("contentY") or view.property("moving"):
            places.append(view.property("contentY"))
            assert len(places) < _PATIENCE, f"the page does not come to rest: {places[-5:]}"
            QTest.qWait(20)
        self.settle()

    def _middle(self, target: str | QQuickItem) -> QPoint:
        item = self.find(target) if isinstance(target, str) else target
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()

    @classmethod
    def _touch_device(cls) -> QPointingDevice:
        if cls._finger is None:
            cls._finger = QTest.createTouchDevice()
        return cls._finger

    def save(self, path: Path) -> None:
        self.picture().save(str(path))
