"""How well and how fast the search answers, against what else could be had: FTS5 and Xapian."""

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk import paths
from kiosk.content.build import build
from kiosk.domain.pages import Collection
from tests.bench.baselines import Fts5, Xapian, missing_xapian, texts
from tests.bench.corpus_sources import TOPIC, read_corpus, write_sources
from tests.bench.generated_pages import enlarged
from tests.bench.grading import Answer, Grade, Query, grade, read_queries
from tests.bench.synthetic import collection_of
from tests.bench.table import Sample

OWN_QUERIES = paths.ROOT / "tests" / "search_queries.jsonl"
HEADINGS = ("engine", "pages", "recall@3", "MRR", "query p50 (p95)", "keystroke p50 (p95)", "index", "build", "memory")
_SEARCHER = Path(__file__).with_name("launch_searcher.py")


@dataclass(frozen=True, slots=True)
class Matter:
    """What is searched: pages, and the graded queries for them."""

    collection: Collection
    queries: Path
    topic: str


def matter(corpus: Path | None, folder: Path) -> Matter:
    """Return the corpus of a folder (corpus/<lang>/*.md and dev-queries.jsonl), or our own content and queries."""
    if corpus is None:
        return Matter(collection_of(paths.CONTENT_SOURCES), OWN_QUERIES, "")
    write_sources(read_corpus(corpus / "corpus"), folder / "corpus")
    return Matter(collection_of(folder / "corpus"), corpus / "dev-queries.jsonl", TOPIC)


def measure(found: Matter, sizes: tuple[int, ...], folder: Path) -> Iterator[tuple[str, ...]]:
    """Yield the rows of the table: our search, then the others, at each size."""
    yield HEADINGS
    for size in (len(found.collection.pages), *sizes):
        collection = enlarged(found.collection, size)
        yield _ours(collection, found, folder / f"search{size}.db")
        queries = read_queries(found.queries, found.topic)
        yield from _fts5(collection, queries, folder / f"fts{size}")
        if not missing_xapian():
            yield _xapian(collection, queries, folder / f"xapian{size}")


def _ours(collection: Collection, found: Matter, path: Path) -> tuple[str, ...]:
    began = time.monotonic()
    build(collection, path)
    seconds = time.monotonic() - began
    command = (sys.executable, str(_SEARCHER), str(path), str(found.queries), found.topic)
    said = json.loads(subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout)
    recall, mrr, times, keystrokes, grown = said
    row = _row("ours", collection, Grade(recall, mrr, Sample(times, "ms")), path, seconds)
    return (*row[:5], str(Sample(keystrokes, "ms")), *row[6:8], f"{grown:.1f} MB")


def _fts5(collection: Collection, queries: tuple[Query, ...], path: Path) -> Iterator[tuple[str, ...]]:
    for tokenizer in ("unicode61", "trigram"):
        file = path.with_suffix(f".{tokenizer}")
        began = time.monotonic()
        engine = Fts5(file, texts(collection), tokenizer)
        seconds = time.monotonic() - began
        for name, answer in _ways(engine, tokenizer):
            yield _row(f"FTS5 {tokenizer}, {name}", collection, grade(answer, queries), file, seconds)


def _ways(engine: Fts5, tokenizer: str) -> tuple[tuple[str, Answer], ...]:
    if tokenizer == "trigram":
        return ("any", engine.any_trigram), ("any, of all languages", engine.any_trigram_of_all)
    return (
        ("all words", engine.all_words),
        ("any word or start, weighted", engine.any_start),
        ("the same, of all languages", engine.any_start_of_all),
    )


def _xapian(collection: Collection, queries: tuple[Query, ...], path: Path) -> tuple[str, ...]:
    began = time.monotonic()
    engine = Xapian(path, texts(collection))
    seconds = time.monotonic() - began
    try:
        return _row("Xapian, stemmed, any word", collection, grade(engine.any_word, queries), path, seconds)
    finally:
        engine.close()


def _row(name: str, collection: Collection, found: Grade, path: Path, seconds: float) -> tuple[str, ...]:
    files = [path] if path.is_file() else list(path.iterdir())
    size = sum(file.stat().st_size for file in files) / 1e6
    figures = (f"{found.recall:.2f}", f"{found.mrr:.2f}", str(found.milliseconds))
    return (name, f"{len(collection.pages):,}", *figures, "", f"{size:.0f} MB", f"{seconds:.0f} s", "")
