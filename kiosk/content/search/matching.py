"""From a typed word to terms, from sure to unsure."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from kiosk.content.search.distance import distance
from kiosk.content.search.layouts import other_layouts
from kiosk.content.search.packing import language_of
from kiosk.content.search.skeleton import skeleton, transliterations
from kiosk.content.search.vocabulary import Vocabulary
from kiosk.content.search.words import fold, is_cyrillic, words
from kiosk.domain.languages import Language

_OWN, _SISTER, _OTHER, _MEANT = 1.0, 0.85, 0.75, 0.9
_SAME_SOUND, _START, _LAYOUT, _ALIKE, _COMPOUND = 0.84, 0.62, 0.9, 0.72, 0.6
_FINISHED = 0.3  # what a start gains that is nearly the whole word
_SHORTEST_ALIKE, _SHORTEST_PART, _SHORTEST_NUMBER = 4, 4, 5
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

    def matches(self, typed: Typed, key_presses: str) -> list[Matches]:
        """Return the terms of a word, or of the words that the same keys write on another keyboard."""
        sure = self._sure(typed)
        if not sure:
            other = self._on_other_keyboards(key_presses, last=typed.last)
            if other:
                return other
        return [sure or self._compound(typed.folded) or self._alike(typed)]

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
        meant = _MEANT if folded and self._cyrillic is not is_cyrillic(folded) else 0.0
        for term, exact in self._vocabulary.forms(text, folded):
            factor = self._factors[language_of(term)]
            yield term, max(factor, meant) if exact else factor * _SAME_SOUND

    def _starts(self, start: str, factor: float) -> Iterator[tuple[int, float]]:
        found = self._vocabulary.beginning_with(start)
        ranked = []
        for term, length in found.items():
            value = _START + _FINISHED * (len(start) / max(length, 1)) ** 2
            ranked.append((value * factor * self._factors[language_of(term)], term))
        ranked.sort(key=lambda pair: (-pair[0], pair[1]))
        yield from ((term, value) for value, term in ranked[:_MOST_STARTS])

    def _on_other_keyboards(self, key_presses: str, *, last: bool) -> list[Matches]:
        best: list[Matches] = []
        for text in other_layouts(key_presses):
            typed = list(words(text))
            if not typed:
                continue
            found = [self._sure(Typed(word, last and place == len(typed) - 1)) for place, word in enumerate(typed)]
            if all(found) and _strength(found) > _strength(best):
                best = found
        return [{term: value * _LAYOUT for term, value in matches.items()} for matches in best]

    def _compound(self, folded: str) -> Matches:
        if is_cyrillic(folded) or len(folded) < 2 * _SHORTEST_PART:
            return {}
        for end in range(len(folded) - _SHORTEST_PART, _SHORTEST_PART - 1, -1):
            parts = (folded[:end], folded[end:])
            if not all(map(self._vocabulary.has, parts)):
                continue
            found: Matches = {}
            for part in parts:
                self._take(found, ((term, value * _COMPOUND) for term, value in self._forms(skeleton(part), part)))
            return found
        return {}

    def _alike(self, typed: Typed) -> Matches:
        found: Matches = {}
        for text in (skeleton(typed.folded), *transliterations(typed.folded)[:1]):
            if len(text) < _SHORTEST_ALIKE or text.isdigit():
                continue
            most = min(0.3 * len(text), 2.4)
            near = []
            for word in self._vocabulary.alike(text):
                cost = distance(text, word, most, unfinished=typed.last)
                if cost <= most:
                    near.append((cost, word))
            for cost, word in sorted(near)[:_MOST_ALIKE]:
                factor = _ALIKE * (1 - cost / len(text))
                self._take(found, ((term, value * factor) for term, value in self._forms(word, "")))
        return found

    @staticmethod
    def _take(found: Matches, more: Iterator[tuple[int, float]]) -> None:
        for term, value in more:
            if value > found.get(term, 0.0):
                found[term] = value


def _strength(found: Sequence[Mapping[int, float]]) -> float:
    return min((max(matches.values()) for matches in found), default=0.0)
