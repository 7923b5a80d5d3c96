"""Our search in a process of its own: `python launch_searcher.py DB QUERIES TOPIC`; prints what it measured.

One line of JSON: recall, MRR, the milliseconds of every query and of every keystroke, and by how many megabytes the
process has grown since it showed its first cards.
"""

import gc
import json
import sys
import time
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))

from kiosk.content.store import ContentStore
from kiosk.domain.languages import Language
from tests.bench.grading import grade, read_queries
from tests.bench.usage import pss_mb

LIMIT = 10


def main() -> None:
    queries = read_queries(Path(sys.argv[2]), sys.argv[3])
    store = ContentStore(Path(sys.argv[1]))
    store.topics(Language.UK)
    gc.collect()
    before = pss_mb(["self"])

    def answer(text: str, lang: str) -> Sequence[str]:
        return [name(hit.kind, hit.id) for hit in store.search(text, Language(lang), LIMIT)]

    graded = grade(answer, queries)
    keystrokes = []
    for query in queries:
        for length in range(1, len(query.text) + 1):
            began = time.perf_counter()
            answer(query.text[:length], query.lang)
            keystrokes.append((time.perf_counter() - began) * 1000)
    gc.collect()
    grown = pss_mb(["self"]) - before
    print(json.dumps([graded.recall, graded.mrr, list(graded.milliseconds.values), keystrokes, grown]))


def name(kind: str, item: str) -> str:
    return item if kind == "page" else f"{kind}:{item}"


if __name__ == "__main__":
    main()
