"""Graded queries, and how well an engine answers them."""

import json
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.bench.table import Sample

Answer = Callable[[str, str], Sequence[str]]
"""Returns the ids of the pages for a text and a reader's language, the best first."""

_FIRST = 3


@dataclass(frozen=True, slots=True)
class Query:
    """What someone types, the language they read, what kind of query it is, and the pages that help them."""

    text: str
    lang: str
    kind: str
    relevant: frozenset[str]


@dataclass(frozen=True, slots=True)
class Grade:
    """The share of queries with a helpful page among the first three, the mean reciprocal rank, and the times."""

    recall: float
    mrr: float
    milliseconds: Sample


def read_queries(path: Path, topic: str = "") -> tuple[Query, ...]:
    """Read lines of JSON; `topic` is that of ids that have none."""
    records = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    return tuple(
        Query(
            record["q"],
            record["lang"],
            record["kind"],
            frozenset(name if not topic or "/" in name else f"{topic}/{name}" for name in record["relevant"]),
        )
        for record in records
    )


def grade(answer: Answer, queries: Iterable[Query]) -> Grade:
    """Ask every query once."""
    found, ranks, times = [], [], []
    for query in queries:
        began = time.perf_counter()
        ids = answer(query.text, query.lang)
        times.append((time.perf_counter() - began) * 1000)
        rank = next((place for place, name in enumerate(ids, start=1) if name in query.relevant), 0)
        found.append(0 < rank <= _FIRST)
        ranks.append(1 / rank if rank else 0.0)
    return Grade(sum(found) / len(found), sum(ranks) / len(ranks), Sample(times, "ms"))
