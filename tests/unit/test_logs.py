"""The log on a kiosk's disk."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import logs

LOGGER = logging.getLogger("kiosk.test")


@pytest.fixture(autouse=True)
def root_as_before() -> Iterator[None]:
    root = logging.getLogger()
    before = list(root.handlers)
    yield
    for handler in set(root.handlers) - set(before):
        root.removeHandler(handler)
        handler.close()


def test_what_is_told_is_on_the_disk(tmp_path: Path) -> None:
    logs.keep(tmp_path)
    assert list(tmp_path.iterdir()) == []

    LOGGER.warning("the printer does not answer")

    assert "WARNING kiosk.test: the printer does not answer" in (tmp_path / "logs" / "kiosk.log").read_text("utf-8")


def test_it_does_not_grow_for_ever(tmp_path: Path) -> None:
    logs.keep(tmp_path)
    for _ in range(500):
        LOGGER.warning("x" * 10_000)

    files = list((tmp_path / "logs").iterdir())
    assert len(files) == 3
    assert sum(file.stat().st_size for file in files) <= 3_000_000


def test_without_a_folder_of_state_nothing_is_kept(tmp_path: Path) -> None:
    logs.keep(tmp_path / "none")
    LOGGER.warning("x")

    assert not (tmp_path / "none").exists()


def test_a_disk_that_takes_nothing_stops_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "logs").write_text("a file where a folder should be", encoding="utf-8")
    logs.keep(tmp_path)

    LOGGER.warning("still told")

    assert "still told" in capsys.readouterr().err
