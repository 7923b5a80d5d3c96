"""Xapian over pages that come as lines of JSON; null ends them, then every line is a query.

It runs in the system's Python, which alone has Debian's binding, so it uses nothing of ours.
"""

import json
import sys
from typing import Any

import xapian

STEMMERS = {"fr": "french", "nl": "dutch", "en": "english", "ru": "russian", "uk": "none"}
WEIGHTS = (6, 5, 2, 1)
LIMIT = 10


def main() -> None:
    db: Any = xapian.WritableDatabase(sys.argv[1], xapian.DB_CREATE_OR_OVERWRITE)
    for line in sys.stdin:
        record = json.loads(line)
        if record is None:
            break
        page, lang, *fields = record
        document = xapian.Document()
        document.set_data(page)
        document.add_boolean_term(f"L{lang}")
        writer = xapian.TermGenerator()
        writer.set_stemmer(xapian.Stem(STEMMERS[lang]))
        writer.set_document(document)
        for field, weight in zip(fields, WEIGHTS, strict=True):
            writer.index_text(field, weight)
        db.add_document(document)
    db.commit()
    print("[]", flush=True)
    for line in sys.stdin:
        text, lang = json.loads(line)
        print(json.dumps(answer(db, text, lang)), flush=True)


def answer(db: Any, text: str, lang: str) -> list[str]:
    parser = xapian.QueryParser()
    parser.set_database(db)
    parser.set_stemmer(xapian.Stem(STEMMERS[lang]))
    parser.set_stemming_strategy(xapian.QueryParser.STEM_SOME)
    parser.set_max_expansion(100, xapian.Query.WILDCARD_LIMIT_MOST_FREQUENT, xapian.QueryParser.FLAG_PARTIAL)
    words = parser.parse_query(text.lower(), xapian.QueryParser.FLAG_PARTIAL)
    enquire = xapian.Enquire(db)
    enquire.set_query(xapian.Query(xapian.Query.OP_FILTER, words, xapian.Query(f"L{lang}")))
    return [match.document.get_data().decode() for match in enquire.get_mset(0, LIMIT)]


if __name__ == "__main__":
    main()
