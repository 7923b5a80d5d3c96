"""The lexicon of the publisher and of the updater: pymorphy3 for Ukrainian and Russian, simplemma for the others.

The dictionaries take about a second to load and 150 MB, so each is loaded with the first word of its language, once in
a process. The screen never loads them.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from functools import cache, lru_cache
from logging import WARNING, getLogger

import pymorphy3
from pymorphy3.analyzer import Parse
from simplemma.strategies import DefaultDictionaryFactory

from kiosk.domain.languages import Language

_SLAVIC = frozenset({Language.UK, Language.RU})
_LIKELY = 0.05
_REMEMBERED = 20_000  # words and lemmas; the next release has most of them again
_MOST_READINGS = 3
_NOT_TYPED = frozenset({"PRTF", "PRTS", "GRND"})  # participles: a verb has a hundred of them, and nobody looks for one
_SHORTEST_PART = 4
_LINKS = ("", "s", "e", "en")


class Dictionaries:
    """A Lexicon over the dictionaries of pymorphy3 and simplemma."""

    def __init__(self) -> None:
        getLogger("pymorphy3").setLevel(WARNING)  # it tells of every file that it loads
        self._slavic = cache(pymorphy3.MorphAnalyzer)
        self._other = DefaultDictionaryFactory()
        self._forms_of = cache(self._forms_by_lemma)
        self._readings = lru_cache(_REMEMBERED)(self._read)
        self._lexeme = lru_cache(_REMEMBERED)(self._inflect)

    def lemmas(self, word: str, language: Language) -> Sequence[str]:
        """Return the dictionary forms that a word can belong to, the likeliest first."""
        if language in _SLAVIC:
            return tuple(dict.fromkeys(reading.normal_form for reading in self._readings(word, language))) or (word,)
        return (self._dictionary(language).get(word) or word,)

    def forms(self, lemma: str, language: Language) -> Collection[str]:
        """Return the forms in which a lemma is written."""
        return self._lexeme(lemma, language)

    def parts(self, word: str, language: Language) -> Sequence[str]:
        """Return the two or three words of a Dutch compound."""
        return self._split(word, 2) if language is Language.NL else ()

    def knows(self, word: str, language: Language) -> bool:
        """Tell whether a dictionary of the language has the word."""
        if language in _SLAVIC:
            return bool(self._slavic(lang=language.value).word_is_known(word))
        return word in self._dictionary(language)

    def _inflect(self, lemma: str, language: Language) -> Collection[str]:
        if language not in _SLAVIC:
            return frozenset((lemma, *self._forms_of(language).get(lemma, ())))
        readings = [reading for reading in self._readings(lemma, language) if reading.normal_form == lemma]
        lexemes = (form for reading in readings for form in reading.lexeme)
        return frozenset((lemma, *(form.word for form in lexemes if form.tag.POS not in _NOT_TYPED)))

    def _read(self, word: str, language: Language) -> Sequence[Parse]:
        """Return a likely reading for each lemma; nothing for a word that is only guessed at, such as a name."""
        analyser = self._slavic(lang=language.value)
        if not analyser.word_is_known(word):
            return ()
        readings: Sequence[Parse] = analyser.parse(word)
        likely = [reading for reading in readings if reading.score >= _LIKELY] or readings[:1]
        by_lemma = {reading.normal_form: reading for reading in reversed(likely)}
        return list(reversed(by_lemma.values()))[:_MOST_READINGS]

    def _dictionary(self, language: Language) -> Mapping[str, str]:
        return self._other.get_dictionary(language.value)

    def _forms_by_lemma(self, language: Language) -> Mapping[str, Sequence[str]]:
        forms = defaultdict(list)
        for form, lemma in self._dictionary(language).items():
            forms[lemma].append(form)
        return forms

    def _split(self, word: str, most: int) -> Sequence[str]:
        dictionary = self._dictionary(Language.NL)
        for end in range(len(word) - _SHORTEST_PART, _SHORTEST_PART - 1, -1):
            head, rest = word[:end], word[end:]
            if rest not in dictionary and not (most > 1 and self._split(rest, most - 1)):
                continue
            for link in _LINKS:
                stem = head.removesuffix(link)
                if head.endswith(link) and len(stem) >= _SHORTEST_PART and stem in dictionary:
                    return (stem, *((rest,) if rest in dictionary else self._split(rest, most - 1)))
        return ()


@cache
def dictionaries() -> Dictionaries:
    """Return the lexicon of this process."""
    return Dictionaries()
