"""`kiosk content report`: an editor sees what is missing, old, unconfirmed or without a fixed translation."""

import json
import subprocess
import sys
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from kiosk import paths
from kiosk.cli import main
from tests.e2e.small_sources import edit, write_sources

LANGUAGES = ["uk", "ru", "fr", "nl", "en"]
MARKUP = "<b>un&insured</b>"


class Page(HTMLParser):
    """What a browser makes of the page: the tags, and the cells and list items as (class, text) by their heading."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.lists: dict[str, list[str]] = {}
        self.rows: list[list[tuple[str, str]]] = []
        self.paragraphs: list[str] = []
        self._heading = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        match tag:
            case "h2":
                self._heading = ""
            case "tr":
                self.rows.append([])
            case "td" | "th":
                self.rows[-1].append((dict(attrs).get("class") or "", ""))
            case "li":
                self.lists.setdefault(self._heading, []).append("")
            case "p":
                self.paragraphs.append("")

    def handle_data(self, data: str) -> None:
        match self.tags[-1][0] if self.tags else "":
            case "h2":
                self._heading += data.strip()
            case "td" | "th":
                kind, text = self.rows[-1][-1]
                self.rows[-1][-1] = (kind, (text + data).strip())
            case "li":
                self.lists[self._heading][-1] = (self.lists[self._heading][-1] + data).strip()
            case "p":
                self.paragraphs[-1] = (self.paragraphs[-1] + data).strip()

    def row(self, page: str) -> dict[str, tuple[str, str]]:
        """The cells of a page by the heads of their columns."""
        (found,) = [row for row in self.rows if row[0][1] == page]
        return dict(zip([text for _, text in self.rows[0]], found, strict=True))


@dataclass(frozen=True)
class Report:
    """One report in its three forms."""

    table: str
    record: dict[str, Any]
    page: Page

    def line(self, start: str) -> str:
        (found,) = [line for line in self.table.splitlines() if line.startswith(start)]
        return found

    def section(self, title: str) -> str:
        """The lines of the table from one that starts with a title to the next empty one."""
        _, _, rest = self.table.partition(f"\n{title}")
        return rest.partition("\n\n")[0].partition(":")[2]

    def listed(self, title: str) -> list[str]:
        (found,) = [items for heading, items in self.page.lists.items() if heading.startswith(title)]
        return found

    def record_of(self, page: str) -> dict[str, Any]:
        (found,) = [line for line in self.record["pages"] if line["id"] == page]
        return dict(found)


def report(root: Path, *options: str | Path) -> Result:
    return CliRunner().invoke(main, ["content", "report", str(root), *map(str, options)])


def in_all_forms(root: Path, html: Path) -> Report:
    table, record = report(root), report(root, "--json", "--html", html)
    assert (table.exit_code, table.stderr) == (0, "")
    assert (record.exit_code, record.stderr) == (0, "")
    return Report(table.stdout, json.loads(record.stdout), Page(html.read_text(encoding="utf-8")))


@pytest.fixture(scope="module")
def flawed(tmp_path_factory: pytest.TempPathFactory) -> Report:
    """The report on sources in which something of each kind is to be done."""
    folder = tmp_path_factory.mktemp("flawed")
    root = folder / "content"
    write_sources(root)
    doctor, insurance = root / "pages/health/doctor", root / "pages/health/insurance"
    (doctor / "nl.md").unlink()
    edit(doctor / "page.toml", 'confidence = "C"', 'confidence = "B"')
    edit(doctor / "page.toml", '"emergency-112", "medimmigrant"', '"emergency-112"')
    edit(doctor / "fr.md", "Le médecin écrit", "La STIB écrit")
    edit(insurance / "fr.md", "of_version = 2", "of_version = 1")
    edit(insurance / "page.toml", "review_by = 2099-02-01", "review_by = 2024-03-01")
    edit(insurance / "page.toml", '"uninsured"', f'"{MARKUP}"')
    edit(insurance / "uk.md", "Лікар випише", "Mobib і OCMW, STIB, Medimmigrant. Лікар випише")
    edit(root / "glossary.toml", 'nl = "dokter"', 'nl = "dokter van het OCMW"')
    return in_all_forms(root, folder / "report.html")


@pytest.fixture(scope="module")
def ours(tmp_path_factory: pytest.TempPathFactory) -> Report:
    """The report on the content that the kiosk ships with."""
    return in_all_forms(paths.CONTENT_SOURCES, tmp_path_factory.mktemp("ours") / "report.html")


def test_a_missing_and_an_outdated_translation_show_in_their_language_and_no_other(flawed: Report) -> None:
    states = {
        "health/doctor": ["ok", "ok", "ok", "missing", "ok"],
        "health/insurance": ["ok", "ok", "outdated", "ok", "ok"],
    }
    for page, expected in states.items():
        assert [word.casefold() for word in flawed.line(page).split()[2:7]] == expected
        assert flawed.record_of(page)["texts"] == dict(zip(LANGUAGES, expected, strict=True))
        cells = flawed.page.row(page)
        assert [cells[language] for language in LANGUAGES] == [(state, state) for state in expected]


def test_a_page_with_an_easy_read_summary_in_every_language_says_so(flawed: Report) -> None:
    for page, mark in {"health/doctor": "", "health/insurance": "yes"}.items():
        assert flawed.record_of(page)["easy"] is bool(mark)
        assert flawed.page.row(page)["easy"][1] == mark
    assert "1 pages with an easy-read summary" in flawed.table.splitlines()


def test_missing_and_outdated_texts_are_counted(flawed: Report) -> None:
    assert flawed.line("8 texts ok") == "8 texts ok, 1 outdated, 1 missing"
    assert "8 texts ok, 1 outdated, 1 missing" in flawed.page.paragraphs


def test_a_page_past_its_review_is_marked_and_another_is_not(flawed: Report) -> None:
    due = {"health/doctor": False, "health/insurance": True}
    for page, expected in due.items():
        assert ("REVIEW" in flawed.line(page)) is expected
        assert flawed.record_of(page)["due"] is expected
        kind, text = flawed.page.row(page)["holds until"]
        assert (kind == "due", "review now" in text) == (expected, expected)
    assert flawed.record_of("health/insurance")["review_by"] == "2024-03-01"
    assert "2024-03-01" in flawed.line("health/insurance")
    assert flawed.line("1 pages to review").startswith("1 pages to review now")


def test_a_page_with_a_fact_of_confidence_c_names_the_fact(flawed: Report) -> None:
    assert flawed.section("Unconfirmed facts").strip() == f"health/insurance: {MARKUP}"
    assert flawed.record_of("health/insurance")["unconfirmed_facts"] == [MARKUP]
    assert flawed.record_of("health/doctor")["unconfirmed_facts"] == []
    assert flawed.page.row("health/insurance")["unconfirmed facts"][1] == MARKUP
    assert flawed.page.row("health/doctor")["unconfirmed facts"][1] == ""


def test_a_page_with_an_unconfirmed_contact_names_the_contact(flawed: Report) -> None:
    assert flawed.section("Contacts with an unconfirmed field").strip() == "health/insurance: medimmigrant"
    assert flawed.record_of("health/insurance")["unconfirmed_contacts"] == ["medimmigrant"]
    assert flawed.record_of("health/doctor")["unconfirmed_contacts"] == []
    assert flawed.page.row("health/insurance")["unconfirmed contacts"][1] == "medimmigrant"
    assert flawed.page.row("health/doctor")["unconfirmed contacts"][1] == ""


def test_a_contact_that_somebody_has_reached_is_not_among_those_still_to_reach(flawed: Report) -> None:
    waiting = ["emergency-112", "medimmigrant"]
    assert flawed.section("Contacts that nobody has reached").strip() == ", ".join(waiting)
    assert flawed.record["never_reached"] == waiting
    assert flawed.listed("Contacts that nobody has reached") == waiting


def test_a_term_in_no_glossary_is_named_with_how_many_pages_use_it(flawed: Report) -> None:
    assert flawed.section("Terms in no language").strip() == "STIB (2), mobib (1)"
    assert flawed.record["unlisted"] == [["STIB", 2], ["mobib", 1]]
    assert flawed.listed("Terms in no language") == ["STIB (2)", "mobib (1)"]


def test_the_whole_is_summed_up(flawed: Report) -> None:
    summary = "1 topics, 2 pages, 5 languages, 3 contacts, 2 communes, 2 notices"
    assert summary in flawed.table.splitlines()
    assert summary in flawed.page.paragraphs
    assert {name: flawed.record[name] for name in ("topics", "contacts", "communes", "notices")} == {
        "topics": 1,
        "contacts": 3,
        "communes": 2,
        "notices": 2,
    }
    assert flawed.record["languages"] == LANGUAGES


@pytest.mark.parametrize("name", ["flawed", "ours"])
def test_the_web_page_is_made_of_text_and_needs_nothing_but_itself(name: str, request: pytest.FixtureRequest) -> None:
    page: Page = request.getfixturevalue(name).page
    assert {"table", "td", "li"} <= {tag for tag, _ in page.tags}
    assert {tag for tag, _ in page.tags} & {"b", "script", "link", "img", "iframe", "base", "form"} == set()
    attributes = [attribute for _, attributes in page.tags for attribute in attributes]
    assert [attribute for attribute in attributes if attribute in {"src", "href"} or attribute.startswith("on")] == []


def test_sources_with_nothing_to_do_say_so(sources: Path, tmp_path: Path) -> None:
    for page in ("doctor", "insurance"):
        edit(sources / f"pages/health/{page}/page.toml", '"C"', '"B"')
    for contact in ("emergency-112", "medimmigrant"):
        edit(sources / f"contacts/{contact}.toml", "icon =", "reached_on = 2024-02-02\nicon =")
    edit(sources / "contacts/medimmigrant.toml", '"C"', '"B"')
    shown = in_all_forms(sources, tmp_path / "report.html")
    assert shown.table.count(": none") == 4
    assert shown.line("10 texts ok") == "10 texts ok, 0 outdated, 0 missing"
    assert shown.line("0 pages") == "0 pages to review now, 0 with something unconfirmed"
    assert shown.listed("Contacts that nobody has reached") == ["none"]
    assert shown.listed("Terms in no language") == ["none"]


def test_a_page_that_no_topic_lists_is_in_the_report_too(sources: Path) -> None:
    edit(sources / "site.toml", '["doctor", "insurance"]', '["insurance"]')
    table = report(sources).stdout
    assert table.index("health/insurance") < table.index("health/doctor")


def test_what_cannot_be_read_is_named_beside_the_report_on_the_rest(sources: Path) -> None:
    edit(sources / "pages/health/doctor/page.toml", "version = 2", 'version = "two"')
    result = report(sources)
    assert result.exit_code == 0
    assert result.stderr.startswith("error: pages/health/doctor/page.toml: version: expected `int`")
    assert "health/insurance" in result.stdout
    assert "health/doctor" not in result.stdout


@pytest.mark.parametrize("html", ["nowhere/report.html", "content/site.toml/report.html"])
def test_a_web_page_that_cannot_be_written_is_answered_with_one_clear_line(
    sources: Path, tmp_path: Path, html: str
) -> None:
    result = report(sources, "--html", tmp_path / html)
    assert result.stderr.startswith(f"error: {tmp_path / html} cannot be written: ")
    assert result.stderr.count("\n") == 1
    assert result.exit_code == 1
    assert isinstance(result.exception, SystemExit)


@pytest.mark.parametrize("name", ["nowhere", "site.toml"])
def test_a_place_without_sources_has_no_report(sources: Path, tmp_path: Path, name: str) -> None:
    result = report(sources / name, "--html", tmp_path / "report.html")
    assert result.output == f"error: {sources / name} is no folder: expected the sources of the content\n"
    assert result.exit_code == 1
    assert not (tmp_path / "report.html").exists()


def test_sources_without_a_site_have_no_report(sources: Path) -> None:
    (sources / "site.toml").unlink()
    result = report(sources)
    assert (result.stdout, result.stderr) == ("", "error: site.toml: this file is missing\n")
    assert result.exit_code == 1


def test_the_real_program_prints_the_same_report_for_a_program_to_read(sources: Path) -> None:
    command = [sys.executable, "-m", "kiosk", "content", "report", str(sources), "--json"]
    done = subprocess.run(command, cwd=paths.ROOT, capture_output=True, encoding="utf-8", check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout) == json.loads(report(sources, "--json").stdout)


def test_our_own_content_is_whole_in_five_languages(ours: Report) -> None:
    assert ours.record["topics"] == 14
    assert ours.record["languages"] == LANGUAGES
    assert len(ours.record["pages"]) >= 42
    assert ours.record["communes"] == 19
    assert [
        (page["id"], language)
        for page in ours.record["pages"]
        for language, state in page["texts"].items()
        if state != "ok"
    ] == []
    texts = len(ours.record["pages"]) * len(LANGUAGES)
    assert ours.line(f"{texts} texts ok") == f"{texts} texts ok, 0 outdated, 0 missing"


def test_every_page_of_our_own_content_has_its_row_on_the_web_page(ours: Report) -> None:
    assert [row[0][1] for row in ours.page.rows[1:]] == [page["id"] for page in ours.record["pages"]]
