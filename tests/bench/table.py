"""What came out, beside its budget."""

import statistics
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

HEADINGS = ("what", "kiosk: median (p95)", "against: median (p95)", "ratio", "budget", "")


@dataclass(frozen=True, slots=True)
class Sample:
    """Measurements of one thing."""

    values: Sequence[float]
    unit: str

    @property
    def median(self) -> float:
        return statistics.median(self.values)

    @property
    def p95(self) -> float:
        if len(self.values) == 1:
            return self.values[0]
        return statistics.quantiles(self.values, n=20, method="inclusive")[-1]

    def __str__(self) -> str:
        digits = 0 if self.median >= 100 else 1
        return f"{self.median:.{digits}f} ({self.p95:.{digits}f}) {self.unit}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One comparison. A row without a limit is there to know, not to hold."""

    what: str
    kiosk: Sample
    against: Sample | None = None
    most_ratio: float | None = None
    most_p95: float | None = None
    most: float | None = None

    @property
    def ratio(self) -> float | None:
        return self.kiosk.median / self.against.median if self.against and self.against.median else None

    def cells(self) -> tuple[str, ...]:
        ratio = "" if self.ratio is None else f"{self.ratio:.2f}×"
        return (self.what, str(self.kiosk), str(self.against or ""), ratio, self._budget(), self._verdict())

    def _budget(self) -> str:
        ratio = "" if self.most_ratio is None else f"≤ {self.most_ratio:g}×"
        p95 = "" if self.most_p95 is None else f"p95 ≤ {self.most_p95:g} {self.kiosk.unit}"
        every = "" if self.most is None else f"each ≤ {self.most:g} {self.kiosk.unit}"
        return ", ".join(filter(None, (every, p95, ratio)))

    def _verdict(self) -> str:
        if not self._budget():
            return ""
        slow = self.most_p95 is not None and self.kiosk.p95 > self.most_p95
        late = self.most is not None and max(self.kiosk.values) > self.most
        large = self.most_ratio is not None and (self.ratio is None or self.ratio > self.most_ratio)
        return "not met" if slow or late or large else "met"


def markdown(grid: Sequence[Sequence[str]]) -> Iterator[str]:
    """Yield the lines of a table; its first row has the headings."""
    widths = [max(map(len, column)) for column in zip(*grid, strict=True)]
    for number, cells in enumerate(grid):
        yield "| " + " | ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)) + " |"
        if number == 0:
            yield "|" + "|".join("-" * (width + 2) for width in widths) + "|"


class Table:
    """All rows, as a Markdown table, and below it what was left out."""

    def __init__(self) -> None:
        self._rows: list[Row] = []
        self._skipped: list[str] = []

    def add(self, row: Row) -> None:
        self._rows.append(row)

    def skip(self, reason: str) -> None:
        line = f"skipped: {reason}"
        if line not in self._skipped:
            print(line)
            self._skipped.append(line)

    def lines(self) -> Iterator[str]:
        yield from markdown([HEADINGS, *(row.cells() for row in self._rows)])
        yield from self._skipped and ("", *self._skipped)
