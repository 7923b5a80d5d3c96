"""What a picture of the screen shows, measured as an eye would see it."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem

from tests.ui.touch import Glass

Pixels = npt.NDArray[np.float64]
_LINEAR = np.where(
    np.arange(256) / 255 <= 0.04045, np.arange(256) / 255 / 12.92, ((np.arange(256) / 255 + 0.055) / 1.055) ** 2.4
)
_WEIGHTS = np.array([0.2126, 0.7152, 0.0722])
_LEAST_INK = 6  # pixels: fewer are an edge, or nothing


def luminances(picture: QImage) -> Pixels:
    """Return the relative luminance of every pixel (WCAG 2.2, "relative luminance")."""
    image = picture.convertToFormat(QImage.Format.Format_RGB888)
    data = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    colours = data[:, : 3 * image.width()].reshape(image.height(), image.width(), 3)
    return np.asarray(_LINEAR[colours] @ _WEIGHTS)


def ratio(one: float, other: float) -> float:
    """Return the contrast of two luminances (WCAG 2.2, "contrast ratio")."""
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)


def ground(part: Pixels) -> float:
    """Return the luminance that most of a part has."""
    values, counts = np.unique(np.round(part, 4), return_counts=True)
    return float(values[np.argmax(counts)])


def contrast(part: Pixels) -> float | None:
    """Return the contrast of what is drawn on a part to its ground; None where nothing is drawn.

    Ink is the extreme that at least some pixels reach: the edges of letters are mixed with the ground.
    """
    under = ground(part)
    ratios = np.sort((np.maximum(part, under) + 0.05) / (np.minimum(part, under) + 0.05), axis=None)[::-1]
    if ratios.size <= _LEAST_INK or ratios[0] < 1.05:
        return None
    return float(ratios[_LEAST_INK])


@dataclass(frozen=True, slots=True)
class Seen:
    """A part of the screen that is seen whole or in part."""

    item: QQuickItem
    box: QRect
    faded: bool


def seen(glass: Glass) -> Iterator[Seen]:
    """Yield everything on the screen with the part of it that is seen, cut by what clips it."""
    screen = QRectF(0, 0, glass.size.width, glass.size.height)
    for item in glass.items():
        box, faded, up = glass.rect(item).intersected(screen), False, item
        while up is not None:
            if up.clip():
                box = box.intersected(glass.rect(up))
            faded = faded or up.opacity() < 1
            up = up.parentItem()
        if box.width() >= 2 and box.height() >= 2:
            yield Seen(item, box.toRect(), faded)


def cut(pixels: Pixels, box: QRect) -> Pixels:
    """Return a part of a picture."""
    return pixels[max(0, box.top()) : box.bottom() + 1, max(0, box.left()) : box.right() + 1]
