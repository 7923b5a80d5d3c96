"""A screen without a monitor: Xvfb, whose frame buffer is read from outside the measured program."""

import mmap
import struct
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from tests.bench.processes import Program, running

WIDTH, HEIGHT = 1920, 1080
_STEP = 40
_LONGEST_WAIT = 60.0
_XWD_BYTES_PER_LINE, _XWD_COLOURS = 12, 19
_COLOUR_SIZE = 12

Look = tuple[int, ...]
"""Every 40th pixel of every 40th row."""


class Screen:
    """The frame buffer that Xvfb keeps in a file."""

    def __init__(self, number: str, buffer: mmap.mmap) -> None:
        self.display = f":{number}"
        header = struct.unpack_from(">25I", buffer)
        pixels = header[0] + header[_XWD_COLOURS] * _COLOUR_SIZE
        self._line = header[_XWD_BYTES_PER_LINE] // 4
        self._pixels = memoryview(buffer)[pixels : pixels + HEIGHT * self._line * 4].cast("I")

    def close(self) -> None:
        self._pixels.release()

    def look(self) -> Look:
        starts = range(_STEP // 2 * self._line + _STEP // 2, HEIGHT * self._line, _STEP * self._line)
        return tuple(pixel for start in starts for pixel in self._pixels[start : start + WIDTH - _STEP // 2 : _STEP])

    def wait(self, seen: Callable[[Look], bool]) -> float:
        """Wait until the screen looks so; return when that was."""
        end = time.monotonic() + _LONGEST_WAIT
        while not seen(self.look()):
            if time.monotonic() > end:
                raise RuntimeError("nothing has appeared on the screen")
            time.sleep(0.001)
        return time.monotonic()


def blank(look: Look) -> bool:
    """Nothing is drawn: the background of X is black."""
    return not any(pixel & 0xFFFFFF for pixel in look)


def filled(look: Look) -> bool:
    """A window fills the screen; a pixel of it may be black."""
    return sum(1 for pixel in look if pixel & 0xFFFFFF) > 0.9 * len(look)


def drawn(look: Look) -> bool:
    """A page is on the screen, not only a blank window: ground, buttons, and the colour of Emergency."""
    return filled(look) and len({pixel & 0xFFFFFF for pixel in look}) >= 3


@contextmanager
def virtual_screen(folder: Path, environment: Mapping[str, str]) -> Iterator[Screen]:
    """Run Xvfb on a free display; its frame buffer is a file in `folder`."""
    size = ("-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-fbdir", str(folder))
    command = ("Xvfb", "-displayfd", "1", *size, "-nolisten", "tcp", "-noreset")
    with running(Program(command, environment)) as server:
        number = server.heard()
        file = (folder / "Xvfb_screen0").open("r+b")
        with file, mmap.mmap(file.fileno(), 0) as buffer:
            screen = Screen(number, buffer)
            try:
                yield screen
            finally:
                screen.close()
