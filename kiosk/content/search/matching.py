"""From a typed word to terms, from sure to unsure."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from kiosk.content.search.distance import distance
from kiosk.content.search.layouts import other_layouts
from kiosk.content.search.packing import language_of
from kiosk.content.search.skeleton import skeleton, transliterations
from kiosk.content.search.stop_words import is_stop_word
from kiosk.content.search.vocabulary import Vocabulary
from kiosk.content.search.words import fold, is_cyrillic, words
from kiosk.domain.languages import Language

_OWN, _SISTER, _OTHER, _MEANT = 1.0, 0.85, 0.75, 0.9
_SAME_SOUND, _OTHER_SCRIPT, _START, _LAYOUT, _ALIKE, _COMPOUND, _FAMILY = 0.84, 0.6, 0.62, 0.9, 0.72, 0.6, 0.6
_CERTAIN = 0.8  # from here on, other keyboards are not thought of
_MOST_COST, _MOST_ERRORS, _COST_FACTOR = 0.28, 2.2, 1.5  # of a word that looks alike: by its length, in all
_FINISHED = 0.3  # what a start gains that is nearly the whole word
_SHORTEST_ALIKE, _SHORTEST_PART, _SHORTEST_NUMBER, _SHORTEST_FAMILY = 4, 4, 5, 5
_SHORTEST_RELATED, _STEM, _RELATED = 7, 0.7, 0.4
_SHORTEST_KNOWN_PART, _HALF_KNOWN = 5, 0.4
_LINKS = ("s", "e", "en")
_MOST_ALIKE, _MOST_STARTS = 12, 60
_SISTERS = {Language.UK: Language.RU, Language.RU: Language.UK}
_SCRIPTS = tuple(language in _SISTERS for language in Language)

Matches = dict[int, float]
"""How well a word matches each term, from 0 to 1."""


@dataclass(frozen=True, slots=True)
class Typed:
    """A typed word: as it is, folded, and whether more letters may follow."""

    word: str
    last: bool
    folded: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "folded", fold(self.word))


class Matcher:
    """Finds the terms that a typed word can mean, for a reader of a language."""

    def __init__(self, vocabulary: Vocabulary, language: Language) -> None:
        self._vocabulary = vocabulary
        self._factors = [
            _OWN if item is language else _SISTER if item is _SISTERS.get(language) else _OTHER for item in Language
        ]
        self._cyrillic = language in _SISTERS

    def matches(self, typed: Typed, key_presses: str) -> Matches:
        """Return the terms of a word, or of the one that the same keys write on another keyboard."""
        sure = self._sure(typed)
        if _strength(sure) < _CERTAIN and (not sure or len(key_presses) >= _SHORTEST_ALIKE):
            other = self._on_other_keyboards(key_presses, last=typed.last)
            if _strength(other) > _strength(sure):
                return other
        self._take(sure, self._compound(typed.folded).items())
        if sure:
            text = skeleton(typed.folded)
            if len(text) >= _SHORTEST_RELATED:
                self._take(sure, self._starts(text[: round(_STEM * len(text))], _RELATED))
            return sure
        return self._unsure(typed)

    def _sure(self, typed: Typed) -> Matches:
        found: Matches = {}
        text = skeleton(typed.folded)
        self._take(found, self._forms(text, typed.folded))
        for other in transliterations(typed.folded):
            self._take(found, ((term, value) for term, value in self._forms(other, "") if _SCRIPTS[language_of(term)]))
        if typed.last and not (typed.folded.isdigit() and len(typed.folded) < _SHORTEST_NUMBER):
            for start in (text, *transliterations(typed.folded)):
                self._take(found, self._starts(start, 1.0))
        return found

    def _forms(self, text: str, folded: str) -> Iterator[tuple[int, float]]:
        """Yield the terms with this form; who writes in an alphabet that is not theirs means a word of it."""
        cyrillic = is_cyrillic(folded)
        meant = _MEANT if folded and self._cyrillic is not cyrillic else 0.0
        for term, exact in self._vocabulary.forms(text, folded):
            factor = self._factors[language_of(term)]
            if exact:
                yield term, max(factor, meant)
            else:
                foreign = cyrillic and not _SCRIPTS[language_of(term)]
                yield term, factor * (_OTHER_SCRIPT if foreign else _SAME_SOUND)

    def _starts(self, start: str, factor: float) -> Iterator[tuple[int, float]]:
        found = self._vocabulary.beginning_with(start)
        ranked = []
        for term, length in found.items():
            value = _START + _FINISHED * (len(start) / max(length, 1)) ** 2
            ranked.append((value * factor * self._factors[language_of(term)], term))
        ranked.sort(key=lambda pair: (-pair[0], pair[1]))
        yield from ((term, value) for value, term in ranked[:_MOST_STARTS])

    def _on_other_keyboards(self, key_presses: str, *, last: bool) -> Matches:
        best: Matches = {}
        for text in other_layouts(key_presses):
            typed = list(words(text))
            if len(typed) == 1 and not is_stop_word(fold(typed[0])):
                found = self._sure(Typed(typed[0], last))
                best = max(best, found, key=_strength)
        return {term: value * _LAYOUT for term, value in best.items()}

    def _compound(self, folded: str) -> Matches:
        """Return the terms of the two parts of a Dutch compound."""
        found: Matches = {}
        if is_cyrillic(folded) or len(folded) < 2 * _SHORTEST_PART:
            return found
        for end in range(len(folded) - _SHORTEST_PART, _SHORTEST_PART - 1, -1):
            head, rest = folded[:end], folded[end:]
            if not self._vocabulary.has(rest, Language.NL):
                continue
            for part in (head, *(head.removesuffix(link) for link in _LINKS if head.endswith(link))):
                if len(part) >= _SHORTEST_PART and self._vocabulary.has(part, Language.NL):
                    both = (self._forms(skeleton(item), item) for item in (part, rest))
                    self._take(found, ((term, value * _COMPOUND) for forms in both for term, value in forms))
                    return found
        return found

    def _half_known(self, folded: str) -> Iterator[tuple[int, float]]:
        """Yield the terms of the longest part of a Dutch compound whose other part no text has."""
        if not is_cyrillic(folded):
            for length in range(len(folded) - _SHORTEST_PART, _SHORTEST_KNOWN_PART - 1, -1):
                for part in (folded[:length], folded[-length:]):
                    if self._vocabulary.has(part, Language.NL):
                        yield from ((term, value * _HALF_KNOWN) for term, value in self._forms(skeleton(part), part))
                        return

    def _unsure(self, typed: Typed) -> Matches:
        """Return the terms of words that look alike, or that begin as this one does and end otherwise."""
        found: Matches = {}
        self._take(found, self._half_known(typed.folded))
        for text in (skeleton(typed.folded), *transliterations(typed.folded)[:1]):
            if len(text) < _SHORTEST_ALIKE or text.isdigit():
                continue
            self._take(found, self._alike(text, unfinished=typed.last))
            for length in range(len(text) - 2, max(_SHORTEST_FAMILY, len(text) // 2) - 1, -1):
                family = list(self._starts(text[:length], _FAMILY * length / len(text)))
                if family:
                    self._take(found, family)
                    break
        return found

    def _alike(self, text: str, *, unfinished: bool) -> Iterator[tuple[int, float]]:
        most = min(_MOST_COST * len(text), _MOST_ERRORS)
        near = []
        for word in self._vocabulary.alike(text):
            cost = distance(text, word, most, unfinished=unfinished)
            if cost <= most:
                near.append((cost, word))
        for cost, word in sorted(near)[:_MOST_ALIKE]:
            factor = _ALIKE * (1 - _COST_FACTOR * cost / len(text))
            yield from ((term, value * factor) for term, value in self._forms(word, ""))

    @staticmethod
    def _take(found: Matches, more: Iterable[tuple[int, float]]) -> None:
        for term, value in more:
            if value > found.get(term, 0.0):
                found[term] = value


def _strength(matches: Matches) -> float:
    return max(matches.values(), default=0.0)
