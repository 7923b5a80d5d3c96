"""The communes of Brussels, and how a person finds theirs."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from kiosk.domain.languages import Texts
from kiosk.domain.provenance import Provenance

_ALIKE = 0.75
_LONG_ENOUGH = 4
# Letters that one language writes where its neighbour writes another, or that a tired person leaves out.
_SAME = str.maketrans({"і": "и", "ы": "и", "є": "е", "э": "е", "ґ": "г", "ь": "", "ъ": "", "'": "", "’": "", "ʼ": ""})
_SEPARATORS = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Commune:
    """A commune.

    Attributes:
        name: in each language, in its script.
        postal_codes: the codes that are wholly this commune's.
        shared_postal_codes: the codes that it shares with a neighbour.
        contacts: ids of the services to go to, the most needed first.
        offices: ids of their other offices.
        aliases: other ways in which people write the name.
        pages: ids of the pages that say what to bring there.
        provenance: of the names and the postal codes.
    """

    id: str
    name: Texts
    postal_codes: tuple[str, ...]
    provenance: Provenance
    shared_postal_codes: tuple[str, ...] = ()
    contacts: tuple[str, ...] = ()
    offices: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    pages: tuple[str, ...] = ()

    @property
    def spellings(self) -> frozenset[str]:
        """Every folded way to write the name."""
        return frozenset(map(fold, (*self.name.values(), *self.aliases)))


def fold(text: str) -> str:
    """Return the text without what people write differently: case, accents, hyphens, apostrophes, і/и, ё/е, ґ/г."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    return _SEPARATORS.sub(" ", bare.translate(_SAME)).strip()


def find(communes: Sequence[Commune], typed: str) -> tuple[Commune, ...]:
    """Return the communes that `typed` may mean, the best first: by the start of a postal code, or of words of a name.

    With nothing typed every commune is returned. Where nothing matches, names that look alike are.
    """
    words = fold(typed).split()
    if not words:
        return tuple(communes)
    ranked = [(rank, place) for place, commune in enumerate(communes) for rank in _ranks(commune, words)]
    if not ranked:
        ranked = [(-alike, place) for place, commune in enumerate(communes) for alike in _likeness(commune, words)]
    return tuple(communes[place] for place in dict.fromkeys(place for _, place in sorted(ranked)))


def _ranks(commune: Commune, words: list[str]) -> Iterator[float]:
    """Yield how well each spelling or code matches; the least is the best."""
    codes = (*commune.postal_codes, *commune.shared_postal_codes)
    typed = " ".join(words)
    digits = "".join(words) if typed.replace(" ", "").isdigit() else ""
    for code in codes:
        own = code in commune.postal_codes
        if digits and code.startswith(digits):
            yield 0 if own else 2
        elif own and not digits and code in words:
            yield 0  # an address: "1050 Bruxelles" is in Ixelles, whatever stands beside the code
    for spelling in () if digits else commune.spellings:
        parts = [*spelling.split(), *codes]
        if all(any(part.startswith(word) for part in parts) for word in words):
            yield 1 if spelling.startswith(typed) else 2


def _likeness(commune: Commune, words: list[str]) -> Iterator[float]:
    """Yield how much each spelling looks like what was typed, from 0 to 1, where it does."""
    typed = " ".join(words)
    if len(typed) < _LONG_ENOUGH or typed.isdigit():
        return
    for spelling in commune.spellings:
        alike = SequenceMatcher(None, typed, spelling[: len(typed) + 1]).ratio()
        if alike >= _ALIKE:
            yield alike
