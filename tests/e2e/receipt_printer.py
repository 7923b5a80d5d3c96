"""A receipt printer that speaks ESC/POS, without paper: it keeps the dots, and can be told to fail."""

import os
import socket
import threading
import tty
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

OK, NEAR_END, OUT = 0x12, 0x1E, 0x7E  # answers to DLE EOT 4
FINE, COVER_OPEN, IN_ERROR = 0x12, 0x16, 0x52  # answers to DLE EOT 2

# Commands that have a fixed length, and how long they are.
_FIXED = {b"\x1b@": 2, b"\x1bd": 3, b"\x1dV": 3, b"\x10\x04": 3, b"\x1dr": 3}
_RASTER, _RASTER_HEADER = b"\x1dv0", 8


@dataclass
class Mechanism:
    """What the printer does with the bytes, whichever way they come.

    Attributes:
        paper, cause, done: what it answers to DLE EOT 4, DLE EOT 2 and GS r 1; None is silence.
        runs_out_after: rows of dots until the paper ends; then it prints no more.
        looks_until_done: how often it is asked for its paper before it says that it is done.
        slips: what came out, True for black.
        asked: what it was asked at once.
    """

    paper: int | None = OK
    cause: int | None = FINE
    done: int | None = 0
    runs_out_after: int | None = None
    looks_until_done: int = 0
    slips: list[NDArray[np.bool_]] = field(default_factory=list)
    asked: list[bytes] = field(default_factory=list)
    _rows: list[NDArray[np.bool_]] = field(default_factory=list)
    _rest: bytes = b""
    _owes_done: bool = False

    def feed(self, data: bytes) -> bytes:
        """Take bytes, and return what the printer says to them."""
        self._rest += data
        said = b""
        while (length := self._length()) is not None and length <= len(self._rest):
            command, self._rest = self._rest[:length], self._rest[length:]
            said += self._do(command)
        return said

    def forget_connection(self) -> None:
        """Be ready for the next connection: what came of a command that was cut goes."""
        self._rest = b""
        self._rows = []

    def picture(self) -> Image.Image:
        """The only slip that came out, as a picture again."""
        (slip,) = self.slips
        return Image.fromarray(~slip)

    def _length(self) -> int | None:
        if self._rest[:3] == _RASTER:
            if len(self._rest) < _RASTER_HEADER:
                return None
            across, down = (int.from_bytes(self._rest[at : at + 2], "little") for at in (4, 6))
            return _RASTER_HEADER + across * down
        if len(self._rest) < 2:
            return None
        assert self._rest[:2] in _FIXED, f"not a command that this printer knows: {self._rest[:8]!r}"
        return _FIXED[self._rest[:2]]

    def _do(self, command: bytes) -> bytes:
        match command[:2]:
            case b"\x1dv":
                self._print(command)
            case b"\x1dV" if self._rows:
                self.slips.append(np.concatenate(self._rows))
                self._rows = []
            case b"\x10\x04":
                return self._answer(command)
            case b"\x1dr":
                self._owes_done = self.done is not None
                return self._pay()
        return b""

    def _print(self, command: bytes) -> None:
        across = int.from_bytes(command[4:6], "little")
        dots = np.unpackbits(np.frombuffer(command[_RASTER_HEADER:], np.uint8)).reshape(-1, across * 8).astype(bool)
        if self.runs_out_after is not None:
            dots = dots[: self.runs_out_after]
            self.runs_out_after -= len(dots)
            if self.runs_out_after == 0:
                self.paper, self.done = OUT, None
        self._rows.append(dots)

    def _answer(self, question: bytes) -> bytes:
        self.asked.append(question)
        byte = {4: self.paper, 2: self.cause}[question[2]]
        said = b"" if byte is None else bytes([byte])
        if question[2] == 4 and self._owes_done:
            self.looks_until_done -= 1
            said += self._pay()
        return said

    def _pay(self) -> bytes:
        if not self._owes_done or self.looks_until_done > 0 or self.done is None:
            return b""
        self._owes_done = False
        return bytes([self.done])


def read_code(picture: Image.Image) -> str:
    """What an independent reader sees in the QR code of a picture, with a margin around the paper."""
    pixels = np.pad(np.asarray(picture.convert("L")), 20, constant_values=255)
    text, *_ = cv2.QRCodeDetectorAruco().detectAndDecode(pixels)
    return str(text)


@contextmanager
def on_network(
    mechanism: Mechanism,
    *,
    at: tuple[str, int] = ("127.0.0.1", 0),
    takes: int | None = None,
    reads: bool = True,
    slow: bool = False,
) -> Iterator[int]:
    """Listen on a port of loopback, and yield it.

    Args:
        mechanism: gets the bytes.
        at: the address, and the port; 0 is any that is free.
        takes: how many bytes of each connection it takes before it closes it; None is all.
        reads: False accepts connections, and never reads.
        slow: keeps little of what comes in.
    """
    with socket.create_server(at) as server:
        if slow:
            server.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        stop = threading.Event()  # of hanging
        thread = threading.Thread(target=_serve, args=(server, mechanism, takes, stop if not reads else None))
        thread.start()
        try:
            yield server.getsockname()[1]
        finally:
            stop.set()
            with suppress(OSError):
                server.shutdown(socket.SHUT_RDWR)
            thread.join()


def _serve(server: socket.socket, mechanism: Mechanism, takes: int | None, hang: threading.Event | None) -> None:
    with suppress(OSError):
        while True:
            connection, _ = server.accept()
            with closing(connection), suppress(ConnectionError):
                if hang is not None:
                    hang.wait()
                left = takes
                while left != 0 and (data := connection.recv(min(left or 4096, 4096))):
                    left = None if left is None else left - len(data)
                    connection.sendall(mechanism.feed(data))
            mechanism.forget_connection()


@contextmanager
def on_serial_line(answer: Callable[[bytes], bytes] | None) -> Iterator[str]:
    """Play the other end of a serial line, and yield the name of ours. With None nobody reads there."""
    there, here = os.openpty()
    tty.setraw(here)
    with os.fdopen(there, "r+b", buffering=0) as far:

        def serve() -> None:
            try:
                while answer is not None and (data := far.read(4096)):
                    far.write(answer(data))
            except OSError:
                far.close()

        thread = threading.Thread(target=serve)
        thread.start()
        try:
            yield os.ttyname(here)
        finally:
            os.close(here)
            thread.join(10)
