"""Plays a short sound through whatever player the machine has."""

import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QProcess, QTemporaryDir

PLAYERS = ("pw-play", "paplay", "aplay")
_FULL = 100
_HALF_EVERY = 20  # of the volume: 6 dB


class PlayerChime:
    """A Chime that starts the first installed player on a sound file; without one it is silent.

    Not every player can be told how loud to play, so the sound itself is made softer.

    Args:
        sound: a file of 16-bit samples (WAV).
        players: programs that play a file, the best first.
        volume: tells how loud, from 0 to 100.
    """

    def __init__(
        self, sound: Path, players: Sequence[str] = PLAYERS, volume: Callable[[], int] = lambda: _FULL
    ) -> None:
        self._sound, self._volume = sound, volume
        self._player = next(filter(None, map(shutil.which, players)), None)
        self._softer: QTemporaryDir | None = None

    def play(self) -> None:
        """Start the player and do not wait for it."""
        volume = self._volume()
        if self._player and volume > 0:
            QProcess.startDetached(self._player, [str(self._at(volume))])

    def _at(self, volume: int) -> Path:
        """Return the file of the sound at this volume, which is made once."""
        if volume >= _FULL:
            return self._sound
        self._softer = self._softer or QTemporaryDir()
        made = Path(self._softer.path()) / f"{volume}.wav"
        if not made.exists():
            _soften(self._sound, made, 0.5 ** ((_FULL - volume) / _HALF_EVERY))
        return made


def _soften(sound: Path, made: Path, factor: float) -> None:
    import array  # noqa: PLC0415 - not before the first softer sound
    import wave  # noqa: PLC0415

    with wave.open(str(sound)) as source:
        form, samples = source.getparams(), array.array("h", source.readframes(source.getnframes()))
    with wave.open(str(made), "wb") as target:
        target.setparams(form)
        target.writeframes(array.array("h", (round(sample * factor) for sample in samples)).tobytes())
