"""The tour: a picture of every screen, in each language, upright and lying."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtGui import QGuiApplication

from kiosk.domain.display import Display
from kiosk.domain.languages import Language
from kiosk.ui.application import Files, KioskWindow
from kiosk.ui.tour.worlds import worlds
from kiosk.ui.viewmodels.world import World

Progress = Callable[[str], None]

_FAST = 80  # the same pixels in half the time, and hardly a larger file


def play(files: Files, world: World, folders: Mapping[Path, tuple[Display, Language]], told: Progress) -> int:
    """Save the pictures as <folder>/<stop>.png.

    Args:
        files: the screen's files.
        world: what to show.
        folders: where pictures go, and the screen and the language of these; each is made when missing.
        told: called with each folder that is about to be filled.

    Returns:
        How many pictures were saved.
    """
    count = 0
    for here, (size, language) in folders.items():
        here.mkdir(parents=True, exist_ok=True)
        told(str(here))
        for legend, window in _pictures(files, world, size, language):
            window.grabWindow().save(str(here / f"{legend}.png"), "PNG", _FAST)
            count += 1
    return count


def _pictures(files: Files, world: World, size: Display, language: Language) -> Iterator[tuple[str, Any]]:
    for others, stops in worlds(world):
        with _open(files, others, size) as screen:
            for stop in stops:
                screen.kiosk.finish()
                if stop.name.removeprefix("low-") != "start":
                    screen.kiosk.chooseLanguage(language)
                stop.go(screen.kiosk)
                _settle()
                yield stop.name, screen.window


@contextmanager
def _open(files: Files, world: World, size: Display) -> Iterator[KioskWindow]:
    screen = KioskWindow(files, world, size)
    screen.window.show()
    try:
        yield screen
    finally:
        screen.close()


def _settle() -> None:
    """Let the bindings, the layout and the place on the page come to rest, and what was left before go.

    Outside a running loop of events Qt deletes nothing later.
    """
    for _ in range(5):
        QGuiApplication.processEvents()
    QGuiApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
