"""Draws the outline icons in any colour and size."""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

_STROKE = "1.6"
_KEPT = 128  # of a few kilobytes each; a screen shows thirty


class IconProvider(QQuickImageProvider):
    """Serves image://icon/<name>/<colour without #> from a folder of SVG files."""

    def __init__(self, folder: Path) -> None:
        super().__init__(QQuickImageProvider.ImageType.Pixmap)
        self._folder = folder
        self._drawn = lru_cache(_KEPT)(self._draw)

    def requestPixmap(self, id_: str, size: QSize, requested: QSize) -> QPixmap:  # noqa: ARG002
        name, _, colour = id_.partition("/")
        return self._drawn(name, colour, max(1, requested.width()))

    def _draw(self, name: str, colour: str, side: int) -> QPixmap:
        svg = (self._folder / f"{name}.svg").read_text(encoding="utf-8")
        svg = svg.replace("currentColor", f"#{colour}").replace('stroke-width="2"', f'stroke-width="{_STROKE}"')
        pixmap = QPixmap(side, side)
        pixmap.fill(QColor(0, 0, 0, 0))
        painter = QPainter(pixmap)
        QSvgRenderer(QByteArray(svg.encode())).render(painter)
        painter.end()
        return pixmap
