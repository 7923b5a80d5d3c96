"""Shows a picture whose bytes somebody else has made."""

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtQuick import QQuickImageProvider

_ANY_HEIGHT = 1 << 16


class PictureProvider(QQuickImageProvider):
    """Serves image://<name>/<anything that changes with the picture>: the picture as it is now.

    It is no wider than asked for, and made so while it is read: a sheet as it is printed would take 170 MB on its way.
    """

    def __init__(self, picture: Callable[[], bytes]) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._picture = picture

    def requestImage(self, id_: str, size: QSize, requested: QSize) -> QImage:  # noqa: ARG002
        from PySide6.QtCore import Qt  # noqa: PLC0415 - it takes the start 20 ms

        buffer = QBuffer()
        buffer.setData(QByteArray(self._picture()))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        reader = QImageReader(buffer)
        whole = reader.size()
        if 0 < requested.width() < whole.width():
            reader.setScaledSize(whole.scaled(requested.width(), _ANY_HEIGHT, Qt.AspectRatioMode.KeepAspectRatio))
        image = reader.read()
        return image if not image.isNull() else QImage(1, 1, QImage.Format.Format_Mono)
