"""`kiosk print`: a page of the real content on a receipt printer, in every language, and every end for a program."""

import json
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner, Result

from kiosk.cli import main
from kiosk.content.store import ContentStore
from kiosk.domain.languages import Language
from tests.e2e.receipt_printer import OUT, Mechanism, on_network, read_code

PAGE = "arrival/first-steps"


def configured(tmp_path: Path, port: int) -> Path:
    config = tmp_path / "kiosk.toml"
    lines = ('printer = "escpos-network"', f'printer_address = "127.0.0.1:{port}"', 'printer_paper = "576"')
    config.write_text("\n".join(lines), encoding="utf-8")
    return config


def print_page(tmp_path: Path, mechanism: Mechanism, *options: str) -> Result:
    with on_network(mechanism) as port:
        command = ["print", *options, "--config", str(configured(tmp_path, port)), "--json"]
        return CliRunner().invoke(main, command)


@pytest.mark.parametrize("language", Language)
def test_a_slip_of_each_language_comes_out_whole_and_its_code_is_read(
    tmp_path: Path, store: ContentStore, language: Language
) -> None:
    mechanism = Mechanism()
    result = print_page(tmp_path, mechanism, PAGE, "--lang", language.value)

    assert result.exit_code == 0, result.output
    assert json.loads(result.stdout) == {"result": "printed"}
    view = store.page(PAGE, language)
    assert view is not None
    picture = mechanism.picture()
    assert read_code(picture) == view.url
    assert picture.width == 576
    ink = 1 - np.asarray(picture.convert("1"), dtype=float).mean()
    assert 0.03 < ink < 0.3, "neither an empty nor a black slip"


def test_two_languages_make_a_longer_slip_than_one(tmp_path: Path) -> None:
    lengths = []
    for second in ([], ["--second", "fr"]):
        mechanism = Mechanism()
        print_page(tmp_path, mechanism, PAGE, "--lang", "uk", *second)
        lengths.append(mechanism.picture().height)
    assert lengths[1] > 1.5 * lengths[0]


@pytest.mark.parametrize(
    ("mechanism", "code", "result"),
    [
        (Mechanism(paper=None, cause=None, done=None), 3, "unknown"),
        (Mechanism(paper=OUT), 4, "no-paper"),
    ],
)
def test_each_end_is_told_to_a_program(tmp_path: Path, mechanism: Mechanism, code: int, result: str) -> None:
    done = print_page(tmp_path, mechanism, PAGE, "--lang", "uk")
    assert (done.exit_code, json.loads(done.stdout)) == (code, {"result": result})


@pytest.mark.parametrize(
    ("options", "code", "word"),
    [
        (("no/such-page", "--lang", "uk"), 1, "no/such-page"),
        ((PAGE, "--lang", "uk", "--second", "uk"), 2, "another language"),
        ((PAGE, "--lang", "de"), 2, "de"),
    ],
)
def test_what_cannot_be_printed_is_told(tmp_path: Path, options: tuple[str, ...], code: int, word: str) -> None:
    result = print_page(tmp_path, Mechanism(), *options)
    assert (result.exit_code, word in result.output) == (code, True), result.output


def test_without_a_printer_it_says_what_to_set(tmp_path: Path) -> None:
    config = tmp_path / "kiosk.toml"
    config.write_text("", encoding="utf-8")
    for command in (["print", PAGE, "--lang", "uk"], ["print-forget"]):
        result = CliRunner().invoke(main, [*command, "--config", str(config)])
        assert (result.exit_code, "set printer" in result.output) == (2, True)
