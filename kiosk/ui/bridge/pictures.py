"""Shows a picture whose bytes somebody else has made."""

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider


class PictureProvider(QQuickImageProvider):
    """Serves image://<name>/<anything that changes with the picture>: the picture as it is now."""

    def __init__(self, picture: Callable[[], bytes]) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._picture = picture

    def requestImage(self, id_: str, size: QSize, requested: QSize) -> QImage:  # noqa: ARG002
        image = QImage.fromData(self._picture())
        return image if not image.isNull() else QImage(1, 1, QImage.Format.Format_Mono)
