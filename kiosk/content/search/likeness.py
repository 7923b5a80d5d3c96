"""Words that look like a typed one, and words of its family: what is written wrong, or ends otherwise."""

from collections.abc import Iterator

from kiosk.content.search.distance import distance
from kiosk.content.search.lookup import Lookup, Matches, add
from kiosk.content.search.skeleton import skeleton, transliterations

_ALIKE, _FAMILY, _RELATED = 0.72, 0.6, 0.4
_MOST_COST, _MOST_ERRORS = 0.24, 2.2  # of what is still alike: for each letter, and in all
_LOSS = 1.5  # how much a cost for each letter takes away
_MOST_ALIKE = 12
_SHORTEST_ALIKE, _SHORTEST_FAMILY, _SHORTEST_RELATED = 4, 5, 7
_STEM = 0.7


def unsure(lookup: Lookup, folded: str, *, unfinished: bool) -> Matches:
    """Return the terms of words that look alike, or that begin as this one does and end otherwise."""
    found: Matches = {}
    for text in (skeleton(folded), *transliterations(folded)[:1]):
        if len(text) >= _SHORTEST_ALIKE and not text.isdigit():
            add(found, _alike(lookup, text, unfinished=unfinished))
            add(found, _family(lookup, text))
    return found


def related(lookup: Lookup, folded: str) -> Matches:
    """Return the terms that share the beginning of a known word: to register, a registration."""
    found: Matches = {}
    text = skeleton(folded)
    if len(text) >= _SHORTEST_RELATED and not text.isdigit():
        add(found, lookup.starts(text[: round(_STEM * len(text))]), _RELATED)
    return found


def _alike(lookup: Lookup, text: str, *, unfinished: bool) -> Iterator[tuple[int, float]]:
    most = min(_MOST_COST * len(text), _MOST_ERRORS)
    near = []
    for word in lookup.alike(text):
        cost = distance(text, word, most, unfinished=unfinished)
        if cost <= most:
            near.append((cost, word))
    for cost, word in sorted(near)[:_MOST_ALIKE]:
        factor = _ALIKE * (1 - _LOSS * cost / len(text))
        yield from ((term, value * factor) for term, value in lookup.forms(word, ""))


def _family(lookup: Lookup, text: str) -> Iterator[tuple[int, float]]:
    """Yield the terms that share the longest beginning, if it is half of the word."""
    for length in range(len(text) - 2, max(_SHORTEST_FAMILY, len(text) // 2) - 1, -1):
        found = list(lookup.starts(text[:length]))
        if found:
            yield from ((term, value * _FAMILY * length / len(text)) for term, value in found)
            return
