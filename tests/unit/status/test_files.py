import json
import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.domain.printing import PaperState
from kiosk.domain.status import Written
from kiosk.status.files import LARGEST, NewerStatusError, StatusFileError, read, write
from tests.unit.status.disks import mounted, no_room_for_more_than, not_writable
from tests.unit.status.examples import WELL, status

NAME = "help-ukraine-kiosk-0123456789.json"

# Everything that leaves the kiosk. Whoever adds a key says here that it tells nothing of a person.
KEYS = {
    *("format", "number", "kiosk", "centre", "written", "version", "settings_read", "has_network", "printer", "paper"),
    *("machine_s", "screen_s", "level", "problems", "clock"),
    *("content", "content.readable", "content.release", "content.made", "content.since", "content.before"),
    *("sync", "sync.when", "sync.source", "sync.answer", "sync.reason", "sync.good"),
    *("disk", "disk.verdict", "disk.free_mb", "disk.needed_mb"),
}


def keys(data: dict[str, object], above: str = "") -> Iterator[str]:
    for key, value in data.items():
        yield above + key
        if isinstance(value, dict):
            yield from keys(value, f"{above}{key}.")


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def test_what_is_written_is_read_back_and_a_person_can_read_it_too(stick: Path) -> None:
    told = status(paper=PaperState.OUT)

    assert write(told, stick) is Written.WRITTEN

    assert sorted(path.name for path in stick.iterdir()) == [NAME, NAME.replace("json", "txt")]
    assert read(stick / NAME) == told
    words = (stick / NAME).with_suffix(".txt").read_text()
    for line in ("release 7 of 2026-11-22", "not in order (printer: out)", "1000 MB free", "machine 1 d 1 h", "Centre"):
        assert line in words


def test_nothing_leaves_the_kiosk_but_this(stick: Path) -> None:
    write(status(), stick)

    assert set(keys(json.loads((stick / NAME).read_bytes()))) == KEYS


def test_the_next_status_replaces_the_one_before(stick: Path) -> None:
    write(status(), stick)
    later = status(number=2, written=WELL.written + timedelta(days=1))

    assert write(later, stick) is Written.WRITTEN
    assert read(stick / NAME) == later


def test_the_file_of_another_kiosk_under_its_name_stays(stick: Path) -> None:
    other = replace(WELL, kiosk="ffffffffff")
    write(other, stick)
    (stick / "help-ukraine-kiosk-ffffffffff.json").rename(stick / NAME)

    assert write(status(), stick) is Written.TAKEN
    assert read(stick / NAME) == other


def test_a_stick_that_takes_nothing_is_told(tmp_path: Path) -> None:
    with not_writable(tmp_path / "fixed") as folder:
        assert write(status(), folder) is Written.READ_ONLY


@pytest.mark.parametrize("size", [10, 450])
def test_a_stick_without_room_for_either_file_is_told_and_the_status_before_stays(stick: Path, size: int) -> None:
    write(status(), stick)
    before = read(stick / NAME)

    with no_room_for_more_than(size):
        assert write(status(number=2), stick) is Written.FULL

    assert read(stick / NAME) == before
    assert not list(stick.glob("*.new"))


def test_a_real_stick_that_is_full_is_told(tmp_path: Path) -> None:
    with mounted(tmp_path / "small", "size=64k") as folder:
        (folder / "pictures").write_bytes(bytes(65536))
        assert write(status(), folder) is Written.FULL
        assert [path.name for path in folder.iterdir()] == ["pictures"]


def test_a_stick_that_was_pulled_out_is_told_and_nothing_is_made_in_its_place(tmp_path: Path) -> None:
    assert write(status(), tmp_path / "gone") is Written.GONE
    assert not (tmp_path / "gone").exists()


def test_a_folder_in_the_place_of_the_file_is_told(stick: Path) -> None:
    (stick / NAME).mkdir()

    assert write(status(), stick) is Written.FAILED


@pytest.mark.parametrize(
    "data", [b"", b"{}", b"[1]", b"\xff", b'{"format": 1}', b" " * (LARGEST + 1), b'{"format": 1, "kiosk": 7}']
)
def test_what_is_no_status_is_refused(tmp_path: Path, data: bytes) -> None:
    (tmp_path / NAME).write_bytes(data)
    with pytest.raises(StatusFileError):
        read(tmp_path / NAME)


def test_a_status_of_a_newer_program_is_known_as_one(tmp_path: Path) -> None:
    (tmp_path / NAME).write_text('{"format": 2, "kiosk": {"name": "other"}}')
    with pytest.raises(NewerStatusError):
        read(tmp_path / NAME)


def test_a_link_a_pipe_and_a_device_are_refused_and_nothing_waits_for_them(stick: Path, tmp_path: Path) -> None:
    write(status(), tmp_path)
    (stick / "link.json").symlink_to(tmp_path / NAME)
    (stick / "device.json").symlink_to("/dev/zero")
    os.mkfifo(stick / "pipe.json")
    for name in ("link", "device", "pipe"):
        with pytest.raises(StatusFileError):
            read(stick / f"{name}.json")
