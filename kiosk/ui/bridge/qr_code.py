"""Draws QR codes: dark modules of whole pixels on white."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider

from kiosk.domain.ports.codes import QUIET_ZONE

_WHITE, _BLACK = QColor(255, 255, 255), QColor(0, 0, 0)


def painted_rows(matrix: Sequence[Sequence[bool]]) -> list[str]:
    """Return modules, True is dark, as rows to paint, with the quiet zone: "1" is dark. No modules are no rows."""
    side = len(matrix) + 2 * QUIET_ZONE
    quiet = ["0" * side] * QUIET_ZONE if matrix else []
    margin = "0" * QUIET_ZONE
    return [*quiet, *[margin + "".join("1" if dark else "0" for dark in row) + margin for row in matrix], *quiet]


class CodeProvider(QQuickImageProvider):
    """Serves image://code/<rows, joined by "-">; an item painted in Python would stay in memory after its page."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id_: str, size: QSize, requested: QSize) -> QImage:  # noqa: ARG002
        rows = id_.split("-")
        side = max(len(rows), requested.width())
        image = QImage(side, side, QImage.Format.Format_RGB32)
        image.fill(_WHITE)
        module = side // len(rows)
        edge = (side - module * len(rows)) // 2
        painter = QPainter(image)
        for y, row in enumerate(rows):
            for x, dark in enumerate(row):
                if dark == "1":
                    painter.fillRect(QRect(edge + x * module, edge + y * module, module, module), _BLACK)
        painter.end()
        return image
