import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import paths
from kiosk.domain.ports.codes import Matrix
from kiosk.handout import qr
from kiosk.handout.qr import ErrorLevel, QrCodes
from tests.unit.handout.phone_camera import read

LEVELS = {(False, True): "L", (False, False): "M", (True, True): "Q", (True, False): "H"}


def level(matrix: tuple[tuple[bool, ...], ...]) -> str:
    """The error level that a code says of itself: two bits of its ninth row, the first one inverted (ISO/IEC 18004)."""
    return LEVELS[not matrix[8][0], matrix[8][1]]


@pytest.mark.parametrize(
    "payload", ["https://www.helpukraine.brussels/uk", "tel:112", "tel:+3280099340", "Це – ґ, є, ї"]
)
def test_a_code_says_what_was_put_in(payload: str) -> None:
    assert read(QrCodes().encode(payload)) == payload


@given(st.text("abcdefghijklmnopqrstuvwxyz/-", min_size=1, max_size=60))
def test_any_path_of_the_site_can_be_read_back(path: str) -> None:
    url = f"https://www.helpukraine.brussels/fr/{path}"

    assert read(QrCodes().encode(url)) == url


def test_the_address_of_the_site_needs_no_fine_modules() -> None:
    assert len(QrCodes().encode("https://www.helpukraine.brussels/uk")) <= 29


def test_too_long_a_payload_is_refused() -> None:
    with pytest.raises(ValueError, match="too many"):
        QrCodes().encode("x" * 3000)


def test_a_code_for_paper_survives_a_blot_that_spoils_one_for_the_screen() -> None:
    url = "https://www.helpukraine.brussels/uk"
    read_with_a_blot = [read(blotted(QrCodes(level).encode(url), 0.12)) for level in (ErrorLevel.M, ErrorLevel.Q)]

    assert read_with_a_blot == ["", url]


def blotted(matrix: Matrix, part: float) -> Matrix:
    """The code with a dark square on it that covers a part of its area, in the middle."""
    side = len(matrix)
    blot = round(side * part**0.5)
    inside = range((side - blot) // 2, (side + blot) // 2)
    return tuple(
        tuple(module or (y in inside and x in inside) for x, module in enumerate(row)) for y, row in enumerate(matrix)
    )


@pytest.mark.parametrize(
    ("length", "expected"),  # of bytes in a code of version 1, ISO/IEC 18004 table 7
    [pytest.param(7, "H"), pytest.param(8, "Q"), pytest.param(11, "Q"), pytest.param(12, "M"), pytest.param(14, "M")],
)
def test_a_code_has_the_best_error_level_that_its_size_allows(length: int, expected: str) -> None:
    code = QrCodes().encode("x" * length)

    assert len(code) == 21
    assert level(code) == expected


@pytest.mark.parametrize("version", [1, 9, 10, 20, 40])
def test_the_capacity_of_a_version_is_what_a_code_of_it_carries(version: int) -> None:
    side = 17 + 4 * version

    assert len(QrCodes().encode("x" * qr.capacity(version))) == side
    if version < 40:
        assert len(QrCodes().encode("x" * (qr.capacity(version) + 1))) == side + 4


@pytest.mark.parametrize(("side", "module", "version"), [(84, 0.8, 20), (83, 0.8, 19), (48, 0.5, 17), (5, 0.8, 0)])
def test_the_finest_version_is_the_one_that_fits_with_its_quiet_zone(side: float, module: float, version: int) -> None:
    assert qr.largest_version(side, module) == version


@pytest.mark.parametrize(
    ("dots_per_mm", "module_mm", "dots"), [(203 / 25.4, 0.5, 4), (300 / 25.4, 0.5, 6), (4.03, 0.8, 4)]
)
def test_a_module_is_never_smaller_than_asked(dots_per_mm: float, module_mm: float, dots: int) -> None:
    assert qr.module_dots(dots_per_mm, module_mm) == dots


def test_the_longest_text_fits_the_smallest_screen() -> None:
    code = QrCodes().encode("я" * (qr.text_capacity() // 2))

    assert qr.side_mm(code, qr.SCREEN_MODULE_MM) <= 84


def test_the_codes_of_the_screen_need_no_pillow() -> None:
    """Of the process that draws them it would take 4 MB, for nothing."""
    program = (
        "import sys; from kiosk.handout.qr import QrCodes, text_capacity; QrCodes().encode('tel:112'); text_capacity();"
        "print('qrcode' in sys.modules, 'PIL' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=paths.ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == "True False\n"
