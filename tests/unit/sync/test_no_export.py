"""A place that holds no export is refused at once, with a plain answer, whatever it holds."""

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from tuf.api.exceptions import DownloadError

from kiosk.sync.carriers import FolderCarrier
from tests.unit.sync.publisher import INVENTORY, Kiosk, copy

QUICK = 2.0


def many_files(place: Path) -> None:
    place.mkdir()
    for number in range(10_000):
        (place / f"IMG_{number}.JPG").touch()


def metadata_alone(place: Path) -> None:
    (place / "metadata").mkdir(parents=True)
    (place / "metadata" / "timestamp.json").touch()


def huge_list(place: Path) -> None:
    place.mkdir()
    (place / INVENTORY).touch()
    os.truncate(place / INVENTORY, 4 << 30)


def list_is_a_pipe(place: Path) -> None:
    place.mkdir()
    os.mkfifo(place / INVENTORY)


def list_is_a_loop(place: Path) -> None:
    place.mkdir()
    (place / INVENTORY).symlink_to(INVENTORY)


def list_is_a_device(place: Path) -> None:
    place.mkdir()
    (place / INVENTORY).symlink_to("/dev/zero")


def list_names_a_loop(place: Path) -> None:
    place.mkdir()
    (place / "metadata").symlink_to(place)
    (place / INVENTORY).write_text('{"metadata/metadata/INVENTORY.json": 42}', encoding="utf-8")


def loop(place: Path) -> None:
    place.symlink_to(place)


def pipe(place: Path) -> None:
    os.mkfifo(place)


def file(place: Path) -> None:
    place.write_text("timestamp.json", encoding="utf-8")


def nothing(place: Path) -> None:
    assert not place.exists()


def empty(place: Path) -> None:
    place.mkdir()


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (many_files, "no-export"),
        (metadata_alone, "incomplete"),
        (huge_list, "incomplete"),
        (list_is_a_pipe, "incomplete"),
        (list_is_a_loop, "incomplete"),
        (list_is_a_device, "incomplete"),
        (list_names_a_loop, "incomplete"),
        (pipe, "no-export"),
        (file, "no-export"),
        (nothing, "no-export"),
        (empty, "no-export"),
        (loop, "incomplete"),
    ],
)
def test_a_place_without_an_export_is_refused_at_once(
    kiosk: Kiosk, tmp_path: Path, make: Callable[[Path], None], reason: str
) -> None:
    place = tmp_path / "place"
    make(place)
    before = kiosk.showing()
    start = time.monotonic()
    told = kiosk.sync(place)
    assert time.monotonic() - start < QUICK
    assert (told.answer, told.reason, told.exit_code) == ("damaged", reason, 4)
    assert kiosk.showing() == before


def test_a_new_kiosk_that_was_offered_nothing_shows_what_it_came_with(new_kiosk: Kiosk, tmp_path: Path) -> None:
    assert new_kiosk.sync(tmp_path / "no stick").exit_code == 4
    exit_code, printed = new_kiosk.run("status", "--json")
    assert (exit_code, '"release":0' in printed) == (0, True)
    assert not (new_kiosk.folder / "gens").exists()


def test_a_stick_is_only_read(new_kiosk: Kiosk, stick: Path) -> None:
    def times() -> dict[Path, int]:
        return {path: path.stat().st_mtime_ns for path in (stick, *stick.rglob("*"))}

    before = times()
    assert new_kiosk.sync(stick).exit_code == 0
    assert times() == before


def test_a_stick_that_is_mounted_under_a_link_is_read(new_kiosk: Kiosk, stick: Path, tmp_path: Path) -> None:
    (tmp_path / "usb").symlink_to(stick)
    assert new_kiosk.sync(tmp_path / "usb").answer == "updated"


@pytest.mark.parametrize(
    "path",
    [
        "../secret",
        "metadata/../../secret",
        "%2e%2e/secret",
        "metadata/%2e%2e%2f%2e%2e/secret",
        "metadata//timestamp.json",
        "./secret",
        "..\\secret",
        "C:secret",
        "secret%00",
        "",
        "metadata/",
    ],
)
def test_no_address_leads_out_of_the_stick(stick: Path, path: str) -> None:
    (stick.parent / "secret").write_bytes(b"secret")
    (stick / "secret").write_bytes(b"not outside, but no plain address either")
    carrier = FolderCarrier(stick)
    with pytest.raises(DownloadError):
        carrier.fetcher.download_bytes(carrier.base_url + path, 100)


def test_a_plain_address_is_read_up_to_the_length_that_was_asked_for(stick: Path) -> None:
    (stick / "metadata" / "plain").write_bytes(b"0123456789")
    carrier = FolderCarrier(stick)
    assert carrier.fetcher.download_bytes(carrier.base_url + "metadata/plain", 10) == b"0123456789"
    with pytest.raises(DownloadError):
        carrier.fetcher.download_bytes(carrier.base_url + "metadata/plain", 9)


def test_two_updates_at_once_are_one(kiosk: Kiosk, stick: Path) -> None:
    with kiosk.state.locked():
        told = kiosk.sync(stick)
        assert (told.answer, told.reason, told.exit_code) == ("up-to-date", "busy", 0)
        assert kiosk.run("rollback")[0] == 1
        assert kiosk.run("export", str(stick.parent / "other"))[0] == 1
    assert not (stick.parent / "other").exists()
    assert kiosk.sync(stick).answer == "updated"


def test_a_copy_of_a_stick_is_as_good(new_kiosk: Kiosk, stick: Path, tmp_path: Path) -> None:
    assert new_kiosk.sync(copy(stick, tmp_path / "copy")).said["release"] == 2
