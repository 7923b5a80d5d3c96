"""`kiosk qr` and `kiosk slip`, as the real program."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import cv2
import numpy as np
import pytest

from kiosk import paths
from tests.unit.handout.phone_camera import read_picture

LINK = "https://www.helpukraine.brussels/uk"
SVG = "{http://www.w3.org/2000/svg}"


def kiosk(*arguments: object, state: Path) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "kiosk", *map(str, arguments)]
    environment = os.environ | {"KIOSK_STATE": str(state)}
    return subprocess.run(command, cwd=paths.ROOT, env=environment, capture_output=True, check=False)


def greys(data: bytes) -> Any:
    return cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_GRAYSCALE)


@pytest.mark.parametrize(
    ("kind", "page", "said"),
    [
        ("link", "arrival/first-steps", LINK),
        ("link", "commune:uccle", LINK),
        ("tel", "arrival/first-steps", r"tel:\+3280099340"),
        ("tel", "contact:police-101", "tel:101"),
        ("geo", "commune:uccle", r"https://www\.openstreetmap\.org/search\?query=rue%20de%20Stalle%2077.*"),
        ("text", "arrival/first-steps", r"Щойно приїхали(.|\n)*0800 99 340\n.*\nwww\.helpukraine\.brussels/uk"),
    ],
)
def test_a_code_is_written_as_a_picture(tmp_path: Path, kind: str, page: str, said: str) -> None:
    out = tmp_path / "code.png"

    done = kiosk("qr", page, "--lang", "uk", "--kind", kind, "--out", out, state=tmp_path)

    assert (done.returncode, done.stderr) == (0, b"")
    assert re.fullmatch(said, read_picture(greys(out.read_bytes())))


def test_a_code_is_written_as_a_drawing_with_its_quiet_zone(tmp_path: Path) -> None:
    out = tmp_path / "code.svg"

    assert kiosk("qr", "arrival/first-steps", "--lang", "uk", "--out", out, state=tmp_path).returncode == 0

    drawing = ET.fromstring(out.read_text())  # noqa: S314 - our own file
    side = int(drawing.attrib["viewBox"].split()[2])
    picture = np.full((side, side), 255, np.uint8)
    path = drawing.find(f"{SVG}path")
    assert path is not None
    for x, y in re.findall(r"M(\d+),(\d+)h1v1h-1z", path.attrib["d"]):
        picture[int(y), int(x)] = 0
    assert picture[:4].min() == picture[:, -4:].min() == 255
    assert read_picture(np.kron(picture, np.ones((8, 8), np.uint8))) == LINK


@pytest.mark.parametrize(("width", "dots"), [("384", 384), ("576", 576), ("a5", 1748), ("a4", 2480)])
def test_a_slip_is_written_as_a_picture_of_black_and_white_dots(tmp_path: Path, width: str, dots: int) -> None:
    out = tmp_path / "slip.png"

    done = kiosk("slip", "contact:samusocial", "--lang", "ru", "--width", width, "--out", out, state=tmp_path)

    assert (done.returncode, done.stderr) == (0, b"")
    picture = greys(out.read_bytes())
    assert picture.shape[1] == dots
    assert set(np.unique(picture)) == {0, 255}


def test_the_preview_comes_to_standard_output_and_leaves_no_file(tmp_path: Path) -> None:
    done = kiosk("slip", "arrival/first-steps", "--lang", "uk", "--out", "-", state=tmp_path)

    assert done.returncode == 0
    assert greys(done.stdout).shape[1] == 576
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(shutil.which("pdftoppm") is None, reason="needs poppler-utils")
def test_a_slip_is_written_as_a_pdf_in_real_size_that_says_nothing_of_its_topic(tmp_path: Path) -> None:
    out = tmp_path / "topic.pdf"
    arguments = ("slip", "arrival/first-steps", "--lang", "uk", "--second", "fr", "--width", "a5", "--out", out)

    assert kiosk(*arguments, state=tmp_path).returncode == 0
    subprocess.run(["pdftoppm", "-r", "150", "-gray", out, tmp_path / "page"], check=True)
    told = subprocess.run(["pdfinfo", out], check=True, capture_output=True, text=True).stdout

    pages = [greys(page.read_bytes()) for page in sorted(tmp_path.glob("page*.pgm"))]
    assert len(pages) >= 2
    assert all(abs(page.shape[1] - 148 / 25.4 * 150) < 2 for page in pages)
    assert LINK in {read_picture(page) for page in pages}
    assert "topic" not in told
    assert "Date" not in told


def test_the_centre_of_the_configuration_is_printed(tmp_path: Path) -> None:
    (tmp_path / "kiosk.toml").write_text('centre = "Центр"\n', encoding="utf-8")
    arguments = ("slip", "contact:police-101", "--lang", "uk", "--out", "-")

    plain = kiosk(*arguments, state=tmp_path)
    named = kiosk(*arguments, "--config", tmp_path / "kiosk.toml", state=tmp_path)

    assert plain.returncode == named.returncode == 0
    assert plain.stdout != named.stdout


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("qr", "no/page", "--lang", "uk", "--out", "x.png"), 1, "there is no no/page"),
        (("qr", "contact:nobody", "--lang", "uk", "--out", "x.png"), 1, "there is no contact:nobody"),
        (("qr", "money/exchange", "--lang", "uk", "--kind", "tel", "--out", "x.png"), 1, "has no telephone number"),
        (("qr", "money/exchange", "--lang", "uk", "--kind", "geo", "--out", "x.png"), 1, "has no address"),
        (("qr", "contact:samusocial", "--lang", "uk", "--kind", "text", "--out", "x.png"), 1, "has no text"),
        (("qr", "money/exchange", "--lang", "uk", "--out", "x.gif"), 2, "ends in .png or .svg"),
        (("qr", "money/exchange", "--lang", "uk", "--out", "no-folder/x.png"), 1, "cannot be written"),
        (("qr", "money/exchange", "--lang", "de", "--out", "x.png"), 2, "'uk', 'ru', 'fr', 'nl', 'en'"),
        (("qr", "money/exchange", "--lang", "uk", "--db", "pyproject.toml", "--out", "x.png"), 1, "cannot be read"),
        (("slip", "commune:nowhere", "--lang", "uk", "--out", "x.png"), 1, "there is no commune:nowhere"),
        (("slip", "money/exchange", "--lang", "uk", "--second", "uk", "--out", "x.png"), 2, "another language"),
        (("slip", "money/exchange", "--lang", "uk", "--out", "x.svg"), 2, "ends in .png or .pdf"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_line_with_its_exit_code(
    tmp_path: Path, arguments: tuple[str, ...], code: int, said: str
) -> None:
    placed = [str(tmp_path / item) if item.startswith(("x.", "no-folder")) else item for item in arguments]

    done = kiosk(*placed, state=tmp_path)

    assert done.returncode == code
    assert said in done.stderr.decode()
    assert list(tmp_path.iterdir()) == []
