"""`kiosk run` as an administrator starts it: a real process, on a real (virtual) display, or on none."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import combinations
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtGui import QImageReader

from kiosk import paths
from tests.e2e.virtual_display import FINISH, HEIGHT, LANGUAGE_BUTTONS, PATIENCE, WIDTH, Desk, differs, until

_EVERY = 6  # decoding each picture of the tour would take longer than taking them


@contextmanager
def started(desk: Desk, config: Path, **more: str) -> Iterator[subprocess.Popen[bytes]]:
    """The kiosk on the display, with this configuration and more of an environment."""
    command = [sys.executable, "-m", "kiosk", "run", "--config", str(config)]
    environment = {**desk.environment, **more}
    process = subprocess.Popen(command, env=environment, cwd=paths.ROOT, stderr=subprocess.PIPE)
    try:
        yield process
    finally:
        if process.poll() is None:
            process.kill()
        process.communicate()


def said(kiosk: subprocess.Popen[bytes]) -> str:
    """What a kiosk that has ended wrote to its log."""
    assert kiosk.stderr is not None
    return kiosk.stderr.read().decode()


@pytest.fixture
def kiosk(desk: Desk, tmp_path: Path) -> Iterator[subprocess.Popen[bytes]]:
    config = tmp_path / "kiosk.toml"
    config.write_text("screen_inches = 21.5\nsound = false\n", encoding="utf-8")
    with started(desk, config) as process:
        yield process


def test_the_kiosk_fills_the_screen_answers_a_touch_and_closes_in_order(
    desk: Desk, kiosk: subprocess.Popen[bytes]
) -> None:
    until(lambda: len(np.unique(desk.picture())) > 10, "nothing was painted")
    ground = 244
    until(lambda: abs(int(desk.picture()[5, 1900]) - ground) < 3, "the window does not reach the upper right corner")
    until(desk.rests, "the screen does not come to rest")
    start, homes = desk.picture(), []

    for x, y in LANGUAGE_BUTTONS:
        desk.touch(x, y)
        until(lambda: differs(desk.picture(), start) and desk.rests(), "the touch on a language changed nothing")
        homes.append(desk.picture())
        desk.touch(*FINISH)
        until(lambda: not differs(desk.picture(), start), "Finish did not lead back to Start")

    assert all(differs(one, other) for one, other in combinations(homes, 2)), "two languages look the same"
    kiosk.send_signal(signal.SIGTERM)
    assert kiosk.wait(PATIENCE) == 0
    log = said(kiosk)
    assert "Traceback" not in log
    assert "WARNING" not in log


def test_without_a_display_run_says_what_to_do() -> None:
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    environment = {name: value for name, value in os.environ.items() if name not in hidden}

    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "run"],
        env=environment,
        cwd=paths.ROOT,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )

    assert done.returncode == 2
    assert "--tour" in done.stderr
    assert "Traceback" not in done.stderr


WRONG = ['idle_seconds = "long"', "colour = 1", "countdown_seconds = 5", "= broken"]


@pytest.mark.parametrize("line", WRONG)
@pytest.mark.parametrize("command", ["print-test", "print-forget", "sync"])
def test_a_wrong_configuration_names_the_file_and_the_key(tmp_path: Path, line: str, command: str) -> None:
    config = tmp_path / "kiosk.toml"
    config.write_text(line + "\n", encoding="utf-8")

    done = run(command, "--config", config)

    assert done.returncode == 2
    assert "kiosk.toml" in done.stderr
    assert line.split(" ", maxsplit=1)[0].strip("=") in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("line", WRONG)
def test_the_kiosk_starts_on_its_defaults_with_a_broken_configuration_and_the_log_says_why(
    desk: Desk, tmp_path: Path, line: str
) -> None:
    config = tmp_path / "kiosk.toml"
    config.write_text(line + "\n", encoding="utf-8")

    with started(desk, config) as kiosk:
        until(lambda: len(np.unique(desk.picture())) > 10, "nothing was painted")
        kiosk.send_signal(signal.SIGTERM)
        assert kiosk.wait(PATIENCE) == 0
        log = said(kiosk)

    assert f"{config}: " in log
    assert line.split(" ", maxsplit=1)[0].strip("=") in log
    assert "Traceback" not in log
    assert config.read_text(encoding="utf-8") == line + "\n"


def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "kiosk", *arguments]
    return subprocess.run(command, capture_output=True, text=True, cwd=paths.ROOT, timeout=300, check=False)


SCREENS = {"start", "home", "topic", "page", "contact", "commune", "communes", "search", "take", "emergency"}
SCREENS |= {"still", "no", "untranslated", "stale", "undated", "large", "contrast", "pin", "staff"}
SCREENS |= {"bold", "spaced", "low", "choices", "easy", "listen"}


def test_the_tour_pictures_every_screen_in_the_language_of_the_kiosk_and_both_orientations(
    sources: Path, tmp_path: Path
) -> None:
    """Over small content: the screens are the same as over a large one."""
    content, config, tour = tmp_path / "content.db", tmp_path / "kiosk.toml", tmp_path / "tour"
    assert run("content", "build", sources, content).returncode == 0
    config.write_text('languages = ["nl"]\n', encoding="utf-8")

    done = run("run", "--tour", tour, "--content", content, "--config", config)

    assert done.returncode == 0, done.stderr
    assert "WARNING" not in done.stderr
    expected = {"landscape": (WIDTH, HEIGHT), "portrait": (HEIGHT, WIDTH)}
    for orientation, size in expected.items():
        assert [path.name for path in (tour / orientation).iterdir()] == ["nl"]
        pictures = sorted((tour / orientation / "nl").glob("*.png"))
        assert {path.stem.split("-")[0] for path in pictures} == SCREENS
        for path in pictures:
            assert QImageReader(str(path)).size().toTuple() == size, path
        for path in pictures[::_EVERY]:
            picture = cv2.imread(str(path), cv2.IMREAD_GRAYSCALE)
            assert picture is not None
            assert len(np.unique(picture[::8, ::8])) > 10, f"{path} is empty"
