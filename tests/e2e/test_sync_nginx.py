"""From the editor over a real web server to the kiosk, and what the kiosk does when the server fails."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import msgspec
import pytest
from click.testing import CliRunner

from kiosk import paths
from kiosk.cli import main
from kiosk.content.export_format import object_name
from kiosk.content.store import ContentStore
from kiosk.domain.languages import Language
from kiosk.domain.pages import Collection
from kiosk.publish.check import check, read_screen
from kiosk.publish.export import export, refresh_timestamp
from kiosk.publish.keys import KeyFolder
from kiosk.publish.problems import Severity
from kiosk.publish.released import released
from tests.bench.synthetic import enlarge
from tests.e2e.web_server import WebServer, web_server

PASSPHRASE = "a long pass phrase"  # noqa: S105 - of keys that live as long as the tests
PAGES = 100  # in five languages: 500 page-languages
MOST_BYTES = 10_000
NEW_TITLE = "Інша назва"

# No clock is behind the content: metadata that was signed before it would be expired.
NOW = max(datetime.now(UTC), datetime(2026, 11, 23, tzinfo=UTC))


@pytest.fixture(scope="module")
def collection() -> Collection:
    screen = read_screen(paths.FONTS / "NotoSans-Regular.ttf", paths.ICONS)
    ours = check(paths.CONTENT_SOURCES, screen, date(2026, 11, 22), untranslated=Severity.WARNING).collection
    assert ours is not None
    large = enlarge(ours, PAGES)
    assert sum(len(page.texts) for page in large.pages) == 500
    return large


@pytest.fixture(scope="module")
def keys(tmp_path_factory: pytest.TempPathFactory) -> KeyFolder:
    made = KeyFolder(tmp_path_factory.mktemp("publisher") / "keys", PASSPHRASE)
    made.make(NOW)
    return made


@dataclass(frozen=True)
class Kiosk:
    """A kiosk that takes its content from one place."""

    state: Path
    source: str

    def sync(self) -> tuple[int, dict[str, Any]]:
        """The exit code and the outcome of `kiosk sync`."""
        words = ["sync", "--from", self.source, "--state", str(self.state), "--json"]
        result = CliRunner().invoke(main, words, catch_exceptions=False)
        return result.exit_code, msgspec.json.decode(result.stdout)

    def answer(self) -> tuple[int, str, str]:
        code, outcome = self.sync()
        return code, outcome["answer"], outcome["reason"]

    def content(self) -> dict[str, bytes]:
        """What is shown and what points to it."""
        shown = [self.state / "CURRENT", *sorted((self.state / "gens").rglob("content.db"))]
        return {str(path): path.read_bytes() for path in shown if path.exists()}

    def title(self, page: str) -> str:
        newest = max((self.state / "gens").iterdir())
        with closing(ContentStore(newest / "content.db")) as store:
            found = store.page(page, Language.UK)
        assert found is not None
        return found.title


@dataclass(frozen=True)
class Editor:
    """An editor who publishes into the folder that the server serves."""

    keys: KeyFolder
    out: Path
    first: Collection

    @property
    def page(self) -> str:
        """The page that is changed."""
        return self.first.pages[0].id

    def change_a_title(self) -> None:
        """Release the content with another title of one page in one language."""
        page = self.first.pages[0]
        text = replace(page.texts[Language.UK], title=NEW_TITLE)
        changed = replace(page, texts={**page.texts, Language.UK: text})
        export(replace(self.first, pages=(changed, *self.first.pages[1:])), self.keys, self.out, NOW)


@pytest.fixture(scope="module")
def first_release(keys: KeyFolder, collection: Collection, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The export of the first release. It is never written: a test takes `editor`."""
    out = tmp_path_factory.mktemp("first") / "out"
    export(collection, keys, out, NOW)
    return out


@pytest.fixture(autouse=True, scope="module")
def trusted(keys: KeyFolder) -> Iterator[None]:
    """Every kiosk here starts from the publisher's root."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("KIOSK_TRUST_ROOT", str(keys.folder / "1.root.json"))
        yield


@pytest.fixture(scope="module")
def first_state(first_release: Path, trusted: None, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The state of a kiosk that shows the first release. It is never written: a test takes `kiosk`."""
    kiosk = Kiosk(tmp_path_factory.mktemp("kiosk") / "state", str(first_release))
    assert kiosk.answer() == (0, "updated", "new-release")
    return kiosk.state


@pytest.fixture
def editor(tmp_path: Path, keys: KeyFolder, collection: Collection, first_release: Path) -> Editor:
    """The editor of the first release."""
    return Editor(keys, shutil.copytree(first_release, tmp_path / "out"), collection)


@pytest.fixture
def server(tmp_path: Path, editor: Editor) -> Iterator[WebServer]:
    (tmp_path / "nginx").mkdir()
    with web_server(tmp_path / "nginx", editor.out) as running:
        yield running


@pytest.fixture
def new_kiosk(tmp_path: Path, server: WebServer) -> Kiosk:
    """A kiosk that shows what it came with."""
    return Kiosk(tmp_path / "state", server.url)


@pytest.fixture
def kiosk(tmp_path: Path, server: WebServer, first_state: Path) -> Kiosk:
    """A kiosk that shows the first release."""
    return Kiosk(shutil.copytree(first_state, tmp_path / "state"), server.url)


def test_the_first_content_comes_in_packs(new_kiosk: Kiosk, server: WebServer, editor: Editor) -> None:
    code, outcome = new_kiosk.sync()
    asked = server.requests()
    assert (code, outcome["release"], len(outcome["changes"]["new"])) == (0, 1, PAGES)
    assert outcome["changes"]["changed"] == outcome["changes"]["withdrawn"] == []
    manifest = released(editor.out).manifest
    assert manifest is not None
    packs = [request for request in asked if request.path.startswith("/packs/")]
    assert len(packs) == len(manifest.shards)
    assert len(asked) == 2 * len(manifest.shards) + len(["2.root", "timestamp", "snapshot", "targets", "manifest"])


def test_one_changed_page_among_500_costs_10_kb_at_most(kiosk: Kiosk, server: WebServer, editor: Editor) -> None:
    was = kiosk.title(editor.page)
    editor.change_a_title()
    code, outcome = kiosk.sync()
    asked = server.requests()
    assert (code, outcome["answer"], outcome["release"]) == (0, "updated", 2)
    assert outcome["changes"] == {"new": [], "changed": [editor.page], "withdrawn": []}
    assert 0 < sum(request.sent for request in asked) <= MOST_BYTES
    assert not [request for request in asked if request.path.startswith("/packs/")]
    assert was != kiosk.title(editor.page) == NEW_TITLE


def test_to_look_for_news_costs_two_requests_and_changes_nothing(kiosk: Kiosk, server: WebServer) -> None:
    shown = kiosk.content()
    assert kiosk.answer() == (0, "up-to-date", "same-release")
    asked = server.requests()
    assert [(request.status, request.path) for request in asked] == [
        (404, "/metadata/2.root.json"),
        (200, "/metadata/timestamp.json"),
    ]
    assert kiosk.content() == shown


def test_a_refreshed_timestamp_alone_is_taken_with_as_few_requests(
    kiosk: Kiosk, server: WebServer, editor: Editor
) -> None:
    refresh_timestamp(editor.keys, editor.out, NOW)
    shown = kiosk.content()
    assert kiosk.answer() == (0, "up-to-date", "same-release")
    assert len(server.requests()) == 2
    assert kiosk.content() == shown
    trusted = msgspec.json.decode((kiosk.state / "trust/timestamp.json").read_bytes())
    assert trusted["signed"]["version"] == 2


def test_a_stopped_server_is_out_of_reach_and_the_next_poll_succeeds(
    kiosk: Kiosk, server: WebServer, editor: Editor
) -> None:
    editor.change_a_title()
    shown = kiosk.content()
    server.stop()
    assert kiosk.answer() == (4, "damaged", "unreachable")
    assert kiosk.content() == shown
    server.start()
    assert kiosk.answer() == (0, "updated", "new-release")
    assert kiosk.title(editor.page) == NEW_TITLE


def test_a_server_that_was_never_reached_leaves_the_content_that_came_with_the_program(
    new_kiosk: Kiosk, server: WebServer
) -> None:
    server.stop()
    assert new_kiosk.answer() == (4, "damaged", "unreachable")
    assert new_kiosk.content() == {}


@pytest.mark.parametrize(
    ("fault", "reason"),
    [
        pytest.param("refusing", "unreachable", id="500 from the start"),
        pytest.param("refusing-objects", "unreachable", id="503 for what the manifest names"),
        pytest.param("cutting", "unreachable", id="half a body"),
    ],
)
def test_a_server_that_fails_changes_nothing_and_the_next_poll_succeeds(
    kiosk: Kiosk, server: WebServer, editor: Editor, fault: str, reason: str
) -> None:
    editor.change_a_title()
    shown = kiosk.content()
    with server.told(fault):
        assert kiosk.answer() == (4, "damaged", reason)
    assert kiosk.content() == shown
    failed = server.requests()[-1]
    if fault == "cutting":
        whole = (editor.out / failed.path.lstrip("/")).stat().st_size
        assert (failed.status, failed.sent) == (200, whole // 2)
    else:
        assert failed.status == (500 if fault == "refusing" else 503)
    assert kiosk.answer() == (0, "updated", "new-release")
    assert kiosk.title(editor.page) == NEW_TITLE


def changed_object(editor: Editor) -> Path:
    return editor.out / object_name(released(editor.out).hashes[f"text/{editor.page}/uk"])


def test_an_object_that_is_not_there_changes_nothing_until_it_is(
    kiosk: Kiosk, server: WebServer, editor: Editor
) -> None:
    editor.change_a_title()
    lost = changed_object(editor)
    data = lost.read_bytes()
    lost.unlink()
    shown = kiosk.content()
    assert kiosk.answer() == (4, "damaged", "incomplete")
    failed = server.requests()[-1]
    assert (failed.status, failed.path) == (404, "/" + lost.relative_to(editor.out).as_posix())
    assert kiosk.content() == shown
    lost.write_bytes(data)
    assert kiosk.answer() == (0, "updated", "new-release")
    rooms = [request.path.split("/")[1] for request in server.requests()]
    assert rooms == ["metadata", "metadata", "targets", "objects"]  # what verified metadata and lists said is kept
    assert kiosk.title(editor.page) == NEW_TITLE


@pytest.mark.parametrize("change", ["flipped", "shorter", "longer"])
def test_an_object_with_other_bytes_changes_nothing(kiosk: Kiosk, editor: Editor, change: str) -> None:
    editor.change_a_title()
    path = changed_object(editor)
    data = path.read_bytes()
    other = {"flipped": data[:-1] + bytes([data[-1] ^ 1]), "shorter": data[:-1], "longer": data + b"\0"}
    path.write_bytes(other[change])
    shown = kiosk.content()
    code, answer, _ = kiosk.answer()
    assert (code, answer) == (4, "damaged")
    assert kiosk.content() == shown


def test_a_first_sync_that_was_cut_goes_on_where_it_stopped(
    new_kiosk: Kiosk, server: WebServer, editor: Editor
) -> None:
    manifest = released(editor.out).manifest
    assert manifest is not None
    lost = editor.out / "packs" / manifest.shards[-1].pack.sha256
    data = lost.read_bytes()
    lost.unlink()
    assert new_kiosk.answer() == (4, "damaged", "incomplete")
    assert new_kiosk.content() == {}
    server.requests()
    lost.write_bytes(data)
    assert new_kiosk.answer() == (0, "updated", "new-release")
    assert [request.path for request in server.requests() if "/packs/" in request.path] == [f"/packs/{lost.name}"]


def test_the_real_program_takes_the_content_and_says_so(new_kiosk: Kiosk) -> None:
    def run(*words: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "kiosk", *words, "--state", str(new_kiosk.state)]
        return subprocess.run(
            command, cwd=paths.ROOT, env=dict(os.environ), capture_output=True, encoding="utf-8", check=False
        )

    done = run("sync", "--from", new_kiosk.source)
    assert done.returncode == 0
    expected = f"updated (new-release): release 1 of {NOW:%Y-%m-%d} ({PAGES} new, 0 changed, 0 withdrawn)\n"
    assert (done.stdout, done.stderr) == (expected, "")
    assert run("status").stdout.startswith(f"release 1 of {NOW:%Y-%m-%d}\nbefore it: none\n")
