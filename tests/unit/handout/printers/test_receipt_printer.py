import os
import socket
import time
import tty

import numpy as np
import pytest
from PIL import Image

from kiosk import paths
from kiosk.domain.printing import Paper, PaperState, PrintResult
from kiosk.handout.printers import cables
from kiosk.handout.printers.escpos import ReceiptPrinter
from kiosk.handout.printers.trial import ADDRESS, trial_page
from tests.e2e.receipt_printer import (
    COVER_OPEN,
    IN_ERROR,
    NEAR_END,
    OUT,
    Mechanism,
    on_network,
    on_serial_line,
    read_code,
)
from tests.unit.handout.printers.usb_bus import PRODUCT, VENDOR, Bus

SHORT = 1.5  # seconds; a fault takes them whole, so the tests do not wait for the real ones
REAL = 5.0
TERMINAL = 4096  # bytes that the far end of a serial line holds before anybody reads


def printer(port: int, limit: float = REAL, paper: Paper = Paper.WIDE_ROLL) -> ReceiptPrinter:
    return ReceiptPrinter(cables.network("127.0.0.1", port), paper, limit)


def noise(width: int, height: int) -> Image.Image:
    return Image.fromarray(np.random.default_rng(7).random((height, width)) < 0.5)


def same(one: Image.Image, other: Image.Image) -> bool:
    return one.size == other.size and one.tobytes() == other.tobytes()


@pytest.fixture(scope="module", autouse=True)
def library() -> None:
    """Load python-escpos before the first limit begins."""
    cables._library()


@pytest.mark.parametrize("paper", [Paper.NARROW_ROLL, Paper.WIDE_ROLL])
def test_what_comes_out_is_dot_for_dot_what_was_sent(paper: Paper) -> None:
    page = trial_page(paper, paths.FONTS)
    mechanism = Mechanism()

    with on_network(mechanism) as port:
        assert printer(port, paper=paper).print([page]) is PrintResult.PRINTED

    assert page.width == int(paper)
    assert same(mechanism.picture(), page)
    assert read_code(mechanism.picture()) == ADDRESS


@pytest.mark.parametrize("height", [1, 239, 240, 241, 960, 3000])
def test_a_page_of_any_length_comes_out_whole(height: int) -> None:
    page = noise(576, height)
    mechanism = Mechanism()

    with on_network(mechanism) as port:
        assert printer(port).print([page]) is PrintResult.PRINTED

    assert same(mechanism.picture(), page)


def test_the_pages_of_one_slip_hang_together() -> None:
    mechanism = Mechanism()

    with on_network(mechanism) as port:
        printer(port).print([noise(384, 100), noise(384, 50)])

    assert [slip.shape for slip in mechanism.slips] == [(150, 384)]


def test_a_roll_near_its_end_prints() -> None:
    mechanism = Mechanism(paper=NEAR_END, done=0x03)

    with on_network(mechanism) as port:
        assert printer(port).print([noise(384, 8)]) is PrintResult.PRINTED
        assert printer(port).state() is PaperState.OK


def test_without_paper_nothing_is_sent() -> None:
    mechanism = Mechanism(paper=OUT)

    with on_network(mechanism) as port:
        assert printer(port).print([noise(384, 8)]) is PrintResult.NO_PAPER
        assert printer(port).state() is PaperState.OUT

    assert mechanism.slips == []


def test_paper_that_ends_within_the_slip_is_told() -> None:
    mechanism = Mechanism(runs_out_after=300)

    with on_network(mechanism) as port:
        assert printer(port).print([noise(384, 1000)]) is PrintResult.NO_PAPER


def test_paper_that_has_ended_with_the_slip_is_told() -> None:
    with on_network(Mechanism(done=0x0C)) as port:
        assert printer(port).print([noise(384, 8)]) is PrintResult.NO_PAPER


@pytest.mark.parametrize("cause", [COVER_OPEN, IN_ERROR])
def test_a_printer_in_trouble_gets_no_slip_that_would_come_out_later(cause: int) -> None:
    mechanism = Mechanism(cause=cause)

    with on_network(mechanism) as port:
        assert printer(port).print([noise(384, 8)]) is PrintResult.NOT_ANSWERING

    assert mechanism.slips == []


def test_a_long_slip_is_waited_for_while_the_printer_answers() -> None:
    mechanism = Mechanism(looks_until_done=2)

    with on_network(mechanism) as port:
        assert printer(port, 3).print([noise(384, 8)]) is PrintResult.PRINTED

    assert mechanism.looks_until_done == 0


def test_a_printer_that_never_says_that_it_is_done_is_not_waited_for_for_ever() -> None:
    with on_network(Mechanism(looks_until_done=10**6)) as port:
        assert printer(port, 0.3).print([noise(384, 8)]) is PrintResult.UNKNOWN


def test_a_printer_that_says_nothing_prints() -> None:
    mechanism = Mechanism(paper=None, cause=None, done=None)

    with on_network(mechanism) as port:
        assert printer(port, SHORT).print([noise(384, 8)]) is PrintResult.UNKNOWN
        assert printer(port, SHORT).state() is PaperState.UNKNOWN

    assert len(mechanism.slips) == 1


def test_a_printer_that_does_not_know_how_to_say_that_it_is_done_prints() -> None:
    with on_network(Mechanism(done=None)) as port:
        assert printer(port, 0.3).print([noise(384, 8)]) is PrintResult.UNKNOWN


def test_a_printer_that_is_off_is_told() -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))  # bound and not listening: refuses
        port = nobody.getsockname()[1]

        assert printer(port).print([noise(384, 8)]) is PrintResult.NOT_ANSWERING
        assert printer(port).state() is PaperState.UNKNOWN


def test_a_printer_that_hangs_may_have_printed() -> None:
    with on_network(Mechanism(), reads=False) as port:
        assert printer(port, SHORT).print([noise(384, 8)]) is PrintResult.UNKNOWN


def test_a_printer_that_takes_no_more_is_told() -> None:
    with on_network(Mechanism(), reads=False, slow=True) as port:
        assert printer(port, SHORT).print([noise(576, 5_000)]) is PrintResult.NOT_ANSWERING


def test_what_a_printer_has_not_taken_is_dropped_at_once() -> None:
    """It must not come out for the next person, once the printer goes on."""
    with socket.create_server(("127.0.0.1", 0)) as rests:
        rests.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        ours = printer(rests.getsockname()[1], SHORT)
        assert ours.print([noise(576, 5_000)]) is PrintResult.NOT_ANSWERING

        connection, _ = rests.accept()
        with connection, connection.makefile("rb") as stream, pytest.raises(ConnectionResetError):
            stream.read()


@pytest.mark.parametrize("silent", [False, True])
def test_a_printer_that_is_gone_in_the_middle_is_told(silent: bool) -> None:
    mechanism = Mechanism(paper=None, cause=None, done=None) if silent else Mechanism()

    with on_network(mechanism, takes=10_000) as port:
        assert printer(port, SHORT).print([noise(576, 1000)]) is PrintResult.NOT_ANSWERING

    assert mechanism.slips == []


def test_after_a_fault_the_next_slip_comes_out_whole() -> None:
    mechanism = Mechanism(runs_out_after=300)
    with on_network(mechanism) as port:
        ours = printer(port)
        assert ours.print([noise(384, 1000)]) is PrintResult.NO_PAPER

        mechanism.paper, mechanism.done, mechanism.runs_out_after = 0x12, 0, None  # somebody puts in a roll
        mechanism.slips.clear()
        assert ours.print([noise(384, 100)]) is PrintResult.PRINTED

    assert same(mechanism.picture(), noise(384, 100))


def test_with_the_real_limit_a_printer_that_hangs_costs_less_than_five_seconds() -> None:
    with on_network(Mechanism(), reads=False) as port:
        begin = time.monotonic()
        assert printer(port, REAL).print([noise(384, 8)]) is PrintResult.UNKNOWN

    assert time.monotonic() - begin < 5


def test_a_serial_line_carries_the_same() -> None:
    page = trial_page(Paper.NARROW_ROLL, paths.FONTS)
    mechanism = Mechanism()

    with on_serial_line(mechanism.feed) as name:
        ours = ReceiptPrinter(cables.serial(name, 115200), Paper.NARROW_ROLL, REAL)
        assert ours.print([page]) is PrintResult.PRINTED
        assert ours.state() is PaperState.OK

    assert same(mechanism.picture(), page)


def test_a_serial_line_that_takes_nothing_is_told() -> None:
    with on_serial_line(None) as name:
        ours = ReceiptPrinter(cables.serial(name, 921600), Paper.NARROW_ROLL, SHORT)

        assert ours.print([noise(384, 2000)]) is PrintResult.NOT_ANSWERING


def test_what_a_serial_line_has_not_carried_is_dropped() -> None:
    far, here = os.openpty()
    tty.setraw(here)
    with os.fdopen(far, "rb", buffering=0) as printers_end:
        ours = ReceiptPrinter(cables.serial(os.ttyname(here), 921600), Paper.NARROW_ROLL, SHORT)
        assert ours.print([noise(384, 2000)]) is PrintResult.NOT_ANSWERING

        os.set_blocking(far, False)
        left = printers_end.read()
    os.close(here)
    assert left is not None
    assert len(left) <= TERMINAL, "only what had arrived"


def test_a_serial_line_that_is_unplugged_in_the_middle_is_told() -> None:
    def unplug(_data: bytes) -> bytes:
        raise OSError

    with on_serial_line(unplug) as name:
        ours = ReceiptPrinter(cables.serial(name, 921600), Paper.NARROW_ROLL, SHORT)

        assert ours.print([noise(384, 2000)]) is PrintResult.NOT_ANSWERING


def test_a_printer_on_a_serial_line_that_says_nothing_prints() -> None:
    mechanism = Mechanism(paper=None, cause=None, done=None)
    with on_serial_line(mechanism.feed) as name:
        ours = ReceiptPrinter(cables.serial(name, 115200), Paper.NARROW_ROLL, SHORT)

        assert ours.print([noise(384, 8)]) is PrintResult.UNKNOWN


def on_usb(monkeypatch: pytest.MonkeyPatch, bus: Bus) -> ReceiptPrinter:
    monkeypatch.setattr("usb.backend.libusb1.get_backend", lambda: bus)
    return ReceiptPrinter(cables.usb(VENDOR, PRODUCT), Paper.NARROW_ROLL, REAL)


def test_usb_carries_the_same_whatever_end_points_the_printer_has(monkeypatch: pytest.MonkeyPatch) -> None:
    page = trial_page(Paper.NARROW_ROLL, paths.FONTS)
    mechanism = Mechanism()
    ours = on_usb(monkeypatch, Bus(mechanism))

    assert ours.print([page]) is PrintResult.PRINTED
    assert ours.state() is PaperState.OK
    assert same(mechanism.picture(), page)


def test_a_printer_on_usb_that_says_nothing_prints(monkeypatch: pytest.MonkeyPatch) -> None:
    mechanism = Mechanism(paper=None, cause=None, done=None)

    assert on_usb(monkeypatch, Bus(mechanism)).print([noise(384, 8)]) is PrintResult.UNKNOWN
    assert len(mechanism.slips) == 1


def test_a_printer_on_usb_that_takes_nothing_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    ours = on_usb(monkeypatch, Bus(Mechanism(), hangs=True))

    assert ours.print([noise(384, 8)]) is PrintResult.NOT_ANSWERING
    assert ours.state() is PaperState.UNKNOWN


def test_a_printer_on_usb_whose_paper_ends_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    ours = on_usb(monkeypatch, Bus(Mechanism(), paper_ends=True))

    assert ours.print([noise(384, 8)]) is PrintResult.NO_PAPER


def test_a_cable_that_is_not_there_is_told() -> None:
    for cable in (cables.serial("/dev/not-there", 9600), cables.usb(0x04B8, 0x0E15)):
        ours = ReceiptPrinter(cable, Paper.WIDE_ROLL, SHORT)
        assert ours.print([noise(384, 8)]) is PrintResult.NOT_ANSWERING
        assert ours.state() is PaperState.UNKNOWN
