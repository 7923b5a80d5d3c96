"""What a person takes away: a code for the phone, or a slip of paper."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.languages import ENDONYMS, Language
from kiosk.domain.ports import ContentSource, Handouts, QrEncoder
from kiosk.ui.bridge.qr_code import painted_rows
from kiosk.ui.models.records import RecordListModel

if TYPE_CHECKING:
    # Loaded when somebody takes something away, not with the first picture.
    from kiosk.domain.handouts import CodeOffer
    from kiosk.domain.printing import Allowance, PrintResult

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

PRINTING = "printing"
_TROUBLES = ("no-paper", "not-answering")


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    """Something to choose: a code by its kind, or a language for the slip by its code; `name` is for languages."""

    id: str
    name: str
    chosen: bool


def derive_codes(offers: Sequence[CodeOffer], chosen: str) -> tuple[ChoiceRow, ...]:
    """Return the codes to choose from."""
    return tuple(ChoiceRow(offer.kind, "", offer.kind == chosen) for offer in offers)


def derive_seconds(reader: Language, chosen: str) -> tuple[ChoiceRow, ...]:
    """Return the languages that a slip can have beside the reader's, to show to a clerk; an empty id is none."""
    others = [language for language in (Language.FR, Language.NL) if language is not reader]
    return (
        ChoiceRow("", ENDONYMS[reader], chosen == ""),
        *(ChoiceRow(other, f"{ENDONYMS[reader]} + {ENDONYMS[other]}", chosen == other) for other in others),
    )


@QmlElement
@QmlUncreatable("made by KioskViewModel")
class TakeViewModel(QObject):
    """The codes and the slip of one page, contact or commune.

    Args:
        handouts: what can be taken away; None is nothing but the code of the page itself.
        encoder: draws the codes.
        monotonic: seconds of a clock that nobody sets.
        clock: the time of day, for the number of slips a day.
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
        self._handouts, self._encoder, self._monotonic, self._clock = handouts, encoder, monotonic, clock
        self._allowance: Allowance | None = None
        self._trouble = ""
        self._codes, self._seconds = RecordListModel(ChoiceRow), RecordListModel(ChoiceRow)
        self._subject = self._chosen = self._second = self._state = self._caption = ""
        self._reader = Language.UK
        self._offers: tuple[CodeOffer, ...] = ()
        self._rows: list[str] = []
        self._picture, self._number = b"", 0

    def show(self, content: ContentSource, subject: str, reader: Language) -> bool:
        """Show what there is of a subject; False when there is no such thing.

        Raises:
            ContentUnavailableError: the content cannot be read.
        """
        self._offers = tuple(self._handouts.offers(content, subject, reader)) if self._handouts else ()
        if (subject, reader) != (self._subject, self._reader):
            self._subject, self._reader, self._state = subject, reader, ""
            self._second = "" if self._second == reader else self._second
            self._draw()
        if self._chosen not in [offer.kind for offer in self._offers]:
            self._chosen = self._offers[0].kind if self._offers else ""
        self._derive()
        return bool(self._offers)

    def forget(self) -> None:
        """Forget what was taken, and take back what waits to be printed."""
        if self._handouts is not None and self._state:
            self._handouts.forget()
        self._clear()

    @property
    def picture(self) -> bytes:
        """The slip as a PNG, or nothing."""
        return self._picture

    @Slot(str)
    def chooseCode(self, kind: str) -> None:
        """Show another code."""
        self._chosen = kind
        self._derive()

    @Slot(str)
    def chooseSecond(self, language: str) -> None:
        """Have the slip in a second language, too."""
        self._second, self._state = language, ""
        self._draw()
        self._derive()

    @Slot()
    def print(self) -> None:
        """Print one slip: one for each tap, then a pause."""
        if self._handouts is None or self._state == PRINTING:
            return
        now, today = self._monotonic(), self._clock().date()
        allowance = self._allowed()
        refusal = allowance.refusal(now, today)
        if refusal is not None:
            self._say(refusal)
            return
        self._allowance = allowance.after_slip(now, today)
        self._say(PRINTING)
        subject = self._subject
        self._handouts.print(subject, self._languages(), lambda result: self._end(subject, result))

    def _allowed(self) -> Allowance:
        from kiosk.domain.printing import Allowance  # noqa: PLC0415 - not before the first picture

        per_day = self._handouts.per_day if self._handouts else 0
        return self._allowance or Allowance(per_day=per_day)

    def _end(self, subject: str, result: PrintResult) -> None:
        self._trouble = result if result in _TROUBLES else ""
        if subject == self._subject:
            self._say(result)
        else:
            self.changed.emit()

    def _languages(self) -> list[Language]:
        return [self._reader, Language(self._second)] if self._second else [self._reader]

    def _draw(self) -> None:
        """Have the slip drawn again, elsewhere."""
        self._picture = b""
        if self._handouts is not None and self._handouts.has_printer and self._subject:
            self._handouts.preview(self._subject, self._languages(), self._drawn)

    def _drawn(self, picture: bytes) -> None:
        if self._subject:
            self._picture = picture
            self._number += 1
            self.changed.emit()

    def _clear(self) -> None:
        self._subject = self._chosen = self._second = self._state = ""
        self._offers = ()
        self._picture, self._number = b"", 0
        self._derive()

    def _say(self, state: str) -> None:
        self._state = state
        self.changed.emit()

    def _derive(self) -> None:
        offer = next((offer for offer in self._offers if offer.kind == self._chosen), None)
        self._rows = painted_rows(self._encoder.encode(offer.payload)) if offer else []
        self._caption = offer.caption if offer else ""
        self._codes.replace(derive_codes(self._offers, self._chosen))
        self._seconds.replace(derive_seconds(self._reader, self._second))
        self.changed.emit()

    @Property(QAbstractItemModel, constant=True)
    def codes(self) -> QAbstractItemModel:
        return self._codes

    @Property(QAbstractItemModel, constant=True)
    def seconds(self) -> QAbstractItemModel:
        return self._seconds

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

    @Property(bool, constant=True)
    def hasPrinter(self) -> bool:
        return self._handouts is not None and self._handouts.has_printer

    @Property(str, notify=changed)
    def state(self) -> str:
        return self._state

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """What the staff should know of the printer, until a slip comes out again."""
        return self._trouble

    @Property(int, notify=changed)
    def drawn(self) -> int:
        """Grows with each new picture of the slip; 0 is none yet."""
        return self._number
