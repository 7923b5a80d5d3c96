"""Dutch compounds that no text has: their parts are looked up."""

from kiosk.content.search.lookup import Lookup, Matches, add
from kiosk.content.search.skeleton import skeleton
from kiosk.content.search.words import is_cyrillic
from kiosk.domain.languages import Language

_BOTH, _ONE = 0.6, 0.4
_SHORTEST_PART, _SHORTEST_ALONE = 4, 5
_LINKS = ("s", "e", "en")


def both_parts(lookup: Lookup, folded: str) -> Matches:
    """Return the terms of the two words that make up a word; nothing for another word."""
    found: Matches = {}
    if is_cyrillic(folded):
        return found
    for end in range(len(folded) - _SHORTEST_PART, _SHORTEST_PART - 1, -1):
        head, rest = folded[:end], folded[end:]
        if not lookup.has(rest, Language.NL):
            continue
        for part in (head, *(head.removesuffix(link) for link in _LINKS if head.endswith(link))):
            if len(part) >= _SHORTEST_PART and lookup.has(part, Language.NL):
                for word in (part, rest):
                    add(found, lookup.forms(skeleton(word), word), _BOTH)
                return found
    return found


def one_part(lookup: Lookup, folded: str) -> Matches:
    """Return the terms of the longest word that another begins or ends with."""
    found: Matches = {}
    if is_cyrillic(folded):
        return found
    for length in range(len(folded) - _SHORTEST_PART, _SHORTEST_ALONE - 1, -1):
        for part in (folded[:length], folded[-length:]):
            if lookup.has(part, Language.NL):
                add(found, lookup.forms(skeleton(part), part), _ONE)
                return found
    return found
