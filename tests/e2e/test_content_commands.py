"""`kiosk content check`: an editor is told what is wrong and where."""

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kiosk import paths
from kiosk.cli import main
from kiosk.publish.check import check as check_on
from kiosk.publish.check import read_screen
from tests.e2e.seeded_faults import FAULTS, LONE_FAULTS, Fault
from tests.e2e.small_sources import MEDIMMIGRANT, commune, edit, notice


def check(root: Path, *options: str) -> Result:
    return CliRunner().invoke(main, ["content", "check", str(root), *options])


def test_sources_without_a_fault_pass(sources: Path) -> None:
    result = check(sources)
    assert result.exit_code == 0
    assert result.output == "0 errors, 0 warnings\n"


def test_our_own_content_passes_without_a_warning() -> None:
    result = check(paths.CONTENT_SOURCES)
    assert result.output == "0 errors, 0 warnings\n"
    assert result.exit_code == 0


@pytest.mark.parametrize("fault", [*FAULTS, *LONE_FAULTS], ids=lambda fault: fault.name)
def test_a_fault_is_named_with_its_file_and_its_place(sources: Path, fault: Fault) -> None:
    fault.seed(sources)
    result = check(sources)
    assert fault.named_in(result.output), f"{result.output}{result.exception!r}"
    assert result.exit_code == int("error: " in result.output)


def test_all_the_faults_of_one_tree_are_named_in_one_run_of_the_real_program(sources: Path) -> None:
    for fault in FAULTS:
        fault.seed(sources)
    command = [sys.executable, "-m", "kiosk", "content", "check", str(sources)]
    done = subprocess.run(command, cwd=paths.ROOT, capture_output=True, encoding="utf-8", check=False)
    assert len({fault.name for fault in FAULTS}) == len(FAULTS)
    assert [fault.name for fault in FAULTS if not fault.named_in(done.stderr)] == []
    assert done.returncode == 1
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("old", "new", "repeated"),
    [
        pytest.param('id = "money"', 'id = "health"', "health", id="topic"),
        pytest.param('id = "resident"', 'id = "from-ukraine"', "from-ukraine", id="audience"),
        pytest.param('languages = ["uk"', 'languages = ["uk", "uk"', "uk", id="language"),
    ],
)
def test_a_name_used_twice_is_refused_before_it_breaks_the_build(
    sources: Path, old: str, new: str, repeated: str
) -> None:
    edit(sources / "site.toml", old, new)
    result = check(sources)
    assert any(
        line.startswith("error: site.toml:") and repeated in line and "twice" in line
        for line in result.output.splitlines()
    ), result.output
    assert result.exit_code == 1


@pytest.mark.parametrize(
    ("old", "longest"),
    [
        pytest.param("I need a doctor", 60, id="title"),
        pytest.param("How to find a family doctor and what a visit costs.", 140, id="summary"),
        pytest.param("How to see a doctor", 320, id="block"),
        pytest.param("Find a doctor near you.", 90, id="bold start"),
    ],
)
def test_a_text_may_be_as_long_as_the_handbook_says_and_no_longer(sources: Path, old: str, longest: int) -> None:
    page = sources / "pages/health/doctor/en.md"
    edit(page, old, "x" * longest)
    assert check(sources).exit_code == 0
    edit(page, "x" * longest, "x" * (longest + 1))
    assert f"at most {longest}" in check(sources).output


@pytest.mark.parametrize(
    ("name", "old", "longest"),
    [
        pytest.param("communes.toml", 'en = "Brussels"', 40, id="commune"),
        pytest.param("notices.toml", 'en = "Prices"', 60, id="title of a notice"),
        pytest.param("notices.toml", 'en = "30 euros."', 240, id="notice"),
    ],
)
def test_a_name_or_a_notice_may_be_as_long_as_its_place_on_the_screen_and_no_longer(
    sources: Path, name: str, old: str, longest: int
) -> None:
    edit(sources / name, old, f'en = "{"x" * longest}"')
    assert check(sources).exit_code == 0
    edit(sources / name, "x" * longest, "x" * (longest + 1))
    assert f"at most {longest}" in check(sources).output


def test_a_contact_that_no_page_and_no_commune_names_is_a_warning(sources: Path) -> None:
    (sources / "contacts/red-cross.toml").write_text(MEDIMMIGRANT, encoding="utf-8")
    edit(sources / "communes.toml", '["town-hall"]', '["medimmigrant"]')
    result = check(sources)
    assert result.output.splitlines() == [
        f"warning: contacts/{name}.toml: no page and no commune names this contact: nobody will see it"
        for name in ("red-cross", "town-hall")
    ] + ["0 errors, 2 warnings"]
    assert result.exit_code == 0


@pytest.mark.parametrize(
    ("today", "warned"), [(date(2024, 6, 29), False), (date(2024, 6, 30), False), (date(2024, 7, 1), True)], ids=str
)
def test_a_notice_is_a_warning_from_the_day_after_its_last(sources: Path, today: date, warned: bool) -> None:
    text = notice("summer").replace("2099-02-01", "2024-06-30")
    (sources / "notices.toml").write_text(text, encoding="utf-8")
    report = check_on(sources, read_screen(paths.FONTS / "NotoSans-Regular.ttf", paths.ICONS), today)
    assert report.collection is not None
    assert [(problem.file, problem.place, problem.severity) for problem in report.problems] == (
        [("notices.toml", "summer.valid_to", "warning")] if warned else []
    )


def test_a_notice_for_one_day_passes(sources: Path) -> None:
    edit(sources / "notices.toml", "2099-02-01", "2024-02-01")
    assert check(sources).exit_code == 0


def test_a_postal_code_may_be_shared_by_any_number_of_communes(sources: Path) -> None:
    with (sources / "communes.toml").open("a", encoding="utf-8") as file:
        file.write(commune("evere", "1140").replace('"1000"', '"1020", "1040"'))
    assert check(sources).output == "0 errors, 0 warnings\n"


def test_content_without_notices_and_without_a_glossary_is_content(sources: Path) -> None:
    (sources / "notices.toml").unlink()
    (sources / "glossary.toml").unlink()
    assert check(sources).output == "0 errors, 0 warnings\n"


def test_a_title_that_names_no_term_of_the_glossary_may_use_any_word(sources: Path) -> None:
    edit(sources / "pages/health/doctor/en.md", "I need a doctor", "I am ill")
    edit(sources / "pages/health/doctor/fr.md", "J’ai besoin d’un médecin", "Je suis malade")
    assert check(sources).exit_code == 0


def test_a_draft_in_fewer_languages_passes_with_warnings_when_the_editor_allows_it(sources: Path) -> None:
    (sources / "pages/health/doctor/nl.md").unlink()
    edit(sources / "pages/health/insurance/fr.md", "of_version = 2", "of_version = 1")
    result = check(sources, "--allow-untranslated")
    assert result.exit_code == 0
    assert result.output.splitlines() == [
        "warning: pages/health/doctor/nl.md: this translation is missing",
        "warning: pages/health/insurance/fr.md: of_version: translates version 1, the page is at 2",
        "0 errors, 2 warnings",
    ]


def test_allowing_untranslated_pages_does_not_allow_other_faults(sources: Path) -> None:
    (sources / "pages/health/doctor/nl.md").unlink()
    edit(sources / "pages/health/doctor/ru.md", "30", "35")
    result = check(sources, "--allow-untranslated")
    assert result.exit_code == 1
    assert "1 errors, 1 warnings" in result.output


@pytest.mark.parametrize("name", ["nowhere", "site.toml"])
def test_a_place_without_sources_is_answered_with_one_clear_line(sources: Path, name: str) -> None:
    missing = sources / name / "content" if name == "nowhere" else sources / name
    result = check(missing)
    assert result.output == f"error: {missing} is no folder: expected the sources of the content\n"
    assert result.exit_code == 1
    assert isinstance(result.exception, SystemExit)


def test_an_empty_folder_is_told_what_it_lacks(tmp_path: Path) -> None:
    result = check(tmp_path)
    assert "error: site.toml: this file is missing" in result.output
    assert result.exit_code == 1
