"""The staff sets the kiosk, starts it anew and leaves it: a real process, on a (virtual) display, by touch."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.config import read_config
from kiosk.pin_file import PinFile
from tests.e2e.virtual_display import PATIENCE, Desk, differs, until

CORNER = (40, 40)
PIN = [(960, 300), (804, 393), (1116, 393), (960, 486), (1116, 579)]  # 2 4 6 8 OK
THIS_KIOSK, WAYS_OUT = (960, 421), (960, 711)
VOLUME, VOLUME_40 = (886, 711), (960, 661)
RESTART, SURE_OF_RESTART = (960, 277), (185, 331)
LEAVE, SURE_OF_LEAVING = (960, 421), (105, 381)


class Staff:
    """Somebody of the staff before the display."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    def see(self) -> None:
        until(lambda: self.desk.picture().std() > 20 and self.desk.rests(), "nothing was painted")

    def touch(self, place: tuple[int, int]) -> None:
        """Touch, and wait for what comes of it."""
        before = self.desk.picture()
        self.desk.touch(*place)
        until(lambda: differs(self.desk.picture(), before) and self.desk.rests(), f"nothing came of {place}")

    def enter(self) -> None:
        self.see()
        for _ in range(4):
            self.desk.touch(*CORNER)
        self.touch(CORNER)
        for key in PIN[:-1]:
            self.desk.touch(*key)  # what is seen of a digit is one dot
        self.touch(PIN[-1])


@pytest.fixture
def config(tmp_path: Path) -> Path:
    """A kiosk with the PIN 2468."""
    PinFile(paths.pin_file(tmp_path / "state")).choose("2468")
    config = tmp_path / "kiosk.toml"
    config.write_text("screen_inches = 21.5\nvolume = 0\n", encoding="utf-8")
    return config


@contextmanager
def started(desk: Desk, config: Path, **more: str) -> Iterator[subprocess.Popen[bytes]]:
    environment = {**desk.environment, "KIOSK_CONFIG": str(config), "KIOSK_STATE": str(config.parent / "state"), **more}
    process = subprocess.Popen([sys.executable, "-m", "kiosk", "run"], env=environment, cwd=paths.ROOT)
    try:
        yield process
    finally:
        process.terminate()
        process.wait(PATIENCE)


def test_leaving_ends_in_a_code_that_says_so(desk: Desk, config: Path) -> None:
    staff = Staff(desk)
    with started(desk, config) as kiosk:
        staff.enter()
        staff.touch(WAYS_OUT)
        staff.touch(LEAVE)
        assert kiosk.poll() is None
        desk.touch(*SURE_OF_LEAVING)

        assert kiosk.wait(PATIENCE) == 10


def test_a_kiosk_that_is_watched_over_ends_to_be_started_again(desk: Desk, config: Path, tmp_path: Path) -> None:
    staff = Staff(desk)
    with started(desk, config, NOTIFY_SOCKET=str(tmp_path / "notify")) as kiosk:
        staff.enter()
        staff.touch(WAYS_OUT)
        staff.touch(RESTART)
        desk.touch(*SURE_OF_RESTART)

        assert kiosk.wait(PATIENCE) == os.EX_OK


def test_a_kiosk_that_nobody_watches_over_starts_itself_again_with_what_was_set(desk: Desk, config: Path) -> None:
    staff = Staff(desk)
    with started(desk, config) as kiosk:
        staff.see()
        start = desk.picture()
        staff.enter()
        staff.touch(THIS_KIOSK)
        staff.touch(VOLUME)
        staff.touch(VOLUME_40)
        assert read_config(config).volume == 40
        text = config.read_text(encoding="utf-8")
        config.write_text(text + 'languages = ["uk", "nl"]\n', encoding="utf-8")
        desk.touch(*(90, 40))  # back, and back
        until(desk.rests, "the screen does not come to rest")
        staff.touch((90, 40))
        staff.touch(WAYS_OUT)
        staff.touch(RESTART)

        desk.touch(*SURE_OF_RESTART)

        until(lambda: desk.picture().std() > 20 and not is_staffs(desk), "the kiosk did not come back")
        until(desk.rests, "the screen does not come to rest")
        assert differs(desk.picture(), start), "it shows all languages"
        assert kiosk.poll() is None
        staff.touch((1440, 300))


def is_staffs(desk: Desk) -> bool:
    """Whether the bar with the way back is still there: Start has none, and its ground is one shade."""
    return bool(desk.picture()[40, 1700:1900].std() > 1)
