"""Notices sticks and drives that are plugged in and out."""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from queue import SimpleQueue
from threading import Thread
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QStorageInfo, QTimer

_EVERY_MS = 1000
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
    """Looks at what is plugged in, again and again, on a thread of its own: a slow stick holds up nothing.

    The thread touches nothing of Qt: it leaves what it has seen where this object looks for it.

    Args:
        look: looks into a volume; it is called on the other thread.
        changed: called with what was seen, first and whenever it is something else.
        mounted: lists the volumes, on the other thread, too.
    """

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
        self._seen: SimpleQueue[Sequence[_Seen]] = SimpleQueue()
        self._thread: Thread | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._turn)
        self._timer.start(_EVERY_MS)
        self._turn()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    def _turn(self) -> None:
        """Take what was seen, and look again once the last look has ended."""
        while not self._seen.empty():
            self._compare(self._seen.get())
        if self._thread is None or not self._thread.is_alive():
            self._thread = Thread(target=self._look_at_all, daemon=True)
            self._thread.start()

    def _look_at_all(self) -> None:
        self._seen.put([self._look(*volume) for volume in self._mounted()])

    def _compare(self, seen: Sequence[_Seen]) -> None:
        if seen != self._last:
            self._last = seen
            self._changed(seen)
