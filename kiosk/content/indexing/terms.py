"""Turns documents into terms: which lemma of which language stands where, with what weight."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from math import log

from kiosk.content.indexing.documents import Document, Field
from kiosk.content.indexing.lexicon import Lexicon
from kiosk.content.search.packing import POSTING
from kiosk.content.search.stop_words import is_stop_word
from kiosk.content.search.words import fold, is_cyrillic, numbers, words
from kiosk.domain.languages import Language

_FIRST_READING, _OTHER_READING, _PART = 1.0, 0.7, 0.6
_HALF_WEIGHT = 6.0
_MOST_WORDS = 256
_TITLE_WEIGHT = 2.5  # words as frequent as "where" are kept where they have at least this weight
_CYRILLIC = (Language.UK, Language.RU)
_LATIN = (Language.FR, Language.NL, Language.EN)
_APOSTROPHE = re.compile("[’‘ʼʹ′`´]")
_PROPER = "!"  # at the end of a key: a name, which is another term than the word that it is spelled as

Key = tuple[Language, str]
"""A language and the folded lemma."""


@dataclass(slots=True)
class Term:
    """The words of a text that are forms of one lemma, and where they stand, in the order of documents.

    Attributes:
        lemmas: the lemma as the lexicon writes it.
        words: the words as the texts write them, in the order in which they were met.
        compounds: those words that only have a form of the lemma as a part.
    """

    lemmas: set[str] = field(default_factory=set)
    words: dict[str, int] = field(default_factory=dict)
    compounds: set[str] = field(default_factory=set)
    postings: list[bytes] = field(default_factory=list)


class Terms:
    """Collects the terms of documents."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._readings = cache(self._read)
        self.found: defaultdict[Key, Term] = defaultdict(Term)

    def add(self, number: int, document: Document) -> None:
        """Add a document under its number; numbers rise."""
        counts: defaultdict[Key, defaultdict[float, int]] = defaultdict(lambda: defaultdict(int))
        shown: dict[Key, tuple[float, str]] = {}
        for part in document.fields:
            for word, key, weight in self._of(part):
                counts[key][weight] += 1
                if key not in shown or weight > shown[key][0]:
                    shown[key] = (weight, word)
        for key, by_weight in counts.items():
            total = sum(weight * (1 + log(count)) for weight, count in by_weight.items())
            term = self.found[key]
            place = term.words.setdefault(shown[key][1], min(len(term.words), _MOST_WORDS - 1))
            term.postings.append(POSTING.pack(number, round(255 * total / (total + _HALF_WEIGHT)), place))

    def _of(self, part: Field) -> Iterator[tuple[str, Key, float]]:
        for number in numbers(part.text):
            yield number, (part.language, number), part.weight
        for word in words(part.text):
            if part.weight < _TITLE_WEIGHT and is_stop_word(fold(word)):
                continue
            if part.proper:
                yield word, (self._home(word, part.language), fold(word) + _PROPER), part.weight
                continue
            for key, weight in self._readings(word, part.language):
                yield word, key, weight * part.weight

    def _read(self, word: str, language: Language) -> Sequence[tuple[Key, float]]:
        plain = _APOSTROPHE.sub("'", word.lower())
        home = self._home(plain, language)
        lemmas = self._lexicon.lemmas(plain, home)
        readings = [(lemma, _OTHER_READING if place else _FIRST_READING) for place, lemma in enumerate(lemmas)]
        readings += [(self._lexicon.lemmas(part, home)[0], _PART) for part in self._lexicon.parts(plain, home)]
        keys: dict[Key, float] = {}
        for lemma, weight in readings:
            key = home, fold(lemma)
            if key not in keys and weight == _PART:
                self.found[key].compounds.add(word)
            keys.setdefault(key, weight)
            self.found[key].lemmas.add(lemma)
        return tuple(keys.items())

    def _home(self, word: str, language: Language) -> Language:
        """Return the language that a word belongs to: that of its text, unless only another one can have it."""
        own = _CYRILLIC if is_cyrillic(word) else _LATIN
        order = sorted(own, key=lambda item: item is not language)
        return next((item for item in order if self._lexicon.knows(word, item)), order[0])
