"""The real window over real content, with a clock and a sound that the test holds."""

import gc
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QObject, QProcess
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk import app as kiosk_app
from kiosk import paths
from kiosk.content.store import ContentStore
from kiosk.domain.display import Display, display
from kiosk.domain.idle import IdleTimes
from kiosk.domain.languages import Language
from kiosk.domain.ports.content import ContentSource
from kiosk.domain.ports.handouts import Handouts
from kiosk.domain.ports.sound import Speech
from kiosk.domain.ports.staff import Machine, PinLock, SettingsStore, Status, Updates
from kiosk.handout.qr import QrCodes
from kiosk.ui.application import KioskWindow
from kiosk.ui.bridge.translations import Translations
from kiosk.ui.bridge.typeface import load_fonts
from kiosk.ui.viewmodels.world import World
from tests.ui.touch import Glass

LANDSCAPE = display(1920, 1080, inches=21.5)


@dataclass
class FakeChime:
    """Counts how often it was to sound."""

    played: int = 0

    def play(self) -> None:
        self.played += 1


@dataclass
class Clocks:
    """The time of day and the seconds that pass, as the test sets them."""

    now: datetime = datetime(2026, 11, 22, 10, 0)  # noqa: DTZ001 - the kiosk shows local time
    seconds: float = 0.0


@dataclass
class Stage:
    """Opens kiosks and closes them after the test."""

    clocks: Clocks = field(default_factory=Clocks)
    chime: FakeChime = field(default_factory=FakeChime)
    opened: list[KioskWindow] = field(default_factory=list)
    worlds: list[World] = field(default_factory=list)
    arrived: list[ContentSource] = field(default_factory=list)
    debounce: float = 0.0
    updates: Updates | None = None
    status: Status | None = None
    pin: PinLock | None = None
    handouts: Handouts | None = None
    settings: SettingsStore | None = None
    machine: Machine | None = None
    speech: Speech | None = None

    def open(
        self,
        content: ContentSource | None,
        size: Display = LANDSCAPE,
    ) -> Glass:
        world = World(
            content=content,
            codes=QrCodes(),
            translations=Translations(paths.TRANSLATIONS, list(Language)),
            chime=self.chime,
            idle_times=IdleTimes(ask_after=90, countdown=30),
            clock=lambda: self.clocks.now,
            monotonic=lambda: self.clocks.seconds,
            debounce=self.debounce,
            newer_content=lambda: self.arrived.pop() if self.arrived else None,
            updates=self.updates,
            status=self.status,
            pin=self.pin,
            handouts=self.handouts,
            settings=self.settings,
            machine=self.machine,
            speech=self.speech,
        )
        kiosk = KioskWindow(kiosk_app.FILES, world, size)
        self.worlds.append(world)
        self.opened.append(kiosk)
        kiosk.window.show()
        return Glass(kiosk, size)


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    return QGuiApplication


@pytest.fixture(scope="session")
def typeface(qapp: QGuiApplication) -> None:
    load_fonts(paths.FONTS)


@pytest.fixture
def content() -> Iterator[ContentStore]:
    store = ContentStore(paths.SEED)
    yield store
    store.close()


@pytest.fixture
def stage(qapp: QGuiApplication, typeface: None) -> Iterator[Stage]:
    stage = Stage()
    gc.disable()
    yield stage
    for kiosk in stage.opened:
        kiosk.close()
    stage.opened.clear()


def pytest_runtest_logfinish() -> None:
    """Collect what a test has left of QML once nothing holds it, and Qt is at rest: else it may end the process.

    What is there then stays, and need not be looked at again.
    """
    if not gc.isenabled():
        gc.collect()
        gc.freeze()
        gc.enable()


@pytest.fixture
def glass(stage: Stage, content: ContentStore) -> Glass:
    """The kiosk as it stands at a desk, untouched."""
    return stage.open(content)


@pytest.fixture
def owner(qtbot: QtBot) -> Iterator[QObject]:
    """What the processes of a test belong to; it goes after the last of them."""
    owner = QObject()
    yield owner
    qtbot.waitUntil(lambda: all(not process.processId() for process in owner.findChildren(QProcess)), timeout=30_000)
    shiboken6.delete(owner)


Words = Callable[[Language, str, str], str]


@pytest.fixture
def words(qapp: QGuiApplication) -> Words:
    """The words of the interface: language, context, source."""
    translations = Translations(paths.TRANSLATIONS, list(Language))

    def text(language: Language, context: str, source: str) -> str:
        found = translations.text(language, context, source)
        assert found, (language, context, source)
        return found

    return text


@pytest.fixture
def damaged(tmp_path: Path) -> Callable[[bytes | None], Path]:
    """A content.db of these bytes, or none at all."""

    def make(data: bytes | None) -> Path:
        path = tmp_path / "content.db"
        if data is not None:
            path.write_bytes(data)
        return path

    return make
