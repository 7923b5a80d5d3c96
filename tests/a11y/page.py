"""Writes docs/accessibility.md from the clauses."""

from collections import Counter
from collections.abc import Sequence

from tests.a11y.clauses import HERE, Clause, Part

PAGE = HERE.parents[1] / "docs" / "accessibility.md"


def written(parts: Sequence[Part]) -> str:
    """Return the whole page."""
    head = (HERE / "head.md").read_text(encoding="utf-8")
    return "\n".join([head, _counts(parts), *[line for part in parts for line in _table(part)], *_by_hand(parts), ""])


def _counts(parts: Sequence[Part]) -> str:
    counts = Counter(clause.status for part in parts for clause in part.clauses)
    return "Clauses: " + ", ".join(f"{count} {status}" for status, count in sorted(counts.items())) + ".\n"


def _table(part: Part) -> list[str]:
    head = [f"## {part.title}", "", "| clause | asks | status | how | shown by |", "|---|---|---|---|---|"]
    return [*head, *map(_row, part.clauses), ""]


def _row(clause: Clause) -> str:
    return f"| {clause.id} | {clause.asks} | {clause.status} | {clause.how} | {_shown(clause)} |"


def _shown(clause: Clause) -> str:
    tests = "<br>".join(f"`{test.removeprefix('tests/')}`" for test in clause.tests)
    return "<br>".join(filter(None, (tests, clause.person and f"person: {clause.person}")))


def _by_hand(parts: Sequence[Part]) -> list[str]:
    asked = [clause for part in parts for clause in part.clauses if clause.person]
    return ["## What a person must check", "", *[f"- [ ] {clause.id}: {clause.person}" for clause in asked]]
