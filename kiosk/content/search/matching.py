"""From a typed word to terms, from sure to unsure."""

from dataclasses import dataclass
from itertools import groupby

from kiosk.content.search.compounds import both_parts, one_part
from kiosk.content.search.layouts import other_layouts
from kiosk.content.search.likeness import related, unsure
from kiosk.content.search.lookup import Lookup, Matches, add, strength
from kiosk.content.search.skeleton import skeleton, transliterations
from kiosk.content.search.stop_words import is_stop_word
from kiosk.content.search.words import fold, words

_CERTAIN = 0.8  # from here on, other keyboards are not thought of
_LAYOUT = 0.9
_SHORTEST_REPLACED = 4  # keys that another keyboard can explain better than the reader's own
_SHORTEST_DRUMMED = 4
_SHORTEST_NUMBER = 5  # digits that may be the beginning of a longer number


@dataclass(frozen=True, slots=True)
class Typed:
    """A typed word.

    Attributes:
        folded: the word, folded.
        keys: what was typed between two spaces, of which it is a part.
        unfinished: more letters may follow.
    """

    folded: str
    keys: str
    unfinished: bool


def matches(lookup: Lookup, typed: Typed) -> Matches:
    """Return the terms of a word, or of the one that the same keys write on another keyboard."""
    if _is_drummed(typed.folded):
        return {}
    found = _sure(lookup, typed.folded, unfinished=typed.unfinished)
    if strength(found) < _CERTAIN and (not found or len(typed.keys) >= _SHORTEST_REPLACED):
        other = _on_other_keyboards(lookup, typed)
        if strength(other) > strength(found):
            return other
    add(found, both_parts(lookup, typed.folded).items())
    if found:
        add(found, related(lookup, typed.folded).items())
        return found
    add(found, one_part(lookup, typed.folded).items())
    add(found, unsure(lookup, typed.folded, unfinished=typed.unfinished).items())
    return found


def _is_drummed(folded: str) -> bool:
    """Say whether fingers only drummed on a key or two: half of the letters, or more, only repeat the one before."""
    return len(folded) >= _SHORTEST_DRUMMED and 2 * _runs(folded) <= len(folded) and folded.isalpha()


def _runs(text: str) -> int:
    return sum(1 for _ in groupby(text))


def _sure(lookup: Lookup, folded: str, *, unfinished: bool) -> Matches:
    found: Matches = {}
    text, others = skeleton(folded), transliterations(folded)
    add(found, lookup.forms(text, folded))
    for other in others:
        add(found, lookup.transliterated(other))
    if unfinished and (not folded.isdigit() or len(folded) >= _SHORTEST_NUMBER):
        for start in (text, *others):
            add(found, lookup.starts(start))
    return found


def _on_other_keyboards(lookup: Lookup, typed: Typed) -> Matches:
    best: Matches = {}
    for text in other_layouts(typed.keys):
        written = [fold(word) for word in words(text)]
        if len(written) == 1 and not is_stop_word(written[0]):
            best = max(best, _sure(lookup, written[0], unfinished=typed.unfinished), key=strength)
    return {term: value * _LAYOUT for term, value in best.items()}
