"""The window: Qt started in named steps, and shut down in order."""

import logging
import os
import sys
from pathlib import Path
from typing import NamedTuple

import shiboken6
from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, QUrl, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.domain.display import Display, believable, display, text_height_mm
from kiosk.ui.bridge.activity import ActivityFilter
from kiosk.ui.bridge.explorer import Explorer
from kiosk.ui.bridge.icons import IconProvider
from kiosk.ui.bridge.keypad import Keypad
from kiosk.ui.bridge.pictures import PictureProvider
from kiosk.ui.bridge.qr_code import CodeProvider
from kiosk.ui.bridge.steady import SteadyTouch
from kiosk.ui.bridge.typeface import load_fonts
from kiosk.ui.viewmodels.kiosk import KioskViewModel
from kiosk.ui.viewmodels.world import World

logger = logging.getLogger(__name__)

_RENDER_NODE = Path("/dev/dri/renderD128")
_LIKELY_INCHES = 21.5
_RAISED = ": Error: "
_SAME_PLACE_MM = 8  # half of the smallest target
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class Files(NamedTuple):
    """Where the screen's own files are: folders."""

    fonts: Path
    icons: Path
    qml: Path


def choose_renderer() -> None:
    """Draw in software where there is no GPU. Qt would take OpenGL in software, which is six times slower."""
    if sys.platform == "linux" and not _RENDER_NODE.exists():
        os.environ.setdefault("QT_QUICK_BACKEND", "software")


def start_qt(files: Files) -> QGuiApplication:
    """Start Qt with our font and log."""
    choose_renderer()
    qInstallMessageHandler(_log_qt)
    app = QGuiApplication.instance()
    if not isinstance(app, QGuiApplication):
        app = QGuiApplication(["kiosk"])
    app.setApplicationDisplayName("Help Ukraine Brussels")
    load_fonts(files.fonts)
    return app


def screen_display(app: QGuiApplication, inches: float | None) -> Display:
    """Return the size of the screen: as configured, as the monitor claims if it can be true, or as is likely."""
    screen = app.primaryScreen()
    size, claimed = screen.size(), screen.physicalSize()
    if inches is None and believable(size.width(), size.height(), claimed.width(), claimed.height()):
        inches = (claimed.width() ** 2 + claimed.height() ** 2) ** 0.5 / 25.4
    return display(size.width(), size.height(), inches=inches or _LIKELY_INCHES)


class KioskWindow:
    """The kiosk's one window over a view model. `close` takes it down before the view model and Qt."""

    def __init__(self, files: Files, world: World, size: Display) -> None:
        self.kiosk = KioskViewModel(world)
        self._size = size
        self.kiosk.staff.settings.stand_on(size)
        self._activity = ActivityFilter(lambda: self.kiosk.watch.is_asking)
        self._activity.noticed.connect(self.kiosk.watch.touched)
        self._engine = QQmlApplicationEngine()
        self._engine.addImportPath(str(files.qml))
        self._engine.addImageProvider("icon", IconProvider(files.icons))
        self._engine.addImageProvider("code", CodeProvider())
        slip = self.kiosk.visit.places.take.paper
        self._engine.addImageProvider("slip", PictureProvider(lambda: slip.picture))
        self.kiosk.retranslated.connect(self._engine.retranslate)
        self._engine.setInitialProperties(
            {
                "kiosk": self.kiosk,
                "pxPerMm": size.px_per_mm,
                "textMm": text_height_mm(size.viewing_distance_mm),
                "turn": self.kiosk.visit.settings.orientation.degrees,
                "width": size.width,
                "height": size.height,
            }
        )
        self._engine.load(QUrl.fromLocalFile(str(files.qml / "Kiosk" / "App" / "Main.qml")))
        roots: list[QObject] = self._engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise RuntimeError("the window could not be made; the log says why")
        self.window = roots[0]
        guide = self.kiosk.visit.guide
        self._explorer = Explorer(guide)
        guide.changed.connect(self._explore)
        self._keypad = Keypad()
        self.window.installEventFilter(self._keypad)
        self.window.installEventFilter(self._explorer)
        # The last one is asked first: what is dropped as a tremble still shows that somebody is there.
        self._steady = SteadyTouch(self.window, world.debounce, size.px_per_mm * _SAME_PLACE_MM, world.monotonic)
        self.window.installEventFilter(self._steady)
        self.window.installEventFilter(self._activity)
        self.kiosk.visit.listening.window = self.window
        self.kiosk.visit.settled.connect(self._settle)

    def _settle(self) -> None:
        """Draw as the staff has set it."""
        settings, size = self.kiosk.visit.settings, self._size
        if settings.screen_inches is not None:
            size = display(size.width, size.height, inches=settings.screen_inches)
        self.window.setProperty("pxPerMm", size.px_per_mm)
        self.window.setProperty("textMm", text_height_mm(size.viewing_distance_mm))
        self.window.setProperty("turn", settings.orientation.degrees)

    def _explore(self) -> None:
        self._explorer.exploring = bool(self.kiosk.visit.guide.is_on)

    def close(self) -> None:
        """Take the window down; QML must go before the objects that it is bound to."""
        self.kiosk.visit.listening.close()
        self.window.removeEventFilter(self._activity)
        self.window.removeEventFilter(self._steady)
        self.window.removeEventFilter(self._explorer)
        self.window.removeEventFilter(self._keypad)
        self.window.close()
        shiboken6.delete(self.window)
        shiboken6.delete(self._engine)


def _log_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    # What a slot raises comes here a second time with its message, which may be what somebody typed.
    place, fault, _ = message.partition(_RAISED)
    logging.getLogger(f"qt.{context.category or 'default'}").log(_LEVELS[kind], "%s%s", place, fault.rstrip(": "))
