"""The screen over its wiring."""

import os
import signal
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk import logs, paths
from kiosk.config import Config
from kiosk.config.desk import SettingsFile
from kiosk.domain.display import display
from kiosk.domain.languages import Language
from kiosk.domain.ports import ContentSource, Handouts, Machine, Speech, Updates
from kiosk.handout.qr import QrCodes
from kiosk.pin_file import PinFile
from kiosk.supervisor import Supervisor
from kiosk.ui.application import Files, KioskWindow, screen_display, start_qt
from kiosk.ui.bridge.chime import PLAYERS, PlayerChime
from kiosk.ui.bridge.command import Command
from kiosk.ui.bridge.lock_down import LockDown
from kiosk.ui.bridge.repeat import Repeat
from kiosk.ui.bridge.translations import Translations
from kiosk.ui.handouts import ProcessHandouts
from kiosk.ui.machine import ProcessMachine
from kiosk.ui.status import ProcessStatus
from kiosk.ui.unattended import Unattended
from kiosk.ui.updates import ProcessUpdates
from kiosk.ui.viewmodels.world import World
from kiosk.ui.voice import ProcessSpeech
from kiosk.wiring import Shelf

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.domain.handouts import CodeOffer
    from kiosk.domain.outcomes import Stick
    from kiosk.speech.espeak import Espeak

FILES = Files(fonts=paths.FONTS, icons=paths.ICONS, qml=paths.QML)
TOUR = {"landscape": display(1920, 1080, inches=21.5), "portrait": display(1080, 1920, inches=21.5)}
_NO_DISPLAY = 2
_LOOK_FOR_CONTENT_MS = 5000


def make_world(  # noqa: PLR0913 - what a world has
    config: Config,
    shelf: Shelf,
    updates: Updates | None = None,
    handouts: Handouts | None = None,
    *,
    settings: SettingsFile | None = None,
    machine: Machine | None = None,
    speech: Speech | None = None,
) -> World:
    """Return the real world of one kiosk."""
    present = settings.now if settings is not None else lambda: config.settings
    return World(
        content=shelf.take(),
        newer_content=shelf.newer,
        codes=QrCodes(),
        translations=Translations(paths.TRANSLATIONS, list(Language)),
        chime=PlayerChime(paths.SOUNDS / "still-here.wav", PLAYERS, lambda: present().volume),
        idle_times=config.idle,
        clock=datetime.now,
        monotonic=time.monotonic,
        debounce=config.debounce_ms / 1000,
        updates=updates,
        handouts=handouts,
        settings=settings,
        machine=machine,
        speech=speech,
        pin=PinFile(paths.pin_file()),
    )


def make_shelf(config: Config) -> Shelf:
    """Return where the content of one kiosk lies."""
    return Shelf(config, paths.SEED, paths.state_folder())


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
    staff = _updates_for_staff(app, config, shelf)
    settings, handouts = make_settings(app, config)

    def end(code: int) -> None:
        if lock is not None:
            lock.release()
        app.exit(code)

    machine = ProcessMachine(app, program=_program(), options=lambda: _options(settings.config), end=end)
    status = ProcessStatus(app, program=_program(), options=_options(config))
    speech = make_speech(app, config)
    world = make_world(config, shelf, staff, handouts, settings=settings, machine=machine, speech=speech)
    world = replace(world, status=status)
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
    command = [*_program(), "sync", "--gently", "--from", config.update_url]
    updates = Repeat(app, command, config.update_minutes * 60)
    updates.start()
    return updates


def _put_in_order(app: QGuiApplication) -> Command | None:
    """Have the updates put in order: a power cut, or a new version of the program, may have come before this start."""
    if not paths.state_folder().is_dir():
        return None
    return Command(app, [*_program(), "recover", "--gently"], lambda _line: None, lambda _code, _text: None)


def _updates_for_staff(app: QGuiApplication, config: Config, shelf: Shelf) -> ProcessUpdates:
    def look(folder: Path, name: str) -> "Stick":
        from kiosk.sync.sticks import look_at  # noqa: PLC0415 - not before a stick

        return look_at(folder, name)

    return ProcessUpdates(
        app, program=_program(), url=config.update_url, trust_root=paths.trust_root(), shown=shelf.shown, look=look
    )


def make_settings(app: QObject, config: Config) -> tuple[SettingsFile, ProcessHandouts]:
    """Return the settings of one kiosk, and what can be taken away from it, which follows them."""

    def follow(config: Config) -> None:
        handouts.use(options=_options(config), paper=_paper(config), per_day=config.slips_per_day)

    settings = SettingsFile(config, paths.new_config_file, follow)
    handouts = make_handouts(app, config, lambda: settings.config)
    return settings, handouts


def make_handouts(app: QObject, config: Config, now: Callable[[], Config] | None = None) -> ProcessHandouts:
    """Return what can be taken away from one kiosk; `app` ends what is running when it ends.

    Args:
        app: the parent of what is running.
        config: the kiosk's settings.
        now: tells them as they are later.
    """

    def offers(content: ContentSource, subject: str, reader: Language) -> "Sequence[CodeOffer]":
        from kiosk.handout.offering import offers_of  # noqa: PLC0415 - not before somebody takes something away

        return offers_of(content, subject, reader, paths.SLIP_WORDS, (now() if now else config).wifi)

    printer = config.printer
    return ProcessHandouts(
        app,
        program=_program(),
        options=_options(config),
        paper=_paper(config),
        per_day=config.slips_per_day,
        offers=offers,
        longest=printer.kind.longest if printer else 0,
    )


def _options(config: Config) -> list[str]:
    """Return what a command needs to find this configuration."""
    return ["--config", str(config.file)] if config.file else []


def _paper(config: Config) -> str:
    return config.printer.paper if config.printer else ""


def make_speech(app: QObject, config: Config) -> ProcessSpeech | None:
    """Return the voice of one kiosk; `app` ends what is running when it ends."""
    if not config.sound:
        return None

    def make() -> "Espeak":
        from kiosk.speech.espeak import Espeak  # noqa: PLC0415 - not before the first picture

        return Espeak([config.player] if config.player else [(player,) for player in PLAYERS])

    return ProcessSpeech(app, make)


def _program() -> list[str]:
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "kiosk"]


def play_tour(config: Config, folder: Path) -> int:
    """Save a picture of every screen, without a display; return the exit code."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_QUICK_BACKEND"] = "software"
    from kiosk.ui.tour.play import play  # noqa: PLC0415 - only a tour needs it

    app = start_qt(FILES)
    world = make_world(config, make_shelf(config), handouts=make_handouts(app, config), speech=make_speech(app, config))
    count = play(FILES, world, folder, TOUR, _tell)
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
