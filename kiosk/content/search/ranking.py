"""From the terms of a query to documents, the best first."""

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from heapq import nlargest
from math import log
from typing import NamedTuple

from kiosk.content.search.lookup import Matches
from kiosk.content.search.packing import POSTING, records

_SURE = 0.7
_MOST, _MOST_UNSURE = 1500, 64  # postings of a term that are read
_LEAST_RARITY = 0.4
_SCALE = 1000
_COVERAGE = 0.5
_SCORE, _TERM, _WORD = 24, 8, 0xFF  # where they stand in the number that a word of the query gives a document
_COUNT = 40  # where the count of words stands in a document's total, above the sum of their scores
_ONE, _ALL_SCORES = 1 << _COUNT, (1 << _COUNT) - 1


class Reason(NamedTuple):
    """Why a document was found.

    Attributes:
        query_word: the place of the word in the query.
        term: the term that it matched.
        word: which of the term's words stands in the document.
        match: how well the word matches the term, from 0 to 1.
        score: what it counts for.
    """

    query_word: int
    term: int
    word: int
    match: float
    score: float


class Scored(NamedTuple):
    """A document, its score, and a reason for each word of the query that it has, the best first."""

    document: int
    score: float
    reasons: tuple[Reason, ...]


class Ranking:
    """The documents that a query finds.

    Args:
        db: the content.
        documents: how many there are to find.
        query: what each of its words matches.
    """

    def __init__(self, db: sqlite3.Connection, documents: int, query: Sequence[Matches]) -> None:
        self._db = db
        self._documents = max(documents, 1)
        self._query = [(sorted(matches), matches) for matches in query]
        self._found = [self._best(terms, matches) for terms, matches in self._query]
        known = sum(map(bool, self._found)) or 1
        self._share = [1 - _COVERAGE + _COVERAGE * count / known for count in range(known + 1)]
        self._totals: dict[int, int] = {}
        for found in self._found:
            for document, packed in found.items():
                self._totals[document] = self._totals.get(document, 0) + _ONE + (packed >> _SCORE)

    def best(self, documents: range, most: int) -> list[Scored]:
        """Return the best of the documents with these numbers; of equals, the first."""
        share = self._share
        ranked = [
            ((total & _ALL_SCORES) * share[total >> _COUNT], -document) for document, total in self._among(documents)
        ]
        return [self._explained(-place, score) for score, place in nlargest(most, ranked)]

    def all(self, documents: range) -> list[Scored]:
        """Return every one of the documents with these numbers that has a word of the query."""
        return self.best(documents, len(documents))

    def _among(self, documents: range) -> Iterable[tuple[int, int]]:
        if len(documents) < len(self._totals):
            return [(document, self._totals[document]) for document in documents if document in self._totals]
        return [(document, total) for document, total in self._totals.items() if document in documents]

    def _explained(self, document: int, score: float) -> Scored:
        reasons = [
            Reason(place, term, packed & _WORD, matches[term], (packed >> _SCORE) / _SCALE / 255)
            for place, (found, (terms, matches)) in enumerate(zip(self._found, self._query, strict=True))
            if (packed := found.get(document))
            for term in [terms[(packed >> _TERM) & 0xFFFF]]
        ]
        reasons.sort(key=lambda reason: (-reason.score, reason.term))
        return Scored(document, score / _SCALE / 255, tuple(reasons))

    def _best(self, terms: Sequence[int], matches: Mapping[int, float]) -> dict[int, int]:
        """Return, for each document, its best score, and below it the place of the term and its word."""
        best: dict[int, int] = {}
        for place, (term, postings) in enumerate(self._postings(terms)):
            rarity = _LEAST_RARITY + (1 - _LEAST_RARITY) * self._rarity(len(postings) // POSTING.size)
            factor = round(_SCALE * matches[term] * rarity) << _SCORE
            low = place << _TERM
            most = _MOST if matches[term] >= _SURE else _MOST_UNSURE
            for document, weight, word in records(POSTING, postings, most):
                score = weight * factor | low | word
                if score > best.get(document, 0):
                    best[document] = score
        return best

    def _postings(self, terms: Sequence[int]) -> Iterable[tuple[int, bytes]]:
        for term in terms:
            row = self._db.execute("SELECT postings FROM search_term WHERE number = ?", (term,)).fetchone()
            yield term, row[0]

    def _rarity(self, documents: int) -> float:
        return log(1 + self._documents / max(documents, 1)) / log(1 + self._documents)
