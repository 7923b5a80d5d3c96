"""Paper: how wide it is, whether there is any, how a print ended, and how many slips a kiosk gives."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum


class Paper(StrEnum):
    """What a printer prints on: a roll, named by its dots across (203 dpi, that is 8 a millimetre), or a sheet."""

    NARROW_ROLL = "384"
    WIDE_ROLL = "576"
    A5 = "a5"
    A4 = "a4"

    @property
    def is_roll(self) -> bool:
        """Whether it is as long as what is printed on it."""
        return self in {Paper.NARROW_ROLL, Paper.WIDE_ROLL}

    @property
    def width_mm(self) -> int:
        """The width that is printed on; a sheet's whole width. Sheets are those of ISO 216, upright."""
        return {Paper.NARROW_ROLL: 48, Paper.WIDE_ROLL: 72, Paper.A5: 148, Paper.A4: 210}[self]


class PaperState(StrEnum):
    """Whether there is paper. Many printers do not tell: then nobody knows."""

    OK = "ok"
    OUT = "out"
    UNKNOWN = "unknown"


class PrintResult(StrEnum):
    """How a print ended.

    Attributes:
        PRINTED: the printer itself says that it is done.
        UNKNOWN: everything was handed over, and nobody says more; the person is asked whether it came out.
        NO_PAPER: the printer says that there is no paper.
        NOT_ANSWERING: off, unplugged, refusing, hanging, or gone in the middle.
    """

    PRINTED = "printed"
    UNKNOWN = "unknown"
    NO_PAPER = "no-paper"
    NOT_ANSWERING = "not-answering"


JOB_TITLE = "Help Ukraine"
"""Of every job: whoever sees the queue does not learn what somebody printed."""


class PrinterKind(StrEnum):
    """How a printer is reached."""

    ESCPOS_NETWORK = "escpos-network"
    ESCPOS_USB = "escpos-usb"
    ESCPOS_SERIAL = "escpos-serial"
    CUPS = "cups"
    FOLDER = "folder"
    SYSTEM = "system"

    @property
    def is_receipt_printer(self) -> bool:
        """Whether it is spoken to in ESC/POS, and so prints on a roll."""
        return self.value.startswith("escpos")

    @property
    def longest(self) -> float:
        """Seconds that a slip may take from the tap: a roll is printed while we wait, all else is only handed over."""
        return 40 if self.is_receipt_printer else 10


@dataclass(frozen=True, slots=True, kw_only=True)
class PrinterSettings:
    """The printer of one kiosk.

    Attributes:
        address: where it is: "192.0.2.7:9100", "04b8:0e15" (vendor and product on USB), a device, a queue or a folder.
        baud: bits a second on a serial line.
    """

    kind: PrinterKind
    address: str
    paper: Paper
    baud: int = 115200


class Refusal(StrEnum):
    """Why there is no slip now."""

    TOO_SOON = "too-soon"
    ENOUGH_TODAY = "enough-today"


@dataclass(frozen=True, slots=True, kw_only=True)
class Allowance:
    """How many slips a kiosk gives: one for each tap, then a pause, and so many a day. It outlives no program.

    Attributes:
        pause: seconds between two slips, of a monotonic clock.
        per_day: slips a day.
        given: slips on `day`.
        last: when the last slip was given, in the same seconds; None before the first.
    """

    pause: float = 10
    per_day: int = 300
    given: int = 0
    day: date | None = None
    last: float | None = None

    def refusal(self, now: float, today: date) -> Refusal | None:
        """Return why no slip may be printed now, or None when one may."""
        if self.last is not None and now - self.last < self.pause:
            return Refusal.TOO_SOON
        return Refusal.ENOUGH_TODAY if today == self.day and self.given >= self.per_day else None

    def after_slip(self, now: float, today: date) -> "Allowance":
        """Return what is left after a slip was begun, however it ended: paper may have moved."""
        given = self.given + 1 if today == self.day else 1
        return replace(self, given=given, day=today, last=now)
