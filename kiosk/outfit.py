"""What one kiosk has, from its configuration: its world, and the kiosk's own commands as processes behind it."""

import sys
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk import paths
from kiosk.config import Config
from kiosk.config.desk import SettingsFile
from kiosk.domain.languages import Language
from kiosk.domain.ports.content import ContentSource
from kiosk.domain.ports.handouts import Handouts
from kiosk.domain.ports.sound import Speech
from kiosk.domain.ports.staff import Machine, Updates
from kiosk.handout.qr import QrCodes
from kiosk.pin_file import PinFile
from kiosk.ui.bridge.chime import PLAYERS, PlayerChime
from kiosk.ui.bridge.translations import Translations
from kiosk.ui.handouts import ProcessHandouts
from kiosk.ui.updates import ProcessUpdates
from kiosk.ui.viewmodels.world import World
from kiosk.ui.voice import ProcessSpeech
from kiosk.wiring import Shelf

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.domain.handouts import CodeOffer
    from kiosk.domain.outcomes import Stick
    from kiosk.speech.espeak import Espeak


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


def make_updates(app: QObject, config: Config, shelf: Shelf) -> ProcessUpdates:
    """Return the staff's updates; `app` ends what is running when it ends."""

    def look(folder: Path, name: str) -> "Stick":
        from kiosk.sync.sticks import look_at  # noqa: PLC0415 - not before a stick

        return look_at(folder, name)

    return ProcessUpdates(
        app, program=program(), url=config.update_url, trust_root=paths.trust_root(), shown=shelf.shown, look=look
    )


def make_settings(app: QObject, config: Config) -> tuple[SettingsFile, ProcessHandouts]:
    """Return the settings of one kiosk, and what can be taken away from it, which follows them."""

    def follow(config: Config) -> None:
        handouts.use(options=options_of(config), paper=_paper(config), per_day=config.slips_per_day)

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
        program=program(),
        options=options_of(config),
        paper=_paper(config),
        per_day=config.slips_per_day,
        offers=offers,
        longest=printer.kind.longest if printer else 0,
    )


def options_of(config: Config) -> list[str]:
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


def program() -> list[str]:
    """Return how to run the kiosk's own commands."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "kiosk"]
