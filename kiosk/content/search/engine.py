"""Answers a search from the index in content.db. Of what was typed nothing is kept."""

import sqlite3
from typing import NamedTuple

from kiosk.content.search.lookup import Lookup, Matches
from kiosk.content.search.matching import Typed, matches
from kiosk.content.search.places import named, placed
from kiosk.content.search.ranking import Ranking, Reason, Scored
from kiosk.content.search.stop_words import weighty
from kiosk.content.search.vocabulary import Vocabulary
from kiosk.content.search.words import fold, numbers, without_numbers, words
from kiosk.domain.languages import Language
from kiosk.domain.views import HitKind

LONGEST = 200
"""So many characters of a text are read."""

_MOST_WORDS, _LONGEST_WORD = 12, 40
_MOST_MATCHED = 5


class Answer(NamedTuple):
    """A document that fits, and the words of it that were found, the best first."""

    kind: HitKind
    id: str
    score: float
    matched: tuple[str, ...]


class Engine:
    """Searches the index of one content.db."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._vocabulary = Vocabulary(db)
        kinds = db.execute("SELECT kind, min(number), max(number) FROM search_document GROUP BY kind")
        numbered = {kind: range(first, last + 1) for kind, first, last in kinds}
        self._numbers = {kind: numbered.get(kind.value, range(0)) for kind in HitKind}

    def answers(self, text: str, language: Language, limit: int) -> list[Answer]:
        """Return what fits the words best, the best first."""
        query = _query(_readable(text[:LONGEST]), Lookup(self._vocabulary, language))
        ranking = Ranking(self._db, len(self._numbers[HitKind.PAGE]), [found for _, found in query])
        pages = ranking.best(self._numbers[HitKind.PAGE], limit)
        best = pages[0].score if pages else 0.0
        typed = [word for word, _ in query]
        places = [
            placed(kind, item, best, typed)
            for kind in (HitKind.COMMUNE, HitKind.CONTACT)
            for item in named(kind, ranking.all(self._numbers[kind]), typed)
        ]
        return [self._answer(item) for item in sorted((*places, *pages), key=lambda item: -item.score)[:limit]]

    def _answer(self, scored: Scored) -> Answer:
        sql = "SELECT kind, id FROM search_document WHERE number = ?"
        kind, name = self._db.execute(sql, (scored.document,)).fetchone()
        matched = tuple(dict.fromkeys(self._word(reason) for reason in scored.reasons))
        return Answer(HitKind(kind), name, scored.score, matched[:_MOST_MATCHED])

    def _word(self, reason: Reason) -> str:
        (listed,) = self._db.execute("SELECT words FROM search_term WHERE number = ?", (reason.term,)).fetchone()
        return str(listed.split("\n")[reason.word])


def _readable(text: str) -> str:
    """Return a text without what no text can hold: halves of characters, which a damaged command line has."""
    return text.encode(errors="ignore").decode()


def _query(text: str, lookup: Lookup) -> list[tuple[str, Matches]]:
    """Return the words that a text is taken for, with what each leads to."""
    query = [(number, matches(lookup, Typed(number, number, unfinished=True))) for number in numbers(text)]
    typed = _words(without_numbers(text) if any(found for _, found in query) else text)
    last = len(typed) - 1 if text[-1:].strip() else -1
    for place in weighty([word for word, _ in typed]):
        word, keys = typed[place]
        query.append((word, matches(lookup, Typed(word, keys, unfinished=place == last))))
    return [(word, found) for word, found in query if found]


def _words(text: str) -> list[tuple[str, str]]:
    """Return the folded words of a text, each with the keys that were pressed for it and what touches it."""
    chunks = text.split()
    found = [(fold(word), chunk) for chunk in chunks for word in words(chunk)] or [("", chunk) for chunk in chunks]
    return [(word[:_LONGEST_WORD], keys[:_LONGEST_WORD]) for word, keys in found[:_MOST_WORDS]]
