import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from kiosk import paths
from kiosk.content.store import ContentStore
from tests.e2e.small_sources import write_sources
from tests.e2e.virtual_display import Desk, virtual_display


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    """The folder of a small source tree without a fault."""
    root = tmp_path / "content"
    write_sources(root)
    return root


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A virtual display for the kiosk."""
    with virtual_display(tmp_path) as display:
        yield display


@pytest.fixture(scope="session")
def db() -> Iterator[sqlite3.Connection]:
    """The content.db that the kiosk ships with, as it is."""
    with closing(sqlite3.connect(f"{paths.SEED.as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
        yield connection


@pytest.fixture(scope="session")
def store() -> Iterator[ContentStore]:
    """The content.db that the kiosk ships with, as the screen reads it."""
    with closing(ContentStore(paths.SEED)) as content:
        yield content


@pytest.fixture(scope="session")
def contacts(db: sqlite3.Connection) -> dict[str, dict[str, Any]]:
    """Every contact of the shipped content by its id."""
    found = {name: json.loads(record) for name, record in db.execute("SELECT id, record FROM contact")}
    assert len(found) > 20
    return found


@pytest.fixture(scope="session")
def facts(db: sqlite3.Connection) -> dict[str, dict[str, Any]]:
    """Every fact of the shipped content by its page and id."""
    rows = db.execute("SELECT id, facts FROM page").fetchall()
    found = {f"{page}: {fact['id']}": fact for page, text in rows for fact in json.loads(text)}
    assert len(found) > len(rows) > 10
    return found
