"""A virtual display: what is on it is seen from outside, and touched through the X server."""

import os
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

WIDTH, HEIGHT = 1920, 1080
PATIENCE = 60.0
LANGUAGE_BUTTONS = [(480, 300), (1440, 300), (480, 560), (1440, 560), (480, 800)]
FINISH = (1800, 1035)
_XWD_HEADER_SIZE_AT, _XWD_COLOURS_AT = 0, 76


@dataclass
class Desk:
    """A virtual display with a frame buffer that can be read from outside."""

    name: str
    buffer: Path
    last: np.ndarray | None = None

    @property
    def environment(self) -> dict[str, str]:
        return {**os.environ, "DISPLAY": self.name, "QT_QPA_PLATFORM": "xcb"}

    def picture(self) -> np.ndarray:
        """The screen in shades of grey."""
        data = self.buffer.read_bytes()
        words = np.frombuffer(data[:100], ">u4")
        start = int(words[_XWD_HEADER_SIZE_AT]) + 12 * int(words[_XWD_COLOURS_AT // 4])
        pixels = np.frombuffer(data[start : start + WIDTH * HEIGHT * 4], np.uint8).reshape(HEIGHT, WIDTH, 4)
        return cv2.cvtColor(np.ascontiguousarray(pixels[:, :, :3]), cv2.COLOR_BGR2GRAY)

    def rests(self) -> bool:
        """Whether the picture is the same as when this was last asked."""
        before, self.last = self.last, self.picture()
        return before is not None and bool(np.array_equal(before, self.last))

    def touch(self, x: int, y: int) -> None:
        command = ["xdotool", "mousemove", str(x), str(y), "click", "1"]
        subprocess.run(command, env=self.environment, check=True, timeout=PATIENCE)


def differs(one: np.ndarray, other: np.ndarray) -> bool:
    return bool(np.abs(one.astype(int) - other).mean() > 0.05)


def until(true: Callable[[], bool], what: str) -> None:
    """Wait for a condition, and fail with a word when it does not come."""
    end = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < end, what
        time.sleep(0.02)


@contextmanager
def virtual_display(folder: Path) -> Iterator[Desk]:
    """Start a display whose frame buffer lies in a folder, and end it afterwards."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-fbdir", str(folder)]
    server = subprocess.Popen([*command, "-nolisten", "tcp"], pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as pipe:
        number = pipe.readline().strip()
    try:
        yield Desk(f":{number}", folder / "Xvfb_screen0")
    finally:
        server.terminate()
        server.wait(PATIENCE)
