"""Breaks a text into lines: at spaces; inside what is wider than a line at a slash, a hyphen, or before a dot."""

import re
from collections.abc import Callable, Iterator, Sequence

Measure = Callable[[str], int]

_NO_BREAK = "\u00a0"
# Between the digits of a number, and before a sign that may not begin a line.
_BOUND = re.compile(r"(?<=\d) (?=\d)| (?=[–—/:;!?»·]( |$))")
_JOINTS = (re.compile(r"(?<=\w)(?=/\w)"), re.compile(r"(?<=-)(?=\w)"), re.compile(r"(?<=\w)(?=[.@/]\w)"))


def wrapped(text: str, width: int, measure: Measure) -> list[str]:
    """Return the lines of a text, none wider than `width`.

    A word is cut only where nothing else helps: it is wider than a line and has no joint.
    """
    return [line for part in text.split("\n") for line in _lines(_BOUND.sub(_NO_BREAK, part), width, measure)]


def longest_word(text: str, measure: Measure) -> int:
    """Return the width of the widest word, or part of a compound, that cannot be broken."""
    words = _BOUND.sub(_NO_BREAK, text).replace("\n", " ").split(" ")
    return max(measure(piece) for word in words for piece in _JOINTS[1].split(word))


def _lines(text: str, width: int, measure: Measure) -> Iterator[str]:
    line = ""
    for word in filter(None, text.split(" ")):
        together = f"{line} {word}" if line else word
        if measure(together) <= width:
            line = together
            continue
        if line:
            yield line
        *full, line = _pieces(word, width, measure)
        yield from full
    yield line


def _pieces(word: str, width: int, measure: Measure, joints: Sequence[re.Pattern[str]] = _JOINTS) -> list[str]:
    """Return a word in pieces that fit, parted at the best joints that it has; one piece where it fits as it is."""
    if measure(word) <= width:
        return [word]
    pieces = [""]
    for part in joints[0].split(word) if joints else word:
        if pieces[-1] and measure(pieces[-1] + part) <= width:
            pieces[-1] += part
        else:
            pieces.extend(_pieces(part, width, measure, joints[1:]) if joints else [part])
    return pieces[1:]
