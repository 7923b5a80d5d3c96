"""`kiosk search`, by the real program."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import paths


def search(*words: str | Path, home: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "kiosk", "search", *map(str, words)]
    environment = {**os.environ, "HOME": str(home), "XDG_STATE_HOME": str(home / "state"), "KIOSK_STATE": str(home)}
    return subprocess.run(command, cwd=paths.ROOT, env=environment, capture_output=True, encoding="utf-8", check=False)


def test_a_program_reads_a_line_of_json_for_each_result(tmp_path: Path) -> None:
    done = search("zhytlo", "--lang", "uk", "--limit", "3", "--json", home=tmp_path)
    records = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 0
    assert len(records) == 3
    assert records[0]["page"] == "housing/rent"
    assert all(set(record) == {"page", "lang", "title", "score", "matched"} for record in records)
    assert {record["lang"] for record in records} == {"uk"}
    assert [record["score"] for record in records] == sorted((record["score"] for record in records), reverse=True)


def test_a_person_reads_a_table_with_contacts_and_communes_named_as_such(tmp_path: Path) -> None:
    done = search("1030", "--lang", "fr", home=tmp_path)
    assert done.returncode == 0
    assert "commune:schaerbeek" in done.stdout
    assert "contact:town-hall-schaerbeek" in done.stdout


@pytest.mark.parametrize("text", ["", "…", "'; DROP TABLE page; --", "лікар " * 1700])
def test_any_text_is_answered(tmp_path: Path, text: str) -> None:
    done = search(text, "--lang", "uk", home=tmp_path)
    assert done.returncode == 0
    assert done.stdout
    assert done.stderr == ""


def test_nothing_typed_is_kept(tmp_path: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in paths.ROOT.glob("*.db*")}
    assert search("dakloos-geheim", "--lang", "nl", home=tmp_path).returncode == 0
    assert {path: path.stat().st_mtime_ns for path in paths.ROOT.glob("*.db*")} == before
    assert list(tmp_path.rglob("*")) == []


@pytest.mark.parametrize(
    ("words", "code"),
    [
        pytest.param(("лікар", "--lang", "uk", "--db", "nowhere.db"), 1, id="no content"),
        pytest.param(("лікар", "--lang", "uk", "--db", "pyproject.toml"), 1, id="no database"),
        pytest.param(("лікар", "--lang", "de"), 2, id="another language"),
        pytest.param(("лікар",), 2, id="no language"),
        pytest.param(("лікар", "--lang", "uk", "--limit", "0"), 2, id="no results wanted"),
    ],
)
def test_a_fault_has_its_exit_code(tmp_path: Path, words: tuple[str, ...], code: int) -> None:
    done = search(*words, home=tmp_path)
    assert done.returncode == code
    assert done.stdout == ""
    assert "Traceback" not in done.stderr


def test_the_morphology_is_not_loaded_to_search() -> None:
    program = (
        "import sys; from click.testing import CliRunner; from kiosk.cli import main;"
        "assert CliRunner().invoke(main, ['search', 'лікар', '--lang', 'uk']).exit_code == 0;"
        "print(sorted(name for name in sys.modules if name in ('pymorphy3', 'simplemma', 'PySide6')))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=paths.ROOT, capture_output=True, encoding="utf-8", check=True
    )
    assert done.stdout.strip() == "[]"
