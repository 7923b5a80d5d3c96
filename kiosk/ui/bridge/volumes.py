"""Notices sticks and drives that are plugged in and out."""

import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from threading import Thread
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QStorageInfo, QTimer, Signal

_EVERY_MS = 1500
_PLUGGED_IN_BELOW = ("/media/", "/run/media/")

_Seen = TypeVar("_Seen")
Volume = tuple[Path, str]
"""Where it is mounted, and its name."""


def mounted_volumes() -> list[Volume]:
    """Return the volumes that are mounted, apart from the one that the system runs from."""
    system = QStorageInfo.root().rootPath()
    found = [volume for volume in QStorageInfo.mountedVolumes() if volume.isValid() and volume.isReady()]
    paths = [(Path(volume.rootPath()), volume.name()) for volume in found if volume.rootPath() != system]
    return sorted((path, name or path.name or str(path)) for path, name in paths)


def is_for_sticks(path: Path) -> bool:
    """Say whether this is where the system puts what somebody plugs in."""
    return sys.platform == "win32" or str(path).startswith(_PLUGGED_IN_BELOW)


class Volumes(QObject, Generic[_Seen]):
    """Looks at what is plugged in, every one and a half seconds, on a thread of its own: a slow stick holds up nothing.

    Args:
        look: looks into a volume; it is called on the other thread, again and again.
        changed: called with what was seen, first and whenever it is something else.
        mounted: lists the volumes.
    """

    _seen = Signal(object)

    def __init__(
        self,
        parent: QObject,
        look: Callable[[Path, str], _Seen],
        changed: Callable[[Sequence[_Seen]], None],
        mounted: Callable[[], Sequence[Volume]] = mounted_volumes,
    ) -> None:
        super().__init__(parent)
        self._look, self._changed, self._mounted = look, changed, mounted
        self._last: Sequence[_Seen] | None = None
        self._busy = False
        self._seen.connect(self._compare)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._start)
        self._timer.start(_EVERY_MS)
        self._start()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()
        self._seen.disconnect(self._compare)

    def _start(self) -> None:
        if not self._busy:
            self._busy = True
            Thread(target=self._look_at_all, daemon=True).start()

    def _look_at_all(self) -> None:
        seen: list[_Seen] | None = None
        try:
            seen = [self._look(*volume) for volume in self._mounted()]
        finally:
            with suppress(RuntimeError):  # the screen has closed meanwhile
                self._seen.emit(seen)

    def _compare(self, seen: Sequence[_Seen] | None) -> None:
        self._busy = False
        if seen is not None and seen != self._last:
            self._last = seen
            self._changed(seen)
