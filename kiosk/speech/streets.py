"""The language of a street's name: in Brussels every street has a French and a Dutch one."""

import re

from kiosk.domain.languages import Language

_FRENCH = re.compile(r"(?:rue|avenue|av\.|boulevard|bd|chaussée|place|drève|quai|square|allée|clos|impasse)\s")
_DUTCH = re.compile(r"(?:straat|laan|plein|steenweg|dreef|kaai|lei|square)\s+\d", re.IGNORECASE)
_LONGEST = 4  # words of a Dutch name with its number
_CYRILLIC = re.compile(r"[\u0400-\u052f]")


def language_of_street(text: str) -> Language | None:
    """Return the language of a text that begins with the name of a street, or None for any other text."""
    if _CYRILLIC.search(text):
        return None
    if _FRENCH.match(text):
        return Language.FR
    return Language.NL if _DUTCH.search(text) and text[:1].isupper() and len(text.split()) <= _LONGEST else None
