import os
import stat
from pathlib import Path

import pytest

from kiosk.domain.status import Disk, DiskVerdict
from kiosk.status.canary import look_at_disk
from tests.unit.status.disks import mounted, no_room_for_more_than, not_writable

NEEDED_MB = 1


def noted(system: Path, folder: Path, errors: str) -> Path:
    """What Linux tells of the ext4 that holds a folder."""
    device = folder.stat().st_dev
    block = system / "dev" / "block"
    block.mkdir(parents=True)
    (block / f"{os.major(device)}:{os.minor(device)}").symlink_to(system / "devices" / "sdz1")
    (system / "fs" / "ext4" / "sdz1").mkdir(parents=True)
    (system / "fs" / "ext4" / "sdz1" / "errors_count").write_text(errors)
    return system


def test_a_disk_that_keeps_what_it_is_given_is_in_order_and_nothing_is_left_on_it(tmp_path: Path) -> None:
    folder = tmp_path / "not" / "yet there"

    disk = look_at_disk(folder, NEEDED_MB)

    assert disk.verdict is DiskVerdict.OK
    assert disk.free_mb is not None
    assert disk.free_mb > NEEDED_MB
    assert list(folder.iterdir()) == []


def test_a_disk_with_less_room_than_an_update_needs_is_full_though_the_small_file_fits(tmp_path: Path) -> None:
    with mounted(tmp_path / "small", "size=1m") as folder:
        assert look_at_disk(folder, NEEDED_MB).verdict is DiskVerdict.OK
        assert look_at_disk(folder, 2) == Disk(verdict=DiskVerdict.FULL, free_mb=1, needed_mb=2)


def test_a_disk_without_any_room_is_full(tmp_path: Path) -> None:
    with mounted(tmp_path / "full", "size=64k") as folder:
        (folder / "filler").write_bytes(bytes(65536))
        assert look_at_disk(folder, NEEDED_MB) == Disk(verdict=DiskVerdict.FULL, free_mb=0, needed_mb=1)


def test_a_disk_on_which_no_more_files_can_be_made_is_full(tmp_path: Path) -> None:
    with mounted(tmp_path / "many", "size=8m,nr_inodes=8") as folder:
        for number in range(7):
            (folder / str(number)).touch()
        assert look_at_disk(folder, NEEDED_MB).verdict is DiskVerdict.FULL


def test_a_file_that_cannot_grow_means_that_there_is_no_room_and_no_rest_of_it_stays(tmp_path: Path) -> None:
    with no_room_for_more_than(100):
        verdict = look_at_disk(tmp_path, NEEDED_MB).verdict

    assert verdict is DiskVerdict.FULL
    assert list(tmp_path.iterdir()) == []


def test_a_disk_that_takes_nothing_is_read_only(tmp_path: Path) -> None:
    with not_writable(tmp_path / "fixed") as folder:
        assert look_at_disk(folder, NEEDED_MB).verdict is DiskVerdict.READ_ONLY
        assert look_at_disk(folder / "below", NEEDED_MB).verdict is DiskVerdict.READ_ONLY


def test_a_disk_that_gives_back_other_bytes_is_failing(tmp_path: Path) -> None:
    def flip_a_bit(path: Path) -> bytes:
        data = bytearray(path.read_bytes())
        data[17] ^= 1
        return bytes(data)

    assert look_at_disk(tmp_path, NEEDED_MB, read=flip_a_bit).verdict is DiskVerdict.FAILING


def test_a_disk_that_cannot_be_read_back_is_failing(tmp_path: Path) -> None:
    def fail(_path: Path) -> bytes:
        raise OSError(5, os.strerror(5))

    assert look_at_disk(tmp_path, NEEDED_MB, read=fail).verdict is DiskVerdict.FAILING
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("errors", "verdict"), [("3\n", DiskVerdict.FAILING), ("0\n", DiskVerdict.OK), ("?", DiskVerdict.OK)]
)
def test_errors_that_the_file_system_has_noted_count(tmp_path: Path, errors: str, verdict: DiskVerdict) -> None:
    system = noted(tmp_path / "sys", tmp_path, errors)

    assert look_at_disk(tmp_path / "state", NEEDED_MB, system=system).verdict is verdict


def test_a_file_in_the_place_of_the_folder_is_a_fault_and_stays(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("somebody's")

    assert look_at_disk(tmp_path / "state", NEEDED_MB).verdict is DiskVerdict.FAILING
    assert stat.S_ISREG((tmp_path / "state").stat().st_mode)
