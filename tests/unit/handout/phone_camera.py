"""A reader of QR codes that knows nothing of ours."""

from typing import Any

import cv2
import numpy as np

from kiosk.domain.ports.codes import Matrix

QUIET_ZONE = 4


def read(matrix: Matrix, module: int = 8) -> str:
    """What it sees in a picture of the code, `module` pixels a module, with the quiet zone."""
    side = len(matrix) + 2 * QUIET_ZONE
    picture = np.full((side, side), 255, np.uint8)
    picture[QUIET_ZONE:-QUIET_ZONE, QUIET_ZONE:-QUIET_ZONE] = np.where(np.array(matrix), 0, 255)
    return read_picture(np.kron(picture, np.ones((module, module), np.uint8)))


def read_picture(picture: Any) -> str:
    """What it sees in a picture of greys."""
    text, *_ = cv2.QRCodeDetectorAruco().detectAndDecode(picture)
    return str(text) or str(cv2.QRCodeDetector().detectAndDecode(picture)[0])
