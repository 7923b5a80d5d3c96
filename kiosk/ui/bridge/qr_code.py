"""A QR code as an item: dark modules of whole pixels on white, with its quiet zone."""

from collections.abc import Sequence

from PySide6.QtCore import Property, QRect, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickPaintedItem

from kiosk.domain.ports import QUIET_ZONE

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


def painted_rows(matrix: Sequence[Sequence[bool]]) -> list[str]:
    """Return modules, True is dark, as the rows that QrCode paints."""
    return ["".join("1" if dark else "0" for dark in row) for row in matrix]


@QmlElement
class QrCode(QQuickPaintedItem):
    """Paints `rows` of modules, "1" is dark, as large as the item allows."""

    rowsChanged = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[str] = []
        self.setAntialiasing(False)

    def _get_rows(self) -> list[str]:
        return self._rows

    def _set_rows(self, rows: list[str]) -> None:
        if rows != self._rows:
            self._rows = list(rows)
            self.rowsChanged.emit()
            self.update()

    rows = Property(list, _get_rows, _set_rows, notify=rowsChanged)

    @Property(int, notify=rowsChanged)
    def modules(self) -> int:
        """Modules along one side, with the quiet zone."""
        return len(self._rows) + 2 * QUIET_ZONE

    def paint(self, painter: QPainter) -> None:
        painter.fillRect(self.boundingRect(), QColor(255, 255, 255))
        side = len(self._rows) + 2 * QUIET_ZONE
        module = int(min(self.width(), self.height()) // side)
        left = (int(self.width()) - module * side) // 2 + module * QUIET_ZONE
        top = (int(self.height()) - module * side) // 2 + module * QUIET_ZONE
        for y, row in enumerate(self._rows):
            for x, dark in enumerate(row):
                if dark == "1":
                    painter.fillRect(QRect(left + x * module, top + y * module, module, module), QColor(0, 0, 0))
