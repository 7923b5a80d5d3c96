"""The report of accessibility says what its clauses say, and names only tests that there are."""

import re
from pathlib import Path

import pytest

from kiosk.domain.languages import Language
from tests.a11y.clauses import read_parts
from tests.a11y.page import PAGE, written

ROOT = Path(__file__).parents[2]
SHEET = ROOT / "docs" / "installation-sheet.md"
CLAUSES = [clause for part in read_parts() for clause in part.clauses]


def test_the_report_is_that_of_the_clauses() -> None:
    assert PAGE.read_text(encoding="utf-8") == written(read_parts()), "run make a11y"


def test_no_clause_stands_twice() -> None:
    ids = [number for clause in CLAUSES for number in clause.id.split(", ")]
    assert sorted(ids) == sorted(set(ids))


@pytest.mark.parametrize("test", sorted({test for clause in CLAUSES for test in clause.tests}))
def test_what_is_named_is_there(test: str) -> None:
    path, _, name = test.partition("::")
    files = [
        file for file in ([ROOT / path] if path.endswith(".py") else (ROOT / path).glob("test_*.py")) if file.is_file()
    ]
    assert files, test
    assert not name or any(
        re.search(rf"^def {name}\(", file.read_text(encoding="utf-8"), re.MULTILINE) for file in files
    )


def test_the_installation_sheet_asks_the_same_in_five_languages() -> None:
    sections = re.split(r"^## .*$", SHEET.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    assert len(sections) == len(Language)
    numbers = [sorted(re.findall(r"\b(?:380|1220|800|1100|1015|760|430|65|500|60)\b", section)) for section in sections]
    assert numbers == [numbers[0]] * len(Language)
    assert [section.count("☐") for section in sections] == [sections[0].count("☐")] * len(Language)
