"""One page of the real content on three ways to paper: a receipt printer, a queue of a real CUPS, a PDF."""

import io
import subprocess
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner
from PIL import Image

from kiosk.cli import main
from kiosk.content.store import ContentStore
from kiosk.domain.languages import Language
from tests.e2e.print_server import PrintServer, print_server
from tests.e2e.receipt_printer import Mechanism, on_network, read_code

PAGE = "arrival/first-steps"
DOTS_PER_INCH = 203
RECEIPT_PRINTER = ("127.9.1.0", 9100)  # the port that such printers have; an address of loopback for it alone


@pytest.fixture(scope="module")
def cups() -> Iterator[PrintServer]:
    with print_server() as server:
        server.queue("jetdirect", f"socket://127.0.0.1:{server.sink}/?waiteof=false")
        yield server


def kiosk(config: Path, settings: str, *command: str) -> int:
    config.write_text(f'printer_paper = "576"\n{settings}', encoding="utf-8")
    return CliRunner().invoke(main, [*command, "--config", str(config)]).exit_code


def seen(document: bytes) -> Image.Image:
    """A PDF of one page, as another program sees it."""
    command = ["pdftoppm", "-r", str(DOTS_PER_INCH), "-png", "-singlefile", "-"]
    done = subprocess.run(command, input=document, capture_output=True, check=True)
    return Image.open(io.BytesIO(done.stdout)).convert("L")


def ink(picture: Image.Image) -> float:
    return float(1 - np.asarray(picture.convert("L"), dtype=float).mean() / 255)


@pytest.mark.parametrize("language", Language)
def test_a_page_is_the_same_on_every_way_and_its_code_is_read(
    cups: PrintServer, store: ContentStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: Language
) -> None:
    monkeypatch.setenv("CUPS_SERVER", cups.address)
    cups.documents.clear()
    cups.arrived.clear()
    config, file, page = tmp_path / "kiosk.toml", tmp_path / "slip.pdf", (PAGE, "--lang", language.value)
    mechanism = Mechanism()

    with on_network(mechanism, at=RECEIPT_PRINTER):
        settings = 'printer = "escpos-network"\nprinter_address = "{}:{}"\n'.format(*RECEIPT_PRINTER)
        assert kiosk(config, settings, "print", *page) == 0
    assert kiosk(config, 'printer = "cups"\nprinter_queue = "jetdirect"\n', "print", *page) == 3, "sent"
    assert kiosk(config, 'printer = "folder"\nprinter_folder = "/"\n', "slip", *page, "--out", str(file)) == 0

    view = store.page(PAGE, language)
    assert view is not None
    on_roll = mechanism.picture()
    for picture in (on_roll, seen(cups.document()), seen(file.read_bytes())):
        assert read_code(picture) == view.url
        assert picture.size == pytest.approx(on_roll.size, abs=10)
        assert ink(picture) == pytest.approx(ink(on_roll), rel=0.05)
