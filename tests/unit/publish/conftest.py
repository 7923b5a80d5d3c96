"""Keys and an export, made on the fly."""

import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.domain.blocks import Block, BlockKind
from kiosk.domain.contacts import Contact
from kiosk.domain.languages import Language
from kiosk.domain.pages import Audience, Collection, Page, PageText, Topic
from kiosk.publish.export import export
from kiosk.publish.keys import KeyFolder

NOW = datetime(2026, 11, 22, 8, 30, 15, 123456, tzinfo=UTC)
PASSPHRASE = "a long pass phrase"  # noqa: S105 - of keys that live as long as the tests


def five(word: str) -> dict[Language, str]:
    return {language: f"{word} ({language})" for language in Language}


@pytest.fixture(scope="session")
def keys(tmp_path_factory: pytest.TempPathFactory) -> KeyFolder:
    """The publisher's keys. A test that changes them takes a copy."""
    made = KeyFolder(tmp_path_factory.mktemp("publisher") / "keys", PASSPHRASE)
    made.make(NOW)
    return made


@pytest.fixture(scope="session")
def others(tmp_path_factory: pytest.TempPathFactory) -> KeyFolder:
    """The keys of another publisher."""
    made = KeyFolder(tmp_path_factory.mktemp("other") / "keys", PASSPHRASE)
    made.make(NOW)
    return made


def _page(number: int) -> Page:
    words = (Block(BlockKind.TEXT, "Слова, words, woorden. " * 20),)
    return Page(
        id=f"health/page-{number}",
        version=1,
        audiences=("visitor",),
        checked_on=NOW.date(),
        review_by=NOW.date().replace(year=2027),
        texts={
            language: PageText(title=f"{number} {language}", summary="Summary", of_version=1, blocks=words)
            for language in Language
        },
        links={},
        keywords={},
    )


@pytest.fixture(scope="session")
def collection() -> Collection:
    """Fourteen pages in five languages, one contact: 86 entries, more than go into one shard."""
    pages = tuple(map(_page, range(14)))
    return Collection(
        base_url="https://example.org",
        source_language=Language.EN,
        languages=tuple(Language),
        link_hosts=(),
        audiences=(Audience(id="visitor", icon="user", home=("health",), title=five("Visitor")),),
        topics=(
            Topic(
                id="health",
                icon="stethoscope",
                title=five("Health"),
                summary=five("Doctor"),
                pages=tuple(page.id.removeprefix("health/") for page in pages),
            ),
        ),
        pages=pages,
        contacts=(Contact(id="desk", name=five("Desk"), purpose=five("Questions")),),
    )


@pytest.fixture(scope="session")
def first_release(collection: Collection, keys: KeyFolder, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An export of the first release. It is never written: a test that changes it takes `out`."""
    folder = tmp_path_factory.mktemp("first") / "export"
    export(collection, keys, folder, NOW)
    return folder


@pytest.fixture
def out(first_release: Path, tmp_path: Path) -> Path:
    """A copy of the export of the first release."""
    return shutil.copytree(first_release, tmp_path / "export")
