"""Writes the search index of a collection into its content.db."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Mapping

from kiosk.content.indexing.documents import documents
from kiosk.content.indexing.lexicon import Lexicon
from kiosk.content.indexing.terms import Key, Term, Terms
from kiosk.content.search.grams import grams
from kiosk.content.search.packing import COMPLETION, FORM, POSTING, mark, pack_numbers, term_number
from kiosk.content.search.skeleton import skeleton
from kiosk.content.search.tables import LONGEST_START, TABLES
from kiosk.content.search.words import fold
from kiosk.domain.languages import Language
from kiosk.domain.pages import Collection

_MOST_POSTINGS = 1500  # of a term: the weightiest; a word of more documents tells none from another
_MOST_COMPLETIONS = 12  # of a start, in each language
_HEAVIEST = 8
_SHORTEST_ALIKE = 3

Row = tuple[int | str | bytes, ...]


def write_index(db: sqlite3.Connection, collection: Collection, lexicon: Lexicon) -> None:
    """Create and fill the tables of the search index."""
    for name, columns in TABLES.items():
        keyed_by_text = "" if columns.startswith("number") else " WITHOUT ROWID"
        db.execute(f"CREATE TABLE {name} ({columns}){keyed_by_text}")
    terms = Terms(lexicon)
    listed = []
    for number, document in enumerate(documents(collection)):
        listed.append((number, document.kind.value, document.id))
        terms.add(number, document)
    found = {key: terms.found[key] for key in sorted(terms.found) if terms.found[key].postings}
    _fill(db, "search_document", iter(listed))
    numbers = {key: term_number(place, list(Language).index(key[0])) for place, key in enumerate(found)}
    _fill(db, "search_term", _terms(found, numbers))
    forms = _forms(found, numbers, lexicon)
    _fill(db, "search_form", ((text, b"".join(sorted(forms[text]))) for text in sorted(forms)))
    _fill(db, "search_start", _starts(forms, found, numbers))
    vocabulary = sorted({skeleton(fold(word)) for term in found.values() for word in (*term.words, *term.lemmas)})
    _fill(db, "search_word", iter(enumerate(vocabulary)))
    _fill(db, "search_gram", _grams(vocabulary))


def _fill(db: sqlite3.Connection, table: str, rows: Iterator[Row]) -> None:
    places = ", ".join("?" * (TABLES[table].count(",") + 1))
    db.executemany(f"INSERT INTO {table} VALUES ({places})", rows)  # noqa: S608 - our own table names


def _terms(found: Mapping[Key, Term], numbers: Mapping[Key, int]) -> Iterator[Row]:
    for key, term in found.items():
        postings = sorted(term.postings, key=lambda packed: (-packed[4], POSTING.unpack(packed)))
        yield numbers[key], "\n".join(term.words), b"".join(postings[:_MOST_POSTINGS])


def _forms(found: Mapping[Key, Term], numbers: Mapping[Key, int], lexicon: Lexicon) -> dict[str, set[bytes]]:
    """Return the packed forms by their skeleton."""
    forms: defaultdict[str, set[bytes]] = defaultdict(set)
    for key, term in found.items():
        inflected = (form for lemma in term.lemmas for form in lexicon.forms(lemma, key[0]))
        for folded in {fold(form) for form in (*inflected, *(term.words.keys() - term.compounds))}:
            forms[skeleton(folded)].add(FORM.pack(numbers[key], mark(folded)))
    forms.pop("", None)
    return forms


def _starts(forms: Mapping[str, set[bytes]], found: Mapping[Key, Term], numbers: Mapping[Key, int]) -> Iterator[Row]:
    """Yield, for every start of a form, the weightiest terms of each language."""
    weights = {number: _importance(found[key]) for key, number in numbers.items()}
    shortest: defaultdict[str, dict[int, int]] = defaultdict(dict)
    for text in forms:
        terms = {FORM.unpack(form)[0] for form in forms[text]}
        for length in range(1, min(len(text), LONGEST_START) + 1):
            by_term = shortest[text[:length]]
            for term in terms:
                by_term[term] = min(len(text), by_term.get(term, 255))
    for letters in sorted(shortest):
        chosen: defaultdict[int, list[int]] = defaultdict(list)
        for term in sorted(shortest[letters], key=lambda item: (-weights[item], item)):
            chosen[term % 8].append(term)
        best = [term for language in sorted(chosen) for term in chosen[language][:_MOST_COMPLETIONS]]
        yield letters, b"".join(COMPLETION.pack(term, shortest[letters][term]) for term in best)


def _importance(term: Term) -> int:
    return sum(sorted((packed[4] for packed in term.postings), reverse=True)[:_HEAVIEST])


def _grams(vocabulary: list[str]) -> Iterator[Row]:
    places: defaultdict[str, list[int]] = defaultdict(list)
    for place, word in enumerate(vocabulary):
        if len(word) >= _SHORTEST_ALIKE and not word.isdigit():
            for gram in grams(word):
                places[gram].append(place)
    yield from ((gram, pack_numbers(places[gram])) for gram in sorted(places))
