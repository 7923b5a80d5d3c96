"""`kiosk print-test`, as the desk uses it when a printer is set up."""

import socket
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from PIL import Image

from kiosk import paths
from kiosk.cli import main
from kiosk.domain.printing import Paper
from kiosk.handout.printers.trial import ADDRESS, trial_page
from tests.e2e.receipt_printer import OUT, Mechanism, on_network, read_code


def told(tmp_path: Path, text: str) -> Path:
    config = tmp_path / "kiosk.toml"
    config.write_text(text, encoding="utf-8")
    return config


def on_port(tmp_path: Path, port: int, paper: str = "576") -> Path:
    lines = ('printer = "escpos-network"', f'printer_address = "127.0.0.1:{port}"', f'printer_paper = "{paper}"')
    return told(tmp_path, "\n".join(lines))


def print_test(config: Path) -> Result:
    return CliRunner().invoke(main, ["print-test", "--config", str(config)])


def test_the_real_program_prints_one_page_and_says_one_line(tmp_path: Path) -> None:
    mechanism = Mechanism()
    with on_network(mechanism) as port:
        command = [sys.executable, "-m", "kiosk", "print-test", "--config", str(on_port(tmp_path, port))]
        before = set(Path(tmp_path).iterdir())
        done = subprocess.run(
            command, cwd=paths.ROOT, capture_output=True, encoding="utf-8", check=False, env={"TMPDIR": str(tmp_path)}
        )

    assert (done.returncode, done.stdout) == (0, f"escpos-network 127.0.0.1:{port}, 576: printed\n"), done.stderr
    assert read_code(mechanism.picture()) == ADDRESS
    assert set(Path(tmp_path).iterdir()) == before, "nothing is left among the temporary files"


@pytest.mark.parametrize(
    ("mechanism", "code", "word"),
    [
        (Mechanism(), 0, "printed"),
        (Mechanism(paper=None, cause=None, done=None), 3, "does not say"),
        (Mechanism(paper=OUT), 4, "no paper"),
    ],
)
def test_each_end_has_its_word_and_its_code(tmp_path: Path, mechanism: Mechanism, code: int, word: str) -> None:
    with on_network(mechanism) as port:
        result = print_test(on_port(tmp_path, port, "384"))

    assert (result.exit_code, word in result.output) == (code, True), result.output


def test_a_printer_that_is_off_has_a_word_too(tmp_path: Path) -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        result = print_test(on_port(tmp_path, nobody.getsockname()[1]))

    assert result.exit_code == 5
    assert "does not answer" in result.output


def test_without_a_printer_nothing_is_tried(tmp_path: Path) -> None:
    result = print_test(told(tmp_path, ""))

    assert result.exit_code == 2
    assert "set printer in kiosk.toml" in result.output


def test_into_a_folder_it_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "slips").mkdir()
    config = told(tmp_path, f'printer = "folder"\nprinter_folder = "{tmp_path / "slips"}"\nprinter_paper = "a5"')

    assert print_test(config).exit_code == 0
    assert [path.name for path in (tmp_path / "slips").iterdir()] == ["slip-000001.pdf"]


@pytest.mark.parametrize("paper", Paper)
def test_the_page_fits_the_paper_and_its_code_can_be_read(paper: Paper) -> None:
    page = trial_page(paper, paths.FONTS)

    assert page.mode == "1"
    assert read_code(page) == ADDRESS
    assert page.width % paper.width_mm == 0
    margin = page.crop((page.width - 1, page.height // 3, page.width, page.height))
    assert margin.tobytes() == Image.new("1", margin.size, 1).tobytes(), "no word runs off the paper"
