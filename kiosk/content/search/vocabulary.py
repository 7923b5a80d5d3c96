"""Looks words up in the search index: a few rows by their keys for each, never a whole table."""

import sqlite3
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from heapq import nlargest, nsmallest
from typing import NamedTuple

from kiosk.content.search.grams import grams
from kiosk.content.search.packing import COMPLETION, FORM, language_of, mark, records, unpack_numbers
from kiosk.content.search.skeleton import skeleton
from kiosk.content.search.tables import LONGEST_START
from kiosk.domain.languages import Language

_MOST_FORMS = 400  # that are looked at below a long start
_MOST_SHARING, _MOST_ALIKE = 150, 40
_LONGER = 0.3  # of a shared trigram, for each letter by which a word is longer or shorter
_LAST = "\U0010ffff"


class Found(NamedTuple):
    """A term that a word leads to.

    Attributes:
        exact: the folded word is one of its forms; otherwise only the skeletons are equal.
    """

    term: int
    exact: bool


class Vocabulary:
    """The words of the search index."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    def forms(self, text: str, folded: str = "") -> Iterator[Found]:
        """Yield the terms that have a form with this skeleton; exact is what is written as the folded word."""
        wanted = mark(folded) if folded else -1
        for (packed,) in self._db.execute("SELECT forms FROM search_form WHERE skeleton = ?", (text,)):
            yield from (Found(term, found == wanted) for term, found in records(FORM, packed))

    def beginning_with(self, start: str) -> Mapping[int, int]:
        """Return the weightiest terms with a form that begins so, and the length of the shortest such form."""
        if len(start) <= LONGEST_START:
            rows = self._db.execute("SELECT completions FROM search_start WHERE letters = ?", (start,))
            return {term: length for (packed,) in rows for term, length in records(COMPLETION, packed)}
        rows = self._db.execute(
            "SELECT skeleton, forms FROM search_form WHERE skeleton >= ? AND skeleton < ? LIMIT ?",
            (start, start + _LAST, _MOST_FORMS),
        )
        found: dict[int, int] = {}
        for text, packed in rows:
            for term, _ in records(FORM, packed):
                found[term] = min(len(text), found.get(term, len(text)))
        return found

    def alike(self, text: str) -> list[str]:
        """Return the skeletons that share most trigrams with one, and are about as long."""
        wanted = sorted(grams(text))
        counted: Counter[int] = Counter()
        for numbers in self._lists("SELECT words FROM search_gram WHERE gram IN", wanted):
            counted.update(numbers)
        places = nlargest(_MOST_SHARING, counted, key=lambda number: (counted[number], -number))
        marks = ", ".join("?" * len(places))
        rows = self._db.execute(f"SELECT number, skeleton FROM search_word WHERE number IN ({marks})", places)  # noqa: S608
        ranked = [(_LONGER * abs(len(word) - len(text)) - counted[number], word) for number, word in rows]
        return [word for _, word in nsmallest(_MOST_ALIKE, ranked)]

    def _lists(self, sql: str, keys: list[str]) -> Iterable["array[int]"]:
        places = ", ".join("?" * len(keys))
        return [unpack_numbers(packed) for (packed,) in self._db.execute(f"{sql} ({places})", keys)]

    def has(self, folded: str, language: Language) -> bool:
        """Tell whether a folded word is a form of a term of the language."""
        place = list(Language).index(language)
        return any(found.exact and language_of(found.term) == place for found in self.forms(skeleton(folded), folded))
