"""An empty Qt Quick window, which says when its first frame is there: the least that any such program takes."""

import sys
import time
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickView


def told() -> None:
    view.afterRendering.disconnect(told)
    print(time.process_time(), flush=True)


app = QGuiApplication(sys.argv)
view = QQuickView()
view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
view.setSource(QUrl.fromLocalFile(str(Path(__file__).with_name("empty.qml"))))
view.resize(1920, 1080)
view.afterRendering.connect(told)
view.show()
sys.exit(app.exec())
