"""The ways to a receipt printer: network, USB, serial line. Each opens a device of python-escpos under a time limit.

python-escpos is loaded with the first slip.
"""

from __future__ import annotations

import os
import socket
import struct
import tempfile
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from kiosk.handout.printers.link import Link, as_os_error

if TYPE_CHECKING:
    from types import ModuleType

_AHEAD = 8192  # bytes that the network holds for a printer, which so shows that it rests
_PACKET = 64  # the largest of a printer's USB bulk end points at full speed; at high speed answers are as short
_PROFILE = "TM-T20II"  # knows how to cut; printers without a cutter ignore it


Cable = Callable[[float], Link]
"""Opens the way within so many seconds, or raises OSError."""


def network(host: str, port: int) -> Cable:
    """Return the way to a printer at an IPv4 address."""

    def connect(seconds: float) -> Link:
        device = _library().Network(host, port, profile=_PROFILE)
        device.device = line = socket.create_connection((host, port), seconds)
        line.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _AHEAD)

        def abandon() -> None:
            at_once = struct.pack("hh" if os.name == "nt" else "ii", 1, 0)
            line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, at_once)

        return Link(device, wait=line.settimeout, exchange=device.query_status, abandon=abandon)

    return connect


def usb(vendor: int, product: int) -> Cable:
    """Return the way to a printer on USB. It needs the extra `usb`, and on Linux libusb and the right to open it."""

    def connect(_seconds: float) -> Link:
        with as_os_error():
            from usb.core import USBTimeoutError  # noqa: PLC0415 - an extra

            device = _library().Usb(vendor, product, profile=_PROFILE)
            device.open()
            _find_end_points(device)

        def wait(seconds: float) -> None:
            device.timeout = device.device.default_timeout = round(seconds * 1000)

        def exchange(question: bytes) -> bytes:
            if question:
                device.device.write(device.out_ep, question)
            return bytes(device.device.read(device.in_ep, _PACKET))

        return Link(device, wait=wait, exchange=exchange, silence=USBTimeoutError)

    return connect


def _find_end_points(device: Any) -> None:  # noqa: ANN401 - the library has no types
    """Set the bulk end points of the printer: the library's own are Epson's."""
    from usb import util  # noqa: PLC0415 - an extra

    for end_point in device.device.get_active_configuration()[(0, 0)]:
        address = end_point.bEndpointAddress
        if util.endpoint_type(end_point.bmAttributes) == util.ENDPOINT_TYPE_BULK:
            name = "in_ep" if util.endpoint_direction(address) == util.ENDPOINT_IN else "out_ep"
            setattr(device, name, address)


def serial(name: str, baud: int) -> Cable:
    """Return the way to a printer on a serial line, eight bits, no parity. It needs the extra `serial`."""

    def connect(_seconds: float) -> Link:
        with as_os_error():
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
