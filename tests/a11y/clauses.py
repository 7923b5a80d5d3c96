"""The clauses that apply, as data: clauses.toml. Their ids are only there, since the next edition renumbers them."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

HERE = Path(__file__).parent


class Status(StrEnum):
    """How far a clause is met."""

    SUPPORTED = "supported"
    PARTLY = "partly"
    NOT = "not supported"
    PERSON = "needs a person"
    DOES_NOT_APPLY = "does not apply"


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause.

    Attributes:
        id: its number in the standard.
        asks: what it asks, in our words.
        how: how the kiosk meets it, or why it does not apply.
        tests: what shows it: files of tests, or files with the name of a test.
        person: what only a person at the installed kiosk can check.
    """

    id: str
    asks: str
    status: Status
    how: str
    tests: tuple[str, ...] = ()
    person: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """Clauses of one standard that belong together."""

    title: str
    clauses: tuple[Clause, ...]


def read_parts() -> tuple[Part, ...]:
    """Return all clauses in the order of the file.

    Raises:
        ValueError: a clause that is met names nothing that shows it.
        KeyError, TypeError: a clause has a wrong key.
    """
    data = tomllib.loads((HERE / "clauses.toml").read_text(encoding="utf-8"))
    return tuple(Part(part["title"], tuple(map(_clause, part["clause"]))) for part in data["part"])


def _clause(table: Mapping[str, str | Sequence[str]]) -> Clause:
    fields = {key: tuple(value) if key == "tests" else value for key, value in table.items()}
    clause = Clause(**{**fields, "status": Status(str(table["status"]))})  # type: ignore[arg-type]
    if clause.status in {Status.SUPPORTED, Status.PARTLY} and not clause.tests:
        raise ValueError(f"{clause.id}: {clause.status}, but nothing shows it")
    return clause
