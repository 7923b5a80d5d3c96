"""What a person takes away: a code for the phone, or a slip of paper."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.languages import Language
from kiosk.domain.ports.codes import QrEncoder
from kiosk.domain.ports.content import ContentSource
from kiosk.domain.ports.handouts import Handouts
from kiosk.ui.bridge.qr_code import painted_rows
from kiosk.ui.models.records import RecordListModel
from kiosk.ui.viewmodels.choice import ChoiceRow, derive_codes
from kiosk.ui.viewmodels.slip import SlipViewModel

if TYPE_CHECKING:
    # Loaded when somebody takes something away, not with the first picture.
    from kiosk.domain.handouts import CodeOffer

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by KioskViewModel")
class TakeViewModel(QObject):
    """The codes and the slip of one page, contact or commune.

    Args:
        handouts: what can be taken away; None is nothing but the code of the page itself.
        encoder: draws the codes.
        monotonic: seconds of a clock that nobody sets.
        clock: the time of day, for the number of slips a day.

    Attributes:
        paper: the slip.
    """

    changed = Signal()

    def __init__(
        self,
        parent: QObject,
        handouts: Handouts | None,
        encoder: QrEncoder,
        monotonic: Callable[[], float],
        clock: Callable[[], datetime],
    ) -> None:
        super().__init__(parent)
        self._handouts, self._encoder = handouts, encoder
        self.paper = SlipViewModel(self, handouts, monotonic, clock)
        self._codes = RecordListModel(ChoiceRow)
        self._chosen = self._caption = ""
        self._offers: tuple[CodeOffer, ...] = ()
        self._rows: list[str] = []

    def show(self, content: ContentSource, subject: str, reader: Language) -> bool:
        """Show what there is of a subject; False when there is no such thing.

        Raises:
            ContentUnavailableError: the content cannot be read.
        """
        self._offers = tuple(self._handouts.offers(content, subject, reader)) if self._handouts else ()
        self.paper.show(subject, reader)
        if self._chosen not in [offer.kind for offer in self._offers]:
            self._chosen = self._offers[0].kind if self._offers else ""
        self._derive()
        return bool(self._offers)

    def forget(self) -> None:
        """Forget what was taken, and take back what waits to be printed."""
        self.paper.forget()
        self._chosen, self._offers = "", ()
        self._derive()

    @Slot(str)
    def chooseCode(self, kind: str) -> None:
        """Show another code."""
        self._chosen = kind
        self._derive()

    def _derive(self) -> None:
        offer = next((offer for offer in self._offers if offer.kind == self._chosen), None)
        self._rows = painted_rows(self._encoder.encode(offer.payload)) if offer else []
        self._caption = offer.caption if offer else ""
        self._codes.replace(derive_codes(self._offers, self._chosen))
        self.changed.emit()

    @Property(QAbstractItemModel, constant=True)
    def codes(self) -> QAbstractItemModel:
        return self._codes

    @Property(str, notify=changed)
    def kind(self) -> str:
        return self._chosen

    @Property(str, notify=changed)
    def caption(self) -> str:
        return self._caption

    @Property(list, notify=changed)
    def code(self) -> list[str]:
        return self._rows

    @Property(bool, constant=True)
    def available(self) -> bool:
        return self._handouts is not None

    @Property(SlipViewModel, constant=True)
    def slip(self) -> SlipViewModel:
        return self.paper
