"""How far two skeletons are apart: what tired people and strangers to a language mix up costs little."""

from collections import defaultdict

_OTHER, _NEAR, _SWAP, _VOWEL = 1.0, 0.45, 0.6, 0.6
_FIRST = 0.4  # a wrong first letter costs so much more: few people miss it
_ENDING, _UNFINISHED = 0.25, 0.12  # for each letter that follows: of another form, or of a word still being typed
_NEAR_LETTERS = ("aeiou", "bpv", "dt", "gkc", "zs", "jwz", "vf", "ksq", "cwq", "mn", "lr", "gj", "uv", "ij")
_SILENT = frozenset("aeioug")

_COSTS: defaultdict[str, dict[str, float]] = defaultdict(dict)
for _group in _NEAR_LETTERS:
    for _letter in _group:
        _COSTS[_letter].update(dict.fromkeys(_group, _NEAR))
for _letter in map(chr, range(ord("a"), ord("z") + 1)):
    _COSTS[_letter][_letter] = 0.0
_GAPS = dict.fromkeys(_SILENT, _VOWEL)


def distance(typed: str, word: str, most: float, *, unfinished: bool) -> float:
    """Return the cost of turning `typed` into the word or its beginning; once it is over `most`, any larger number.

    Args:
        typed: the skeleton of what was typed.
        word: the skeleton of a word.
        most: the cost from which the answer no longer matters.
        unfinished: the word may still be being typed.
    """
    letters = [(letter, _GAPS.get(letter, _OTHER)) for letter in word]
    older: list[float] = []
    before = [0.0]
    for _, gap in letters:
        before.append(before[-1] + gap)
    previous = ""
    for letter in typed:
        row = _row(letter, previous, letters, before, older)
        if min(row) > most:
            return most + 1
        older, before, previous = before, row, letter
    first = _FIRST if typed[:1] != word[:1] else 0.0
    ending, length = _UNFINISHED if unfinished else _ENDING, len(word)
    return first + min(cost + ending * (length - at) for at, cost in enumerate(before))


def _row(
    letter: str, previous: str, word: list[tuple[str, float]], before: list[float], older: list[float]
) -> list[float]:
    """Return the next row of the table of costs."""
    costs, gap = _COSTS[letter], _GAPS.get(letter, _OTHER)
    cost = before[0] + gap
    row, diagonal, last = [cost], before[0], ""
    for at, (other, other_gap) in enumerate(word):
        above = before[at + 1]
        cost = min(above + gap, cost + other_gap, diagonal + costs.get(other, _OTHER))
        if other == previous and letter == last and older:
            cost = min(cost, older[at - 1] + _SWAP)
        row.append(cost)
        diagonal, last = above, other
    return row
