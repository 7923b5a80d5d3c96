"""An open way to a receipt printer, and what is said on it. Whatever goes wrong is told as an OSError."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PIL import Image

_ROWS = 240  # of dots in one command: 3 cm of paper, which no printer takes long over


@contextmanager
def as_os_error() -> Iterator[None]:
    """Tell as an OSError what the library tells in four ways: not there, not allowed, not installed, no such bus."""
    try:
        yield
    except OSError:
        raise
    except Exception as error:
        raise OSError(str(error)) from error


class Link:
    """A way that is open.

    Args:
        device: what python-escpos has opened.
        wait: sets how many seconds the next exchange may take.
        exchange: sends a question, or nothing, and returns what the printer says.
        abandon: drops what the printer has not taken yet.
        silence: what is raised when an exchange takes too long.
        bytes_a_second: what the way carries, where that is little.
    """

    def __init__(  # noqa: PLR0913 - what the three ways differ in
        self,
        device: Any,  # noqa: ANN401 - the library has no types
        *,
        wait: Callable[[float], None],
        exchange: Callable[[bytes], bytes],
        abandon: Callable[[], object] = lambda: None,
        silence: type[OSError] = TimeoutError,
        bytes_a_second: float = 1e6,
    ) -> None:
        self._device, self._wait, self._exchange, self._abandon = device, wait, exchange, abandon
        self._silence, self._bytes_a_second = silence, bytes_a_second

    def ask(self, question: bytes, seconds: float) -> bytes:
        """Return what the printer says within the time; empty is silence. An empty question only listens.

        Raises:
            OSError: there is nobody any more.
        """
        self._wait(seconds)
        try:
            return self._exchange(question)
        except self._silence:
            return b""

    def draw(self, pages: Sequence[Image.Image], seconds: float) -> None:
        """Send pages as rasters, then feed the paper out and cut it.

        Args:
            pages: black and white.
            seconds: how long the printer may rest before it takes more.

        Raises:
            TimeoutError: it rests for longer.
            OSError: there is nobody any more.
        """
        try:
            for page in pages:
                self._wait(seconds + _ROWS * page.width / 8 / self._bytes_a_second)
                self._device.hw("INIT")
                self._device.image(page, impl="bitImageRaster", fragment_height=_ROWS)
            self._device.cut()
        except self._silence as error:
            raise TimeoutError(str(error)) from error

    def abandon(self) -> None:
        """Drop what the printer has not taken yet: it must not come out for the next person."""
        self._abandon()

    def close(self) -> None:
        """Let go of the printer, so that others can use it; raises OSError where it is gone."""
        try:
            with as_os_error():
                self._device.close()
        finally:
            self._device.device = None  # else the library tries again when it is forgotten
