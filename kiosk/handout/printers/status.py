"""What a receipt printer says of itself: the status bytes of ESC/POS.

Source: Epson, ESC/POS Command Reference, DLE EOT n and GS r n. Bits that are fixed tell a status byte from noise. Two
kinds answer: to DLE EOT at once, whatever the printer is doing; to GS r when everything before it is on paper.
"""

from kiosk.domain.printing import PaperState

ASK_CAUSE = b"\x10\x04\x02"
ASK_PAPER = b"\x10\x04\x04"
ASK_WHEN_DONE = b"\x1dr\x01"

_AT_ONCE_BITS, _AT_ONCE = 0b1001_0011, 0b0001_0010
_IN_TURN_BITS = 0b1001_0000
_PAPER_END = 0b0110_0000  # bits 5 and 6; bits 2 and 3 say that the roll is near its end
_PAPER_END_IN_TURN = 0b0000_1100
_COVER_OPEN, _ERROR = 0b0000_0100, 0b0100_0000


def paper(answer: bytes) -> PaperState:
    """Return what the answer to ASK_PAPER says; the last status byte counts, and none at all is unknown."""
    said = [byte for byte in answer if byte & _AT_ONCE_BITS == _AT_ONCE]
    if not said:
        return PaperState.UNKNOWN
    return PaperState.OUT if said[-1] & _PAPER_END else PaperState.OK


def trouble(answer: bytes) -> str:
    """Return what the answer to ASK_CAUSE says is wrong beside the paper, in English for the log; empty is nothing."""
    said = [byte for byte in answer if byte & _AT_ONCE_BITS == _AT_ONCE]
    if not said:
        return ""
    if said[-1] & _COVER_OPEN:
        return "its cover is open"
    return "it reports an error" if said[-1] & _ERROR else ""


def paper_when_done(answer: bytes) -> PaperState:
    """Return what the answer to ASK_WHEN_DONE says; unknown while it has not come."""
    said = [byte for byte in answer if not byte & _IN_TURN_BITS]
    if not said:
        return PaperState.UNKNOWN
    return PaperState.OUT if said[-1] & _PAPER_END_IN_TURN else PaperState.OK
