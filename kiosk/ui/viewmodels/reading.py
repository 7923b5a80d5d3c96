"""How the person reads: size, contrast, weight and spacing of the text, and where on the screen it stands."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain import session as rules
from kiosk.domain.session import Session
from kiosk.ui.viewmodels.visit import Visit

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by KioskViewModel")
class ReadingViewModel(QObject):
    """The choices of how to read. They belong to the visit's session, and go with it."""

    changed = Signal()

    def __init__(self, parent: QObject, visit: Visit) -> None:
        super().__init__(parent)
        self._visit = visit
        visit.changed.connect(self.changed)

    @property
    def _session(self) -> Session:
        return self._visit.session

    @Slot()
    def toggleChoices(self) -> None:
        """Open the choices, which need the room of the keyboard, or close them."""
        self._visit.places.typing.keyboard.hide()
        self._visit.move(self._session._replace(choosing=not self._session.choosing))

    @Slot()
    def close(self) -> None:
        self._visit.move(self._session._replace(choosing=False))

    @Slot(int)
    def chooseTextSize(self, size: int) -> None:
        self._visit.move(rules.set_text_size(self._session, size))

    @Slot()
    def toggleContrast(self) -> None:
        self._visit.move(rules.set_high_contrast(self._session, on=not self._session.high_contrast))

    @Slot()
    def toggleBold(self) -> None:
        self._visit.move(self._session._replace(bold=not self._session.bold))

    @Slot()
    def toggleSpaced(self) -> None:
        self._visit.move(self._session._replace(spaced=not self._session.spaced))

    @Slot()
    def toggleLow(self) -> None:
        self._visit.move(self._session._replace(low=not self._session.low))

    @Property(int, notify=changed)
    def textSize(self) -> int:
        return self._session.text_size

    @Property(bool, notify=changed)
    def highContrast(self) -> bool:
        return self._session.high_contrast

    @Property(bool, notify=changed)
    def bold(self) -> bool:
        return self._session.bold

    @Property(bool, notify=changed)
    def spaced(self) -> bool:
        return self._session.spaced

    @Property(bool, notify=changed)
    def low(self) -> bool:
        return self._session.low

    @Property(bool, notify=changed)
    def choosing(self) -> bool:
        return self._session.choosing
