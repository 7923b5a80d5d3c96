"""The first look at a stick: what it seems to hold, and of when. It never waits, and never fails."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.domain.outcomes import Stick
from kiosk.sync.sticks import look_at
from tests.unit.sync.publisher import DAY, MADE, copy


@pytest.fixture
def stick(releases: dict[int, Path], tmp_path: Path) -> Path:
    return copy(releases[2], tmp_path / "stick")


def manifests(stick: Path) -> list[Path]:
    return sorted((stick / "targets").rglob("*.manifest.json"))


def test_a_stick_says_of_when_its_content_is(stick: Path) -> None:
    assert look_at(stick, "BLUE") == Stick(folder=str(stick), name="BLUE", holds_content=True, published=MADE + DAY)


def test_an_unfinished_copy_is_offered_too_for_an_update_says_what_is_wrong(stick: Path) -> None:
    (stick / "INVENTORY.json").unlink()
    assert look_at(stick, "BLUE").holds_content


@pytest.mark.parametrize("files", [[], ["holiday.jpg"], ["metadata/holiday.jpg"]])
def test_a_stick_with_other_things_holds_no_content(tmp_path: Path, files: list[str]) -> None:
    for name in files:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(b"picture")
    assert look_at(tmp_path, "BLUE") == Stick(folder=str(tmp_path), name="BLUE")


def test_a_stick_that_has_just_been_pulled_holds_no_content(tmp_path: Path) -> None:
    assert not look_at(tmp_path / "gone", "BLUE").holds_content


def test_links_and_pipes_are_not_followed(stick: Path, tmp_path: Path) -> None:
    for path in manifests(stick):
        path.unlink()
        os.mkfifo(path)
    secret = tmp_path / "secret.json"
    secret.write_text("{}", encoding="utf-8")
    (stick / "INVENTORY.json").unlink()
    (stick / "INVENTORY.json").symlink_to(secret)
    (stick / "metadata" / "timestamp.json").unlink()
    (stick / "metadata" / "timestamp.json").symlink_to(secret)
    assert look_at(stick, "BLUE") == Stick(folder=str(stick), name="BLUE")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(data=st.binary(max_size=300))
def test_whatever_the_manifest_is_there_is_an_answer(stick: Path, data: bytes) -> None:
    for path in manifests(stick):
        path.write_bytes(data)
    assert look_at(stick, "BLUE") == Stick(folder=str(stick), name="BLUE", holds_content=True)
