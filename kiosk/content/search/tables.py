"""The tables of the search index in content.db.

A term is a lemma of a language. `search_form` leads from every inflected form of every term to the term, by its
skeleton; `search_start` from the first letters of a form to the weightiest terms; `search_gram` from three letters to
the words (`search_word`) that have them, for what is written wrong. Documents are numbered: first the pages, then
contacts and communes. The packed columns are described in `packing.py`.
"""

from typing import Final

TABLES: Final[dict[str, str]] = {
    "search_document": "number INTEGER PRIMARY KEY, kind TEXT NOT NULL, id TEXT NOT NULL",
    "search_term": "number INTEGER PRIMARY KEY, words TEXT NOT NULL, postings BLOB NOT NULL",
    "search_form": "skeleton TEXT PRIMARY KEY, forms BLOB NOT NULL",
    "search_start": "letters TEXT PRIMARY KEY, completions BLOB NOT NULL",
    "search_gram": "gram TEXT PRIMARY KEY, words BLOB NOT NULL",
    "search_word": "number INTEGER PRIMARY KEY, skeleton TEXT NOT NULL",
}

LONGEST_START: Final = 5
"""Starts up to so many letters have their best terms listed; longer ones are few enough to be looked through."""
