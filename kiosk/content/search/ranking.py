"""From the terms of a query to documents, the best first."""

import sqlite3
from collections import defaultdict
from collections.abc import Mapping, Sequence
from math import log
from typing import NamedTuple

from kiosk.content.search.matching import Matches
from kiosk.content.search.packing import POSTING, records

_SURE = 0.7
_MOST, _MOST_UNSURE = 3000, 200  # postings of a term that are read
_LEAST_RARITY = 0.4
_SCALE = 1000
_COVERAGE = 0.5


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
    """Scores the documents of an index."""

    def __init__(self, db: sqlite3.Connection, documents: int) -> None:
        self._db = db
        self._documents = max(documents, 1)

    def score(self, query: Sequence[Matches]) -> list[Scored]:
        """Return the documents that have a word of the query, in no order."""
        found: defaultdict[int, list[Reason]] = defaultdict(list)
        known = 0
        for place, matches in enumerate(query):
            terms = sorted(matches)
            best = self._best(terms, matches)
            known += bool(best)
            for document, packed in best.items():
                score, rest = packed >> 24, packed & 0xFFFFFF
                term = terms[rest >> 8]
                found[document].append(Reason(place, term, rest & 0xFF, matches[term], score / _SCALE / 255))
        return [
            Scored(
                document,
                sum(reason.score for reason in reasons) * (1 - _COVERAGE + _COVERAGE * len(reasons) / known),
                tuple(sorted(reasons, key=lambda reason: (-reason.score, reason.term))),
            )
            for document, reasons in found.items()
        ]

    def _best(self, terms: Sequence[int], matches: Mapping[int, float]) -> dict[int, int]:
        """Return, for each document, its best score times 2**24, and the place of the term and its word below."""
        best: dict[int, int] = {}
        for place, term in enumerate(terms):
            postings = self._postings(term)
            rarity = _LEAST_RARITY + (1 - _LEAST_RARITY) * self._rarity(len(postings) // POSTING.size)
            factor = round(_SCALE * matches[term] * rarity) << 24
            low = place << 8
            most = _MOST if matches[term] >= _SURE else _MOST_UNSURE
            for document, weight, word in records(POSTING, postings, most):
                score = weight * factor | low | word
                if score > best.get(document, 0):
                    best[document] = score
        return best

    def _postings(self, term: int) -> bytes:
        row = self._db.execute("SELECT postings FROM search_term WHERE number = ?", (term,)).fetchone()
        return bytes(row[0]) if row else b""

    def _rarity(self, documents: int) -> float:
        return log(1 + self._documents / max(documents, 1)) / log(1 + self._documents)
