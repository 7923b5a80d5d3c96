"""Builds what the screen needs of the world from a configuration."""

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.config import Config
from kiosk.content.store import ContentStore
from kiosk.domain.ports.content import ContentSource, ContentUnavailableError

if TYPE_CHECKING:
    # Loaded when the staff asks, not with the first picture.
    from kiosk.domain.outcomes import Shown

logger = logging.getLogger(__name__)


class Shelf:
    """The content to show: what the configuration names, else the newest update, else what came with the program.

    Args:
        config: one kiosk's own settings.
        seed: the content that came with the program.
        updates: the folder of the updates, which another process changes.
    """

    def __init__(self, config: Config, seed: Path, updates: Path) -> None:
        self._named = config.content
        self._seed = seed
        self._updates = updates
        self._pointer: tuple[int, int] | None = None
        self._open: Path | None = None

    def take(self) -> ContentSource | None:
        """Open the content, or return None when it cannot be read: the screen then shows Emergency."""
        self._pointer = self._mark()
        newest = self._named or self._newest()
        for path in dict.fromkeys([newest, self._seed] if self._named is None else [newest]):
            store = _opened(path)
            if store is not None:
                self._open = path
                return store
        return None

    def newer(self) -> ContentSource | None:
        """Open the content that an update has brought since, or return None when there is none that can be read."""
        mark = self._mark()
        if self._named is not None or mark == self._pointer:
            return None
        self._pointer = mark
        newest = self._newest()
        store = _opened(newest) if newest != self._open else None
        if store is not None:
            self._open = newest
        return store

    def shown(self) -> "Shown":
        """Return what is shown, and what can be gone back to."""
        from kiosk.domain.outcomes import Shown  # noqa: PLC0415 - only the staff asks
        from kiosk.sync.recover import shown  # noqa: PLC0415
        from kiosk.sync.state import State  # noqa: PLC0415

        return Shown() if self._named is not None else shown(State(self._updates))

    def _mark(self) -> tuple[int, int] | None:
        """Return what changes with every update; looking at it costs nothing."""
        try:
            found = (self._updates / "CURRENT").stat()
        except OSError:
            return None
        return found.st_mtime_ns, found.st_ino

    def _newest(self) -> Path:
        if self._mark() is None:
            return self._seed
        from kiosk.sync.recover import shown_content  # noqa: PLC0415 - most starts show the seed
        from kiosk.sync.state import State  # noqa: PLC0415

        return shown_content(State(self._updates)) or self._seed


def _opened(path: Path) -> ContentSource | None:
    try:
        return ContentStore(path)
    except ContentUnavailableError:
        logger.exception("the content %s cannot be shown", path)
        return None
