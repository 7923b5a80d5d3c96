"""`kiosk poster` as an operator types it; the PDF is read by programs that know nothing of how it was made."""

import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import cv2
import numpy as np
import pytest

from kiosk import paths
from kiosk.domain.languages import ENDONYMS, Language
from kiosk.handout.words import Words, read_words

ADDRESSES = {language: f"https://www.helpukraine.brussels/{language}" for language in Language}
SIZES = {"A4": (210, 297), "A3": (297, 420)}
DPI = 120
FIVE, STICKERS = 0, 6
WHITE_EDGE = 4  # mm that most office printers cannot print


def poster(*options: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "kiosk", "poster", *map(str, options)]
    return subprocess.run(command, cwd=paths.ROOT, capture_output=True, encoding="utf-8", check=False)


def tool(*command: str | Path) -> str:
    return subprocess.run([*map(str, command)], capture_output=True, encoding="utf-8", check=True).stdout


@pytest.fixture(scope="module")
def kits(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Path]:
    """What `--all` writes, on each size of paper."""
    folder = tmp_path_factory.mktemp("kits")
    files = {size: folder / f"{size}.pdf" for size in SIZES}
    with ThreadPoolExecutor() as at_once:
        runs = at_once.map(lambda size: poster("--all", "--size", size, "--out", files[size]), files)
    for done, file in zip(runs, files.values(), strict=True):
        assert (done.returncode, done.stdout, done.stderr) == (0, f"{file}\n", "")
    return files


@pytest.fixture(scope="module")
def pictures(kits: Mapping[str, Path], tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, list[np.ndarray]]:
    """Every page as a printer would get it, grey."""
    return {size: drawn(file, DPI, tmp_path_factory.mktemp(size)) for size, file in kits.items()}


@pytest.fixture(scope="module")
def words() -> Words:
    return read_words(paths.PRINTED_WORDS / "poster.toml")


def drawn(file: Path, dpi: int, folder: Path) -> list[np.ndarray]:
    tool("pdftoppm", "-gray", "-r", str(dpi), file, folder / "page")
    return [np.asarray(cv2.imread(str(path), cv2.IMREAD_GRAYSCALE)) for path in sorted(folder.glob("page*"))]


def texts(file: Path) -> list[str]:
    pages = tool("pdftotext", "-raw", file, "-").split("\f")[:-1]
    return [re.sub(r"\s+", " ", page) for page in pages]


def squares(picture: np.ndarray, rows: int, columns: int) -> Iterator[np.ndarray]:
    for band in np.array_split(picture, rows):
        yield from np.array_split(band, columns, axis=1)


def code(picture: np.ndarray) -> str:
    text, *_ = cv2.QRCodeDetector().detectAndDecode(picture)
    return str(text)


@pytest.mark.parametrize("size", SIZES)
def test_every_page_has_the_size_of_the_paper(kits: Mapping[str, Path], size: str) -> None:
    told = tool("pdfinfo", "-l", "99", kits[size])
    found = [tuple(float(side) for side in pair) for pair in re.findall(r"size: +([\d.]+) x ([\d.]+) pts", told)]

    assert len(found) == 7
    for page in found:
        assert page == pytest.approx([side * 72 / 25.4 for side in SIZES[size]], abs=0.1)


@pytest.mark.parametrize("size", SIZES)
def test_the_font_is_noto_sans_embedded_and_all_is_vectors(kits: Mapping[str, Path], size: str) -> None:
    fonts = [line.split() for line in tool("pdffonts", kits[size]).splitlines()[2:]]

    assert {font[0].partition("+")[2] for font in fonts} == {"NotoSans", "NotoSansBold"}
    assert {tuple(font[-5:-2]) for font in fonts} == {("yes", "yes", "yes")}  # embedded, a subset, with its letters
    assert len(tool("pdfimages", "-list", kits[size]).splitlines()) == 2  # the head of an empty table


@pytest.mark.parametrize("size", SIZES)
def test_the_text_can_be_selected_in_five_languages(kits: Mapping[str, Path], words: Words, size: str) -> None:
    five, *single, stickers = texts(kits[size])

    assert [name for name in ENDONYMS.values() if name not in five] == []
    for language, page in zip(Language, single, strict=True):
        assert words["title"][language].replace("\u00a0", " ") in page
        assert words["desk"][language] in page
        assert f"www.helpukraine.brussels/{language}" in page
        assert words["sticker"][language] in stickers


@pytest.mark.parametrize("size", SIZES)
def test_the_code_of_each_language_leads_to_its_page(pictures: Mapping[str, list[np.ndarray]], size: str) -> None:
    assert [code(picture) for picture in pictures[size][1:6]] == list(ADDRESSES.values())


@pytest.mark.parametrize("size", SIZES)
def test_the_poster_in_five_languages_has_the_five_codes(pictures: Mapping[str, list[np.ndarray]], size: str) -> None:
    page = pictures[size][FIVE]
    head = round(len(page) * 0.12)

    assert [code(square) for square in squares(page[head:], 3, 2)] == [*ADDRESSES.values(), ""]


@pytest.mark.parametrize(("size", "rows", "columns"), [("A4", 5, 3), ("A3", 7, 5)])
def test_every_sticker_has_its_code(
    pictures: Mapping[str, list[np.ndarray]], size: str, rows: int, columns: int
) -> None:
    page = pictures[size][STICKERS]
    mm = len(page) / SIZES[size][1]
    across, down = (
        round((paper - 55 * number) / 2 * mm) for paper, number in zip(SIZES[size], (columns, rows), strict=True)
    )

    found = Counter(code(square) for square in squares(page[down:-down, across:-across], rows, columns))

    assert found == dict.fromkeys(ADDRESSES.values(), rows * columns // 5)


@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_cut_at_the_edge_of_the_paper(pictures: Mapping[str, list[np.ndarray]], size: str) -> None:
    for picture in pictures[size]:
        edge = round(WHITE_EDGE * len(picture) / SIZES[size][1])
        paper = picture[:-1, :-1].copy()  # the last pixels are only partly of paper
        paper[edge:-edge, edge:-edge] = paper[0, 0]
        assert len(np.unique(paper)) == 1


def test_with_one_language_there_is_its_poster_alone(tmp_path: Path, words: Words) -> None:
    out = tmp_path / "poster.pdf"

    done = poster("--lang", "nl", "--out", out)

    assert done.returncode == 0, done.stderr
    (page,) = texts(out)
    assert words["title"][Language.NL] in page
    assert [code(picture) for picture in drawn(out, 80, tmp_path)] == [ADDRESSES[Language.NL]]


def test_wrong_options_and_places_are_told_in_a_line(tmp_path: Path) -> None:
    both = poster("--lang", "nl", "--all", "--out", tmp_path / "poster.pdf")
    nowhere = poster("--lang", "nl", "--out", tmp_path / "missing" / "poster.pdf")

    assert both.returncode == 2
    assert "exclude each other" in both.stderr
    assert nowhere.returncode == 1
    assert nowhere.stderr.startswith(f"error: {tmp_path / 'missing' / 'poster.pdf'} cannot be written: ")
    assert "Traceback" not in nowhere.stderr
    assert list(tmp_path.iterdir()) == []
