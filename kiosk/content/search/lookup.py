"""Terms of the index for a reader: which they are, and how well they match what was typed."""

from collections.abc import Iterable, Iterator

from kiosk.content.search.packing import language_of
from kiosk.content.search.vocabulary import Vocabulary
from kiosk.content.search.words import is_cyrillic
from kiosk.domain.languages import Language

Matches = dict[int, float]
"""How well a word matches each term, from 0 to 1."""

_OWN, _SISTER, _OTHER = 1.0, 0.85, 0.75
_MEANT = 0.9  # a word of another language, in letters that the reader's own does not have
_SAME_SOUND, _SOUND_IN_LATIN = 0.84, 0.6
_START, _FINISHED = 0.62, 0.3  # a start of a word, and what it gains when the word is nearly whole
_MOST_STARTS = 40
_SISTERS = {Language.UK: Language.RU, Language.RU: Language.UK}
_CYRILLIC = tuple(language in _SISTERS for language in Language)


class Lookup:
    """Looks up terms for a reader of a language: those of that language count most."""

    def __init__(self, vocabulary: Vocabulary, language: Language) -> None:
        self._vocabulary = vocabulary
        self._reads_cyrillic = language in _SISTERS
        self._factors = [
            _OWN if item is language else _SISTER if item is _SISTERS.get(language) else _OTHER for item in Language
        ]

    def forms(self, text: str, folded: str) -> Iterator[tuple[int, float]]:
        """Yield the terms with a form of this skeleton; one that is written as the folded word is sure."""
        typed_cyrillic = is_cyrillic(folded)
        meant = _MEANT if self._reads_cyrillic is not typed_cyrillic else 0.0
        for term, exact in self._vocabulary.forms(text, folded):
            language = language_of(term)
            if exact:
                yield term, max(self._factors[language], meant)
            else:
                in_latin = typed_cyrillic and not _CYRILLIC[language]
                yield term, self._factors[language] * (_SOUND_IN_LATIN if in_latin else _SAME_SOUND)

    def transliterated(self, text: str) -> Iterator[tuple[int, float]]:
        """Yield the Ukrainian and Russian terms with a form of this skeleton."""
        yield from ((term, value) for term, value in self.forms(text, "") if _CYRILLIC[language_of(term)])

    def starts(self, start: str) -> Iterator[tuple[int, float]]:
        """Yield the terms with a form that begins with this skeleton, the likeliest ones."""
        ranked = []
        for term, length in self._vocabulary.beginning_with(start).items():
            value = _START + _FINISHED * (len(start) / max(length, 1)) ** 2
            ranked.append((value * self._factors[language_of(term)], term))
        ranked.sort(key=lambda pair: (-pair[0], pair[1]))
        yield from ((term, value) for value, term in ranked[:_MOST_STARTS])

    def has(self, folded: str, language: Language) -> bool:
        """Tell whether a text has a form of the folded word in the language."""
        return self._vocabulary.has(folded, language)

    def alike(self, text: str) -> list[str]:
        """Return the skeletons that look most like this one."""
        return self._vocabulary.alike(text)


def add(found: Matches, more: Iterable[tuple[int, float]], factor: float = 1.0) -> None:
    """Add terms that match by so much less; of a term twice, the better match counts."""
    for term, value in more:
        if value * factor > found.get(term, 0.0):
            found[term] = value * factor


def strength(matches: Matches) -> float:
    """Return how sure the best match is."""
    return max(matches.values(), default=0.0)
