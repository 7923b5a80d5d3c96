"""A USB bus with one printer on it: a back end of pyusb, below which there would be libusb and the cable."""
# ruff: noqa: ARG002 - the arguments are pyusb's

from __future__ import annotations

from array import array
from collections.abc import Iterator
from types import SimpleNamespace

from usb.backend import IBackend
from usb.core import USBTimeoutError

from tests.e2e.receipt_printer import OUT as PAPER_OUT
from tests.e2e.receipt_printer import Mechanism

VENDOR, PRODUCT = 0x0416, 0x5011
OUT, IN = 0x03, 0x81  # not where python-escpos looks by itself
_BULK = 2
_LONGEST_QUESTION = 3


class Bus(IBackend):  # type: ignore[misc]
    """One printer of two bulk end points.

    Args:
        mechanism: gets the bytes.
        hangs: takes nothing.
        paper_ends: takes no more dots, but answers, and says why.
    """

    def __init__(self, mechanism: Mechanism, *, hangs: bool = False, paper_ends: bool = False) -> None:
        self._mechanism, self._hangs, self._paper_ends = mechanism, hangs, paper_ends
        self._said = b""

    def enumerate_devices(self) -> Iterator[int]:
        yield 1

    def get_device_descriptor(self, dev: int) -> SimpleNamespace:
        numbers = ("bcdUSB", "bDeviceClass", "bDeviceSubClass", "bDeviceProtocol", "bMaxPacketSize0", "bcdDevice")
        more = ("iManufacturer", "iProduct", "iSerialNumber", "address", "bus", "port_number", "speed")
        return SimpleNamespace(
            **dict.fromkeys(numbers + more, 0),
            bLength=18,
            bDescriptorType=1,
            idVendor=VENDOR,
            idProduct=PRODUCT,
            bNumConfigurations=1,
            port_numbers=None,
        )

    def get_configuration_descriptor(self, dev: int, config: int) -> SimpleNamespace:
        return self._descriptor(wTotalLength=32, bNumInterfaces=1, bConfigurationValue=1, bmAttributes=0, bMaxPower=1)

    def get_interface_descriptor(self, dev: int, intf: int, alt: int, config: int) -> SimpleNamespace:
        if intf or alt:
            raise IndexError
        return self._descriptor(
            bInterfaceNumber=0, bAlternateSetting=0, bNumEndpoints=2, bInterfaceClass=7, bInterfaceSubClass=1
        )

    def get_endpoint_descriptor(self, dev: int, ep: int, intf: int, alt: int, config: int) -> SimpleNamespace:
        return self._descriptor(bEndpointAddress=(OUT, IN)[ep], bmAttributes=_BULK, wMaxPacketSize=64)

    def bulk_write(self, dev_handle: int, ep: int, intf: int, data: array[int], timeout: int) -> int:
        if self._paper_ends and len(data) > _LONGEST_QUESTION:
            self._mechanism.paper = PAPER_OUT
        if self._hangs or (self._paper_ends and len(data) > _LONGEST_QUESTION):
            raise USBTimeoutError("timed out")
        assert ep == OUT
        self._said += self._mechanism.feed(data.tobytes())
        return len(data)

    def bulk_read(self, dev_handle: int, ep: int, intf: int, buff: array[int], timeout: int) -> int:
        assert ep == IN
        if not self._said:
            raise USBTimeoutError("timed out")
        said, self._said = self._said, b""
        buff[: len(said)] = array("B", said)
        return len(said)

    def open_device(self, dev: int) -> int:
        return dev

    def close_device(self, dev_handle: int) -> None:
        pass

    def set_configuration(self, dev_handle: int, config_value: int) -> None:
        pass

    def get_configuration(self, dev_handle: int) -> int:
        return 1

    def claim_interface(self, dev_handle: int, intf: int) -> None:
        pass

    def release_interface(self, dev_handle: int, intf: int) -> None:
        pass

    def reset_device(self, dev_handle: int) -> None:
        pass

    def _descriptor(self, **fields: int) -> SimpleNamespace:
        rest = ("bLength", "bDescriptorType", "iConfiguration", "iInterface", "bInterfaceProtocol", "bInterval")
        more = ("bRefresh", "bSynchAddress")
        return SimpleNamespace(**dict.fromkeys(rest + more, 0) | fields, extra_descriptors=())
