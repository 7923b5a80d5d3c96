"""Plays a short sound through whatever player the machine has."""

import shutil
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QProcess

PLAYERS = ("pw-play", "paplay", "aplay")


class PlayerChime:
    """A Chime that starts the first installed player on a sound file; without one it is silent."""

    def __init__(self, sound: Path, players: Sequence[str] = PLAYERS) -> None:
        self._sound = sound
        self._player = next(filter(None, map(shutil.which, players)), None)

    def play(self) -> None:
        """Start the player and do not wait for it."""
        if self._player:
            QProcess.startDetached(self._player, [str(self._sound)])
