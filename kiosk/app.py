"""The screen over its wiring."""

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk import logs, paths
from kiosk.config import Config
from kiosk.domain.display import display
from kiosk.outfit import (
    make_handouts,
    make_settings,
    make_shelf,
    make_speech,
    make_updates,
    make_world,
    options_of,
    program,
)
from kiosk.supervisor import Supervisor
from kiosk.ui.application import Files, KioskWindow, screen_display, start_qt
from kiosk.ui.bridge.command import Command
from kiosk.ui.bridge.lock_down import LockDown
from kiosk.ui.bridge.repeat import Repeat
from kiosk.ui.machine import ProcessMachine
from kiosk.ui.status import ProcessStatus
from kiosk.ui.unattended import Unattended

FILES = Files(fonts=paths.FONTS, icons=paths.ICONS, qml=paths.QML)
TOUR = {"landscape": display(1920, 1080, inches=21.5), "portrait": display(1080, 1920, inches=21.5)}
_NO_DISPLAY = 2
_LOOK_FOR_CONTENT_MS = 5000


def run(config: Config, *, size: tuple[int, int] | None, windowed: bool) -> int:
    """Open the kiosk and stay until it is closed; return the exit code."""
    if _no_display():
        sys.stderr.write("error: there is no display; `kiosk run --tour DIR` saves pictures without one\n")
        return _NO_DISPLAY
    logs.tell_crashes()
    logs.keep(paths.state_folder())
    app = start_qt(FILES)
    screen = screen_display(app, config.screen_inches)
    if windowed:
        width, height = size or (screen.width * 3 // 4, screen.height * 3 // 4)
        screen = display(width, height, inches=screen.diagonal_mm / 25.4)
    shelf = make_shelf(config)
    staff = make_updates(app, config, shelf)
    settings, handouts = make_settings(app, config)

    def end(code: int) -> None:
        if lock is not None:
            lock.release()
        app.exit(code)

    machine = ProcessMachine(app, program=program(), options=lambda: options_of(settings.config), end=end)
    status = ProcessStatus(app, program=program(), options=options_of(config))
    speech = make_speech(app, config)
    world = make_world(config, shelf, staff, handouts, settings=settings, machine=machine, speech=speech)
    world = world._replace(status=status)
    kiosk = KioskWindow(FILES, world, screen)
    looking = QTimer(app)
    looking.timeout.connect(kiosk.kiosk.visit.take_newer)
    looking.start(_LOOK_FOR_CONTENT_MS)
    unattended = Unattended(kiosk, world, Supervisor(), config.restart_at, end)
    lock = _open(app, kiosk.window, windowed=windowed)
    order = _put_in_order(app)
    updates = _look_for_updates(app, config)
    _close_on_signals(app, end)
    code = app.exec()
    for running in (unattended, order, updates, staff, handouts, status, machine, speech):
        if running is not None:
            running.stop()
    kiosk.close()
    return code


def _open(app: QGuiApplication, window: QQuickWindow, *, windowed: bool) -> LockDown | None:
    """Show the window: on the whole screen nobody gets out of it."""
    if windowed:
        window.show()
        return None
    window.showFullScreen()
    return LockDown(app, window)


def _look_for_updates(app: QGuiApplication, config: Config) -> Repeat | None:
    """Look for new content now and then, in a process of its own that gives way to the screen."""
    if not config.update_url:
        return None
    command = [*program(), "sync", "--gently", "--from", config.update_url]
    updates = Repeat(app, command, config.update_minutes * 60)
    updates.start()
    return updates


def _put_in_order(app: QGuiApplication) -> Command | None:
    """Have the updates put in order: a power cut, or a new version of the program, may have come before this start."""
    if not paths.state_folder().is_dir():
        return None
    return Command(app, [*program(), "recover", "--gently"], lambda _line: None, lambda _code, _text: None)


def play_tour(config: Config, folder: Path) -> int:
    """Save a picture of every screen in each language that is offered, without a display; return the exit code."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_QUICK_BACKEND"] = "software"
    from kiosk.ui.tour.play import play  # noqa: PLC0415 - only a tour needs it

    app = start_qt(FILES)
    world = make_world(config, make_shelf(config), handouts=make_handouts(app, config), speech=make_speech(app, config))
    folders = {
        folder / name / language: (size, language) for name, size in TOUR.items() for language in config.languages
    }
    count = play(FILES, world, folders, _tell)
    sys.stdout.write(f"{count} pictures in {folder}\n")
    return 0


def _tell(line: str) -> None:
    sys.stdout.write(f"{line}\n")


def _no_display() -> bool:
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform == "linux" and not any(os.environ.get(name) for name in names)


def _close_on_signals(app: QGuiApplication, end: Callable[[int], None]) -> None:
    """Close in order on SIGTERM and SIGINT: Python handles a signal only when it gets to run."""
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda _number, _frame: end(0))
    timer = QTimer(app)
    timer.timeout.connect(lambda: None)
    timer.start(1000)
