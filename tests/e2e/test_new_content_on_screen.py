"""A running kiosk takes what an editor has published, without a restart, and not under a visitor's finger."""

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.domain.languages import Language
from kiosk.domain.pages import Collection
from kiosk.publish.check import check, read_screen
from kiosk.publish.export import export
from kiosk.publish.keys import KeyFolder
from kiosk.publish.problems import Severity
from tests.e2e.virtual_display import FINISH, LANGUAGE_BUTTONS, PATIENCE, Desk, differs, until
from tests.e2e.web_server import web_server

NOW = max(datetime.now(UTC), datetime(2026, 11, 23, tzinfo=UTC))
ENGLISH = LANGUAGE_BUTTONS[4]


@pytest.fixture(scope="module")
def collection() -> Collection:
    screen = read_screen(paths.FONTS / "NotoSans-Regular.ttf", paths.ICONS)
    found = check(paths.CONTENT_SOURCES, screen, date(2026, 11, 22), untranslated=Severity.WARNING).collection
    assert found is not None
    return found


@pytest.fixture
def environment(desk: Desk, tmp_path: Path) -> dict[str, str]:
    places = {"KIOSK_STATE": str(tmp_path / "state"), "KIOSK_TRUST_ROOT": str(tmp_path / "keys" / "1.root.json")}
    return {**desk.environment, **places}


@pytest.fixture
def kiosk(environment: dict[str, str], tmp_path: Path) -> Iterator[subprocess.Popen[bytes]]:
    config = tmp_path / "kiosk.toml"
    config.write_text("screen_inches = 21.5\nsound = false\n", encoding="utf-8")
    command = [sys.executable, "-m", "kiosk", "run", "--config", str(config)]
    process = subprocess.Popen(command, env=environment, cwd=paths.ROOT)
    yield process
    process.terminate()
    process.wait(PATIENCE)


def sync(source: str, environment: dict[str, str]) -> None:
    command = [sys.executable, "-m", "kiosk", "sync", "--from", source]
    subprocess.run(command, env=environment, cwd=paths.ROOT, check=True, timeout=PATIENCE, stdout=subprocess.DEVNULL)


def with_title(collection: Collection, title: str) -> Collection:
    """The collection with another name for its first topic."""
    first, *others = collection.topics
    return replace(collection, topics=(replace(first, title={**first.title, Language.EN: title}), *others))


def test_what_the_editor_publishes_is_on_the_screen_after_the_visitor_has_finished(
    desk: Desk,
    kiosk: subprocess.Popen[bytes],
    environment: dict[str, str],
    collection: Collection,
    tmp_path: Path,
) -> None:
    keys = KeyFolder(tmp_path / "keys", "a long enough passphrase")
    keys.make(NOW)
    out = tmp_path / "export"
    for folder in (out, tmp_path / "nginx"):
        folder.mkdir()

    def home() -> None:
        desk.touch(*ENGLISH)
        until(lambda: differs(desk.picture(), start) and desk.rests(), "the touch on a language changed nothing")

    until(lambda: desk.picture().std() > 20 and desk.rests(), "nothing was painted")
    start = desk.picture()
    home()
    before = desk.picture()
    with web_server(tmp_path / "nginx", out) as server:
        export(with_title(collection, "Quite another name"), keys, out, NOW)
        sync(server.url, environment)
    until(desk.rests, "the screen does not come to rest")
    assert not differs(desk.picture(), before)

    desk.touch(*FINISH)
    until(lambda: not differs(desk.picture(), start), "Finish did not lead back to Start")
    home()

    assert differs(desk.picture(), before)
    assert kiosk.poll() is None
