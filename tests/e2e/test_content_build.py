"""`kiosk content build`: the same sources give the same file, and a failed build changes nothing."""

import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kiosk import paths
from kiosk.cli import main
from kiosk.content.store import ContentStore
from kiosk.domain.languages import Language
from tests.bench.corpus_sources import CorpusPage, write_sources

NO_QT = """
import sys

class NoQt:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("PySide6", "shiboken6"):
            raise ImportError(f"{name} must not be needed")

sys.meta_path.insert(0, NoQt())
"""
FULL_DISK = """
import resource
resource.setrlimit(resource.RLIMIT_FSIZE, (16384, 16384))
"""
COMMAND = """
from kiosk.cli import main
main()
"""


def build(src: Path, out: Path, *options: str) -> Result:
    return CliRunner().invoke(main, ["content", "build", str(src), str(out), *options])


def python(program: str, *arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", program, *arguments],
        cwd=paths.ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def dump(database: Path) -> list[str]:
    with closing(sqlite3.connect(f"{database.as_uri()}?mode=ro&immutable=1", uri=True)) as db:
        return list(db.iterdump())


@pytest.fixture
def shown(tmp_path: Path) -> Path:
    """A file that a kiosk shows now, in a folder of its own."""
    out = tmp_path / "shown" / "content.db"
    out.parent.mkdir()
    out.write_bytes(b"what the kiosk shows now")
    return out


def assert_nothing_has_changed(shown: Path) -> None:
    assert shown.read_bytes() == b"what the kiosk shows now"
    assert [path.name for path in shown.parent.iterdir()] == ["content.db"]


def test_a_build_replaces_the_old_file_and_says_what_it_holds(sources: Path, shown: Path) -> None:
    result = build(sources, shown)
    assert result.exit_code == 0
    assert f"{shown}: 2 pages, 3 contacts" in result.output
    assert [path.name for path in shown.parent.iterdir()] == ["content.db"]
    with closing(ContentStore(shown)) as store:
        assert [card.id for card in store.topic_pages("health", Language.UK, "")] == [
            "health/doctor",
            "health/insurance",
        ]


def test_the_same_sources_give_the_same_bytes_in_any_folder_at_any_time(sources: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "інша тека" / "copy"
    shutil.copytree(sources, elsewhere, copy_function=shutil.copyfile)
    for path in elsewhere.rglob("*"):
        os.utime(path, (1, 1))
    first, second = tmp_path / "first.db", elsewhere.parent / "second.db"
    assert python(COMMAND, "content", "build", sources, first, PYTHONHASHSEED="1", TZ="UTC").returncode == 0
    assert python(COMMAND, "content", "build", elsewhere, second, PYTHONHASHSEED="2", TZ="Asia/Tokyo").returncode == 0
    assert first.read_bytes() == second.read_bytes()


def test_a_change_of_one_word_changes_the_file(sources: Path, tmp_path: Path) -> None:
    build(sources, tmp_path / "first.db")
    page = sources / "pages/health/doctor/en.md"
    page.write_text(page.read_text(encoding="utf-8").replace("ill", "sick", 1), encoding="utf-8")
    build(sources, tmp_path / "second.db")
    assert (tmp_path / "first.db").read_bytes() != (tmp_path / "second.db").read_bytes()


def test_sources_with_an_error_leave_the_old_file_as_it_is(sources: Path, shown: Path) -> None:
    (sources / "pages/health/doctor/uk.md").unlink()
    result = build(sources, shown)
    assert result.exit_code == 1
    assert "error: pages/health/doctor/uk.md: this translation is missing" in result.output
    assert_nothing_has_changed(shown)


def test_a_full_disk_leaves_the_old_file_as_it_is_and_is_named(sources: Path, shown: Path) -> None:
    if sys.platform == "win32":
        pytest.skip("Windows has no limit to the size of a file that a program writes")
    done = python(FULL_DISK + COMMAND, "content", "build", sources, shown, PYTHONDONTWRITEBYTECODE="1")
    assert_nothing_has_changed(shown)
    assert f"error: {shown} cannot be written" in done.stderr
    assert "Traceback" not in done.stderr
    assert done.returncode == 1


@pytest.mark.parametrize("folder", ["nowhere", "content/site.toml"], ids=["missing folder", "file for a folder"])
def test_a_target_without_a_folder_is_answered_with_one_clear_line(sources: Path, tmp_path: Path, folder: str) -> None:
    out = tmp_path / folder / "content.db"
    result = build(sources, out)
    assert f"error: {out} cannot be written" in result.output, repr(result.exception)
    assert result.exit_code == 1
    assert isinstance(result.exception, SystemExit)


def test_what_an_interrupted_build_left_behind_does_not_disturb_the_next(sources: Path, shown: Path) -> None:
    shown.with_name("content.db.new").write_bytes(b"half a file")
    assert build(sources, shown).exit_code == 0
    with closing(ContentStore(shown)) as store:
        assert store.contact("emergency-112") is not None
    assert [path.name for path in shown.parent.iterdir()] == ["content.db"]


def test_a_draft_without_a_language_is_built_with_the_best_other_one(sources: Path, tmp_path: Path) -> None:
    (sources / "pages/health/doctor/uk.md").unlink()
    out = tmp_path / "draft.db"
    assert build(sources, out, "--allow-untranslated").exit_code == 0
    with closing(ContentStore(out)) as store:
        page = store.page("health/doctor", Language.UK)
    assert page is not None
    assert (page.language, page.title) == (Language.RU, "Мне нужен врач")


def test_communes_notices_and_how_to_write_to_a_service_are_built_from_their_sources(
    sources: Path, tmp_path: Path
) -> None:
    out = tmp_path / "content.db"
    assert build(sources, out).exit_code == 0
    with closing(ContentStore(out)) as store:
        communes, notices, town_hall = store.communes(), store.notices(), store.contact("town-hall")
        release = store.release()
    assert [(commune.id, commune.pages) for commune in communes] == [
        ("etterbeek", ("health/doctor",)),
        ("bruxelles", ("health/insurance",)),
    ]
    assert [notice.id for notice in notices] == ["moved", "prices"], "a warning comes first"
    assert town_hall is not None
    assert town_hall.email is not None
    assert (town_hall.email.address, town_hall.reached_on) == ("info@etterbeek.brussels", date(2024, 2, 1))
    assert (release.base_url, release.checked_on) == ("https://www.helpukraine.brussels", date(2024, 2, 1))


def test_a_link_to_a_topic_is_built_as_its_card(sources: Path, tmp_path: Path) -> None:
    out = tmp_path / "content.db"
    assert build(sources, out).exit_code == 0
    with closing(ContentStore(out)) as store:
        page = store.page("health/doctor", Language.FR)
    assert page is not None
    card = page.linked("communes")
    assert card is not None
    assert (card.id, card.title) == ("communes", "Ma commune")


@pytest.mark.parametrize("command", ["check", "build"])
def test_an_editor_needs_no_qt(sources: Path, tmp_path: Path, command: str) -> None:
    out = [tmp_path / "content.db"] if command == "build" else []
    done = python(NO_QT + COMMAND, "content", command, sources, *out)
    assert done.stderr == "0 errors, 0 warnings\n"
    assert done.returncode == 0


def test_the_shipped_content_is_built_from_the_sources_beside_it(tmp_path: Path) -> None:
    fresh = tmp_path / "content.db"
    assert build(paths.CONTENT_SOURCES, fresh).exit_code == 0
    assert dump(paths.SEED) == dump(fresh), "content.db is older than content/: run `make content`"


def test_sources_that_only_break_rules_of_style_are_built_and_can_be_searched(tmp_path: Path) -> None:
    long = "This sentence about hedgehogs goes on and on, because nobody stopped it. " * 6
    page = CorpusPage("Hedgehogs", "All about them.", (), long)
    write_sources({"hedgehogs": dict.fromkeys(Language, page)}, tmp_path / "content")
    built = build(tmp_path / "content", tmp_path / "content.db")
    assert (built.exit_code, "warning: " in built.output, "error: " in built.output) == (0, True, False)
    with closing(ContentStore(tmp_path / "content.db")) as store:
        assert [hit.id for hit in store.search("hedgehog", Language.UK, 3)] == ["corpus/hedgehogs"]
