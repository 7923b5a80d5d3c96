import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.ports import Matrix
from kiosk.handout.qr import ErrorLevel, QrCodes

QUIET_ZONE, MODULE = 4, 8


def read(matrix: Matrix) -> str:
    """What an independent reader sees in a picture of the code."""
    side = len(matrix) + 2 * QUIET_ZONE
    picture = np.full((side, side), 255, np.uint8)
    picture[QUIET_ZONE:-QUIET_ZONE, QUIET_ZONE:-QUIET_ZONE] = np.where(np.array(matrix), 0, 255)
    text, *_ = cv2.QRCodeDetectorAruco().detectAndDecode(np.kron(picture, np.ones((MODULE, MODULE), np.uint8)))
    return str(text)


@pytest.mark.parametrize("payload", ["https://www.helpukraine.brussels/uk", "tel:112", "tel:+3280099340"])
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
