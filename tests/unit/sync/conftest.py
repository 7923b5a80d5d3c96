"""One publisher for all tests: three releases, each also as a whole export that a stick could carry."""

from pathlib import Path

import pytest

from kiosk import paths
from kiosk.content.build import build
from kiosk.publish.keys import KeyFolder
from tests.unit.sync.publisher import DAY, MADE, Kiosk, collection, copy, new_keys, publish


@pytest.fixture(scope="session")
def seed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("seed") / "content.db"
    build(collection("what it came with"), path)
    return path


@pytest.fixture(autouse=True)
def _came_with_a_seed_of_its_own(seed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The real content gets newer, and with it the time before which nothing can be."""
    monkeypatch.setattr(paths, "SEED", seed)


@pytest.fixture(scope="session")
def keys(tmp_path_factory: pytest.TempPathFactory) -> KeyFolder:
    """The publisher's keys. A test that changes them takes a copy of the folder."""
    return new_keys(tmp_path_factory.mktemp("publisher") / "keys", MADE)


@pytest.fixture(scope="session")
def releases(keys: KeyFolder, tmp_path_factory: pytest.TempPathFactory) -> dict[int, Path]:
    """The whole export as it was at each release. It is never written: a test takes a copy."""
    folder = tmp_path_factory.mktemp("releases")
    out = folder / "out"
    texts = ["one", "two", "three"]
    found = {}
    for number, text in enumerate(texts, start=1):
        publish(keys, out, MADE + (number - 1) * DAY, text, "which stays")
        found[number] = copy(out, folder / str(number))
    return found


@pytest.fixture(scope="session")
def kiosk_at_1(keys: KeyFolder, releases: dict[int, Path], tmp_path_factory: pytest.TempPathFactory) -> Kiosk:
    kiosk = Kiosk(tmp_path_factory.mktemp("kiosk") / "state", keys.roots()[0])
    assert kiosk.take(releases[1]).answer == "updated"
    return kiosk


@pytest.fixture
def kiosk(kiosk_at_1: Kiosk, tmp_path: Path) -> Kiosk:
    """A kiosk that shows release 1."""
    return Kiosk(copy(kiosk_at_1.folder, tmp_path / "state"), kiosk_at_1.root)


@pytest.fixture
def new_kiosk(keys: KeyFolder, tmp_path: Path) -> Kiosk:
    """A kiosk that shows what it came with."""
    return Kiosk(tmp_path / "new", keys.roots()[0])


@pytest.fixture
def stick(releases: dict[int, Path], tmp_path: Path) -> Path:
    """A stick with release 2."""
    return copy(releases[2], tmp_path / "stick")
