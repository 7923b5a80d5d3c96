"""The ways to a receipt printer: network, USB, serial line. Each opens a device of python-escpos under a time limit.

python-escpos is loaded with the first slip. Whatever may be wrong with a way or a printer is told as an OSError.
"""

from __future__ import annotations

import socket
import struct
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from types import ModuleType

    from PIL import Image

_ROWS = 240  # of dots in one command: 3 cm of paper, which no printer takes long over
_PACKET = 64  # the largest of a printer's USB bulk end points at full speed; at high speed answers are as short
_PROFILE = "TM-T20II"  # knows how to cut; printers without a cutter ignore it


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
        with _as_os_error():
            self._device.close()


Cable = Callable[[float], Link]
"""Opens the way within so many seconds, or raises OSError."""


def network(host: str, port: int) -> Cable:
    """Return the way to a printer at an IPv4 address."""

    def connect(seconds: float) -> Link:
        device = _library().Network(host, port, profile=_PROFILE)
        device.device = line = socket.create_connection((host, port), seconds)

        def abandon() -> None:
            line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))  # closed at once

        return Link(device, wait=line.settimeout, exchange=device.query_status, abandon=abandon)

    return connect


def usb(vendor: int, product: int) -> Cable:
    """Return the way to a printer on USB. It needs the extra `usb`, and on Linux libusb and the right to open it."""

    def connect(_seconds: float) -> Link:
        with _as_os_error():
            import usb.core  # noqa: PLC0415 - an extra

            device = _library().Usb(vendor, product, profile=_PROFILE)
            device.open()

        def wait(seconds: float) -> None:
            device.timeout = device.device.default_timeout = round(seconds * 1000)

        def exchange(question: bytes) -> bytes:
            if question:
                device.device.write(device.out_ep, question)
            return bytes(device.device.read(device.in_ep, _PACKET))

        return Link(device, wait=wait, exchange=exchange, silence=usb.core.USBTimeoutError)

    return connect


def serial(name: str, baud: int) -> Cable:
    """Return the way to a printer on a serial line, eight bits, no parity. It needs the extra `serial`."""

    def connect(_seconds: float) -> Link:
        with _as_os_error():
            from serial import SerialTimeoutException  # noqa: PLC0415 - an extra

            device = _library().Serial(name, baud, profile=_PROFILE)
            device.open()
        line = device.device

        def wait(seconds: float) -> None:
            line.timeout = line.write_timeout = seconds

        def exchange(question: bytes) -> bytes:
            line.write(question)
            return bytes(line.read(1) + line.read(line.in_waiting))

        return Link(
            device,
            wait=wait,
            exchange=exchange,
            abandon=line.reset_output_buffer,
            silence=SerialTimeoutException,
            bytes_a_second=baud / 10,
        )

    return connect


@contextmanager
def _as_os_error() -> Iterator[None]:
    """Tell as an OSError what the library tells in four ways: not there, not allowed, not installed, no such bus."""
    try:
        yield
    except OSError:
        raise
    except Exception as error:
        raise OSError(str(error)) from error


def _library() -> ModuleType:
    """Load python-escpos, which leaves a folder of its own among the temporary files: here it goes with the others."""
    before = tempfile.tempdir
    with tempfile.TemporaryDirectory() as folder:
        tempfile.tempdir = folder
        try:
            from escpos import printer  # noqa: PLC0415 - 0.3 s, with the first slip
        finally:
            tempfile.tempdir = before
    return printer  # type: ignore[no-any-return]
