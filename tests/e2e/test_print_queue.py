"""Slips through a real CUPS."""

import getpass
import io
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from kiosk import paths
from kiosk.domain.printing import JOB_TITLE, Paper, PaperState, PrintResult
from kiosk.handout.printers.cups import QueuePrinter
from kiosk.handout.printers.trial import ADDRESS, trial_page
from tests.e2e.print_server import PrintServer, print_server
from tests.e2e.receipt_printer import read_code

SHORT = 1.5  # seconds that a test waits for a printer that cannot print


@pytest.fixture(scope="module")
def cups() -> Iterator[PrintServer]:
    with print_server() as server:
        yield server


@pytest.fixture(autouse=True)
def ours(cups: PrintServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the programs of CUPS talk to this server alone."""
    monkeypatch.setenv("CUPS_SERVER", cups.address)
    cups.documents.clear()
    cups.arrived.clear()


@pytest.fixture
def socket_queue(cups: PrintServer) -> str:
    return cups.queue("jetdirect", f"socket://127.0.0.1:{cups.sink}/?waiteof=false")


def pages(paper: Paper) -> list[Image.Image]:
    return [trial_page(paper, paths.FONTS)]


def looked_at(document: bytes, dots_per_inch: int = 203) -> Image.Image:
    """The first page as another program sees it."""
    command = ["pdftoppm", "-r", str(dots_per_inch), "-png", "-singlefile", "-"]
    done = subprocess.run(command, input=document, capture_output=True, check=True)
    return Image.open(io.BytesIO(done.stdout))


@pytest.mark.parametrize(("paper", "millimetres"), [(Paper.WIDE_ROLL, 72), (Paper.A5, 148), (Paper.A4, 210)])
def test_a_slip_comes_out_of_the_queue_as_it_was_drawn(
    cups: PrintServer, socket_queue: str, paper: Paper, millimetres: int
) -> None:
    result = QueuePrinter(socket_queue, paper).print(pages(paper))

    picture = looked_at(cups.document())
    assert result is PrintResult.UNKNOWN, "a socket takes everything and says nothing"
    assert picture.width == pytest.approx(millimetres / 25.4 * 203, abs=1.5)
    assert read_code(picture) == ADDRESS


def test_a_printer_that_speaks_ipp_says_that_it_is_done(cups: PrintServer, socket_queue: str) -> None:
    queue = cups.queue("driverless", f"ipp://{cups.address}/printers/{socket_queue}")
    printer = QueuePrinter(queue, Paper.A5, limit=20)

    assert printer.print(pages(Paper.A5)) is PrintResult.PRINTED
    assert printer.state() is PaperState.OK
    assert read_code(looked_at(cups.document())) == ADDRESS


def test_nobody_learns_from_the_job_what_was_printed(cups: PrintServer, socket_queue: str) -> None:
    QueuePrinter(socket_queue, Paper.A5).print(pages(Paper.A5))
    QueuePrinter(cups.queue("played", "played:/media-empty-error"), Paper.A5).print(pages(Paper.A5))
    said = subprocess.run(["pdfinfo", "-"], input=cups.document(), capture_output=True, check=True).stdout.decode()

    assert (cups.home / "title").read_text(encoding="utf-8") == JOB_TITLE
    assert not any(name in said for name in ("Title:", "Subject:", "Keywords:", "Author:", "CreationDate:"))


@pytest.mark.parametrize(
    ("device", "result"),
    [
        ("media-empty-error", PrintResult.NO_PAPER),
        ("media-needed-error", PrintResult.NO_PAPER),
        ("offline-report", PrintResult.NOT_ANSWERING),
        ("cover-open-error", PrintResult.NOT_ANSWERING),
        ("fails", PrintResult.NOT_ANSWERING),
    ],
)
def test_what_cannot_be_printed_now_is_told_and_does_not_come_out_later(
    cups: PrintServer, device: str, result: PrintResult
) -> None:
    queue = cups.queue(device, f"played:/{device}")

    assert QueuePrinter(queue, Paper.A5, SHORT).print(pages(Paper.A5)) is result
    assert cups.jobs(queue) == []


def test_a_printer_that_is_off_is_told(cups: PrintServer) -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        queue = cups.queue("off", f"socket://127.0.0.1:{nobody.getsockname()[1]}")

        assert QueuePrinter(queue, Paper.A5, SHORT).print(pages(Paper.A5)) is PrintResult.NOT_ANSWERING
        assert cups.jobs(queue) == []


def test_a_queue_that_is_switched_off_is_told(cups: PrintServer) -> None:
    queue = cups.queue("stopped", f"socket://127.0.0.1:{cups.sink}")
    cups.run("cupsdisable", queue)

    assert QueuePrinter(queue, Paper.A5, SHORT).print(pages(Paper.A5)) is PrintResult.NOT_ANSWERING
    assert cups.jobs(queue) == []


def test_a_printer_that_works_on_is_left_at_it(cups: PrintServer) -> None:
    queue = cups.queue("slow", "played:/com.example.warming-up")

    assert QueuePrinter(queue, Paper.A5, SHORT).print(pages(Paper.A5)) is PrintResult.UNKNOWN
    assert len(cups.jobs(queue)) == 1


def test_the_state_is_what_the_printer_says(cups: PrintServer, socket_queue: str) -> None:
    queue = cups.queue("empty", "played:/media-empty-error")
    cups.run("lp", "-d", queue, document=b"%PDF-1.4")
    while "media-empty" not in cups.run("lpstat", "-l", "-p", queue):
        pass

    assert QueuePrinter(queue, Paper.A5).state() is PaperState.OUT
    assert QueuePrinter(socket_queue, Paper.A5).state() is PaperState.UNKNOWN


def test_at_the_end_of_a_visit_our_jobs_go_and_those_of_others_stay(cups: PrintServer) -> None:
    queue = cups.queue("shared", "played:/com.example.warming-up")
    cups.run("lp", "-d", queue, "-U", "colleague", document=b"%PDF-1.4")
    for _ in range(2):
        cups.run("lp", "-d", queue, document=b"%PDF-1.4")
    assert len(cups.jobs(queue)) == 3

    QueuePrinter(queue, Paper.A5).forget()

    (owner,) = cups.jobs(queue)
    assert owner != getpass.getuser()


def test_without_a_queue_cups_or_its_programs_the_slip_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    printer = QueuePrinter("nobody-made-it", Paper.A5, SHORT)
    assert printer.print(pages(Paper.A5)) is PrintResult.NOT_ANSWERING
    assert printer.state() is PaperState.UNKNOWN
    printer.forget()

    monkeypatch.setenv("CUPS_SERVER", "127.0.0.1:9")
    assert printer.print(pages(Paper.A5)) is PrintResult.NOT_ANSWERING

    monkeypatch.setenv("PATH", os.devnull)
    assert printer.print(pages(Paper.A5)) is PrintResult.NOT_ANSWERING
    assert printer.state() is PaperState.UNKNOWN
    printer.forget()


def test_a_cups_that_hangs_is_given_up(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        monkeypatch.setenv("CUPS_SERVER", f"127.0.0.1:{silent.getsockname()[1]}")

        assert QueuePrinter("any", Paper.A5, SHORT).print(pages(Paper.A5)) is PrintResult.NOT_ANSWERING


def test_the_systems_printer_prints_the_same_through_qt(cups: PrintServer, socket_queue: str, tmp_path: Path) -> None:
    config = tmp_path / "kiosk.toml"
    lines = ('printer = "system"', f'printer_name = "{socket_queue}"', 'printer_paper = "a5"')
    config.write_text("\n".join(lines), encoding="utf-8")
    page = ("contact:samusocial", "--lang", "uk")
    command = [sys.executable, "-m", "kiosk", "print", *page, "--config", str(config), "--json"]
    done = subprocess.run(command, cwd=paths.ROOT, capture_output=True, encoding="utf-8", check=False)

    assert (done.returncode, done.stdout) == (3, '{"result": "unknown"}\n'), done.stderr
    document = cups.document()
    assert b"%PDF" in document[:1024]
    assert read_code(looked_at(document, 300)) == "tel:+3280099340"


def test_a_system_without_that_printer_does_not_answer(tmp_path: Path) -> None:
    config = tmp_path / "kiosk.toml"
    config.write_text('printer = "system"\nprinter_name = "nowhere"\n', encoding="utf-8")
    command = [sys.executable, "-m", "kiosk", "print-test", "--config", str(config)]
    assert subprocess.run(command, cwd=paths.ROOT, capture_output=True, check=False).returncode == 5
