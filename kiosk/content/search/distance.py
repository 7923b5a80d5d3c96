"""How far two skeletons are apart: what tired people and strangers to a language mix up costs little."""

from itertools import product

_VOWELS = frozenset("aeiou")
_NEAR = ("bpv", "dt", "gkc", "zs", "jwz", "vf", "ksq", "cwq", "mn", "lr", "gj", "uv")
_PAIRS = {pair for group in _NEAR for pair in product(group, group)} | set(product(_VOWELS, _VOWELS))
_NEAR_COST, _SWAP, _VOWEL, _OTHER, _ENDING = 0.45, 0.6, 0.6, 1.0, 0.25


def distance(typed: str, word: str, most: float, *, unfinished: bool) -> float:
    """Return the cost of turning `typed` into `word`, or more than `most`.

    Args:
        typed: the skeleton of what was typed.
        word: the skeleton of a word.
        most: the cost from which the answer no longer matters.
        unfinished: the word may go on; further letters of it cost little.
    """
    before: list[float] = []
    row = _first_row(word)
    for place, letter in enumerate(typed, start=1):
        older, before, row = before, row, [row[0] + _gap(letter)]
        for at, other in enumerate(word, start=1):
            cost = min(
                before[at] + _gap(letter),
                row[at - 1] + _gap(other),
                before[at - 1] + (0.0 if letter == other else _NEAR_COST if (letter, other) in _PAIRS else _OTHER),
            )
            if place > 1 and at > 1 and letter == word[at - 2] and other == typed[place - 2]:
                cost = min(cost, older[at - 2] + _SWAP)
            row.append(cost)
        if min(row) > most:
            return most + 1
    ending = _ENDING / 3 if unfinished else _ENDING
    return min(cost + ending * (len(word) - at) for at, cost in enumerate(row))


def _first_row(word: str) -> list[float]:
    row = [0.0]
    for letter in word:
        row.append(row[-1] + _gap(letter))
    return row


def _gap(letter: str) -> float:
    return _VOWEL if letter in _VOWELS or letter == "g" else _OTHER
