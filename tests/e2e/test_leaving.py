"""The staff sets the kiosk, starts it anew and leaves it: a real process, on a (virtual) display, by touch."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.config import read_config
from kiosk.domain.languages import Language
from kiosk.pin_file import PinFile
from tests.e2e.screen_reader import ScreenReader, running_kiosk, shown
from tests.e2e.virtual_display import PATIENCE, Desk, until

CORNER = (40, 40)
PIN = "2468"


class Staff:
    """Somebody of the staff before the display, who finds by its name what there is to touch."""

    def __init__(self, desk: Desk, kiosk: subprocess.Popen[bytes], reader: ScreenReader) -> None:
        self.desk, self.kiosk, self.reader = desk, kiosk, reader

    def touch(self, key: str) -> None:
        self.desk.touch(*self.reader.middle(key))

    def enter(self) -> None:
        self.reader.see("start_")
        for _ in range(5):
            self.desk.touch(*CORNER)
        for digit in PIN:
            self.touch(f"pin_{digit}")
        self.touch("pin_enter")


@pytest.fixture
def config(tmp_path: Path) -> Path:
    """A kiosk with a PIN."""
    PinFile(paths.pin_file(tmp_path / "state")).choose(PIN)
    config = tmp_path / "kiosk.toml"
    config.write_text("screen_inches = 21.5\nvolume = 0\n", encoding="utf-8")
    return config


@contextmanager
def staff_before(desk: Desk, config: Path, **more: str) -> Iterator[Staff]:
    with running_kiosk(desk, config.parent, config, **more) as (kiosk, reader):
        yield Staff(desk, kiosk, reader)


def test_leaving_ends_in_a_code_that_says_so(desk: Desk, config: Path) -> None:
    with staff_before(desk, config) as staff:
        staff.enter()
        staff.touch("staff_leave")
        staff.touch("leave")
        where = staff.reader.middle("sure")
        assert staff.kiosk.poll() is None
        staff.desk.touch(*where)

        assert staff.kiosk.wait(PATIENCE) == 10


def test_a_kiosk_that_is_watched_over_ends_to_be_started_again(desk: Desk, config: Path, tmp_path: Path) -> None:
    with staff_before(desk, config, NOTIFY_SOCKET=str(tmp_path / "notify")) as staff:
        staff.enter()
        staff.touch("staff_leave")
        staff.touch("restart")
        staff.touch("sure")

        assert staff.kiosk.wait(PATIENCE) == os.EX_OK


def test_a_kiosk_that_nobody_watches_over_starts_itself_again_with_what_was_set(desk: Desk, config: Path) -> None:
    with config.open("a", encoding="utf-8") as file:
        file.write("debounce_ms = 0\n")  # the way back is touched twice
    with staff_before(desk, config) as staff:
        staff.enter()
        staff.touch("staff_kiosk")
        staff.touch("setting_volume")
        staff.touch("volume_40")
        until(lambda: read_config(config).volume == 40, "the volume was not kept")
        text = config.read_text(encoding="utf-8")
        config.write_text(text + 'languages = ["uk", "nl"]\n', encoding="utf-8")
        staff.touch("back")
        staff.reader.see("setting_")
        staff.touch("back")
        staff.touch("staff_leave")
        staff.touch("restart")
        staff.touch("sure")

        offered = {part.key for part in shown(staff.reader.see("start_"))}
        assert {f"start_{language}" for language in Language} & offered == {"start_uk", "start_nl"}
        assert staff.kiosk.poll() is None
