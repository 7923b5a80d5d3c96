"""What somebody has spoken of a page: from the editor's folder to the kiosk, and only as long as the page says it."""

from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kiosk.cli import main
from kiosk.cli.content import checked
from kiosk.content.build import build
from kiosk.content.entries import join, split
from kiosk.content.store import ContentStore
from kiosk.domain.languages import Language
from kiosk.publish.recordings import LONGEST_TEXT
from tests.e2e.small_sources import edit
from tests.recorder import record

PAGE = "pages/health/doctor"
WORDS = "Take your papers."


def content(command: str, *arguments: str) -> Result:
    return CliRunner().invoke(main, ["content", command, *arguments])


def name_recordings(sources: Path, *named: tuple[str, str]) -> None:
    listed = ", ".join(f'{{ words = "{words}", file = "{file}" }}' for words, file in named)
    edit(sources / PAGE / "en.md", "of_version = 2\n", f"of_version = 2\nrecordings = [{listed}]\n")


@pytest.fixture
def sound(sources: Path) -> bytes:
    """A page of which one sentence is recorded."""
    folder = sources / PAGE / "recordings"
    folder.mkdir()
    recorded = record(WORDS, folder / "step-2-en.opus")
    name_recordings(sources, (WORDS, "step-2-en.opus"))
    return recorded.read_bytes()


def test_what_was_recorded_is_in_the_content_for_these_words_in_this_language(
    sources: Path, sound: bytes, tmp_path: Path
) -> None:
    database = tmp_path / "content.db"
    result = content("build", str(sources), str(database))

    assert result.output.startswith("0 errors, 0 warnings\n")
    with closing(ContentStore(database)) as store:
        assert store.recording(f"2. {WORDS}", Language.EN) == sound
        assert store.recording("Take  your papers.", Language.EN) == sound
        assert store.recording(WORDS, Language.FR) == b""
        assert store.recording("Take your papers", Language.EN) == b""


def test_a_kiosk_that_receives_it_has_the_same_content(sources: Path, sound: bytes, tmp_path: Path) -> None:
    content("build", str(sources), str(tmp_path / "content.db"))
    build(join(split(checked(sources, allow_untranslated=False))), tmp_path / "received.db")

    with closing(ContentStore(tmp_path / "received.db")) as store:
        assert store.recording(WORDS, Language.EN) == sound
    assert (tmp_path / "received.db").read_bytes() == (tmp_path / "content.db").read_bytes()


def test_once_the_page_says_it_otherwise_the_editor_is_warned(sources: Path, sound: bytes) -> None:
    edit(sources / PAGE / "en.md", f'text = "{WORDS}"', 'text = "Take your card."')
    result = content("check", str(sources))

    assert f"warning: {PAGE}/en.md: recordings[0].words: no sentence of the page" in result.output
    assert result.exit_code == 0


def test_an_editor_is_told_what_to_speak_and_what_is_spoken(sources: Path, sound: bytes) -> None:
    result = content("sentences", "health/doctor", "--lang", "en", "--src", str(sources))
    lines = result.output.splitlines()

    assert f"* 2. {WORDS}" in lines
    assert "  1. Call 112." in lines
    assert "  How to find a family doctor and what a visit costs." in lines
    assert [line for line in lines if line.startswith("*")] == [f"* 2. {WORDS}"]
    assert result.exit_code == 0


@pytest.mark.parametrize("page", ["health/dentist", "health", ""])
def test_of_a_page_that_is_not_there_nothing_is_listed(sources: Path, page: str) -> None:
    result = content("sentences", page, "--lang", "en", "--src", str(sources))

    assert f"there is no page {page!r} in en" in result.output
    assert result.exit_code == 1


@pytest.mark.parametrize(
    ("file", "data", "says"),
    [
        ("Step 2.wav", b"", "is no name for a recording"),
        ("../en.md", b"", "is no name for a recording"),
        ("missing-en.opus", None, "there is no file recordings/missing-en.opus"),
        ("cut-en.opus", b"OggS", "is no sound in the format Ogg Opus"),
        ("text-en.opus", b"Take your papers.", "is no sound in the format Ogg Opus"),
        ("vorbis-en.opus", b"OggS" + bytes(24) + b"\x01vorbis", "is no sound in the format Ogg Opus"),
    ],
)
def test_what_is_no_recording_is_refused_with_its_place(
    sources: Path, file: str, data: bytes | None, says: str
) -> None:
    (sources / PAGE / "recordings").mkdir()
    if data:
        (sources / PAGE / "recordings" / file).write_bytes(data)
    name_recordings(sources, (WORDS, file))
    result = content("check", str(sources))

    (line,) = [line for line in result.output.splitlines() if says in line]
    assert line.startswith(f"error: {PAGE}/en.md: recordings[0].file: ")
    assert result.exit_code == 1


def test_a_sentence_has_one_recording(sources: Path, sound: bytes) -> None:
    again = f'{{ words = "{WORDS}", file = "step-2-en.opus" }}, '
    edit(sources / PAGE / "en.md", "recordings = [", f"recordings = [{again}")
    result = content("check", str(sources))

    assert f"error: {PAGE}/en.md: recordings[1].words: this sentence has a recording already" in result.output


def test_a_sound_that_no_text_names_is_refused(sources: Path, sound: bytes) -> None:
    record("Call 112.", sources / PAGE / "recordings" / "step-1-en.opus")
    result = content("check", str(sources))

    assert f"error: {PAGE}/recordings/step-1-en.opus: no text of the page names this recording" in result.output


@pytest.mark.parametrize(("too_much", "refused"), [(0, False), (1, True)])
def test_the_recordings_of_a_text_fit_into_an_export(sources: Path, sound: bytes, too_much: int, refused: bool) -> None:
    padding = bytes(LONGEST_TEXT - len(sound) + too_much)
    (sources / PAGE / "recordings" / "step-2-en.opus").write_bytes(sound + padding)
    result = content("check", str(sources))

    assert ("expected at most 700000 for one text" in result.output) is refused
    assert result.exit_code == int(refused)
