"""Which content the screen is given."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.config import Config
from kiosk.domain.languages import Language
from kiosk.domain.pages import Collection
from kiosk.domain.ports.content import ContentSource
from kiosk.publish.check import check, read_screen
from kiosk.publish.export import export
from kiosk.publish.keys import KeyFolder
from kiosk.sync.desk import Desk
from kiosk.sync.state import State
from kiosk.wiring import Shelf
from tests.e2e.small_sources import write_sources

NOW = datetime(2026, 11, 22, tzinfo=UTC)


@pytest.fixture(scope="module")
def collection(tmp_path_factory: pytest.TempPathFactory) -> Collection:
    root = tmp_path_factory.mktemp("sources")
    write_sources(root)
    screen = read_screen(paths.FONTS / "NotoSans-Regular.ttf", paths.ICONS)
    found = check(root, screen, date(2026, 11, 22)).collection
    assert found is not None
    return found


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    keys = KeyFolder(tmp_path / "keys", "a long enough passphrase")
    keys.make(NOW)
    root = keys.roots()[0].read_bytes()
    return Desk(state=State(tmp_path / "state"), bootstrap=root, seed_date=NOW, clock=lambda: NOW)


@pytest.fixture
def publish(tmp_path: Path, desk: Desk, collection: Collection) -> Callable[[str], None]:
    """Publish the collection with this title for its first page, and take it to the kiosk."""

    def take(title: str) -> None:
        first, *others = collection.pages
        texts = {**first.texts, Language.EN: replace(first.texts[Language.EN], title=title)}
        changed = replace(collection, pages=(replace(first, texts=texts), *others))
        export(changed, KeyFolder(tmp_path / "keys", "a long enough passphrase"), tmp_path / "out", NOW)
        assert desk.take_from_folder(tmp_path / "out", lambda _: None).answer == "updated"

    return take


def first_title(content: ContentSource | None) -> str:
    assert content is not None
    try:
        return content.cards(["health/doctor"], Language.EN)[0].title
    finally:
        content.close()


def test_without_an_update_it_is_what_came_with_the_program(desk: Desk) -> None:
    shelf = Shelf(Config(), paths.SEED, desk.state.folder)

    assert first_title(shelf.take())
    assert shelf.newer() is None


def test_an_update_is_shown_and_the_next_one_too(desk: Desk, publish: Callable[[str], None]) -> None:
    publish("One")
    shelf = Shelf(Config(), paths.SEED, desk.state.folder)
    assert first_title(shelf.take()) == "One"
    assert shelf.newer() is None

    publish("Two")

    assert first_title(shelf.newer()) == "Two"
    assert shelf.newer() is None


def test_after_going_back_the_content_before_is_shown_again(desk: Desk, publish: Callable[[str], None]) -> None:
    publish("One")
    publish("Two")
    shelf = Shelf(Config(), paths.SEED, desk.state.folder)
    assert first_title(shelf.take()) == "Two"

    assert desk.go_back() is not None

    assert first_title(shelf.newer()) == "One"


def test_an_update_with_one_wrong_bit_is_passed_over_for_the_one_before(
    desk: Desk, publish: Callable[[str], None]
) -> None:
    publish("One")
    publish("Two")
    content = desk.state.place(2) / "content.db"
    data = bytearray(content.read_bytes())
    data[len(data) // 2] ^= 1
    content.write_bytes(data)

    assert first_title(Shelf(Config(), paths.SEED, desk.state.folder).take()) == "One"


def test_with_no_whole_update_what_came_with_the_program_is_shown(desk: Desk, publish: Callable[[str], None]) -> None:
    publish("One")
    (desk.state.place(1) / "content.db").write_bytes(b"")

    assert first_title(Shelf(Config(), paths.SEED, desk.state.folder).take()) != "One"


def test_a_named_content_is_shown_whatever_arrives(desk: Desk, publish: Callable[[str], None]) -> None:
    publish("One")
    shelf = Shelf(Config(content=paths.SEED), paths.SEED, desk.state.folder)
    assert first_title(shelf.take()) != "One"

    publish("Two")

    assert shelf.newer() is None
