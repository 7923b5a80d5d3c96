"""The voice: each sentence is made and played by a process of its own, so that speaking never holds up the screen."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QDir, QObject, QTemporaryDir

from kiosk.ui.bridge.task import Task

if TYPE_CHECKING:
    # Loaded when somebody listens, not with the first picture.
    from kiosk.domain.languages import Language
    from kiosk.domain.speaking import Job, Manner, Sentence


class Engine(Protocol):
    """Knows the programs that speak."""

    def cut(self, text: str, language: Language) -> Sequence[Sentence]:
        """Cut a text into sentences."""

    def ask(self) -> Job | None:
        """Return what lists the voices; None where there is nothing to speak with."""

    def learn(self, listing: str) -> Collection[Language]:
        """Read the list of voices; return the languages that can be spoken."""

    def synthesis(self, sentence: Sentence, manner: Manner, file: Path) -> Job:
        """Return what writes a sentence as a sound file."""

    def playback(self, file: Path) -> Job:
        """Return what plays a sound file and ends with it."""


class ProcessSpeech:
    """A port Speech. Its sound files lie in a folder that only this user can read, until they have been played.

    Args:
        parent: ends what is running when it ends.
        make_engine: called when the first voice is asked for.
    """

    def __init__(self, parent: QObject, make_engine: Callable[[], Engine]) -> None:
        self._parent, self._make_engine = parent, make_engine
        self._engine: Engine | None = None
        self._folder: QTemporaryDir | None = None
        self._count = 0
        self._made: dict[tuple[Sentence, Manner], Path] = {}
        self._making: tuple[tuple[Sentence, Manner], Task] | None = None
        self._playing: Task | None = None
        self._asking: Task | None = None
        self._wanted: tuple[Sentence, Manner] | None = None
        self._coming: tuple[Sentence, Manner] | None = None
        self._ended: Callable[[bool], None] = _ignore

    def prepare(self, known: Callable[[Collection[Language]], None]) -> None:
        """Ask for the list of voices."""
        engine = self._the_engine()
        job = engine.ask()
        if job is None:
            known(())
            return

        def learn(_code: int, listing: bytes) -> None:
            self._asking = None
            known(engine.learn(listing.decode(errors="replace")))

        self._asking = Task(self._parent, job.command, job.text, learn)

    def cut(self, text: str, language: Language) -> Sequence[Sentence]:
        """Cut a text into sentences."""
        return self._the_engine().cut(text, language)

    def say(
        self, sentence: Sentence, manner: Manner, ended: Callable[[bool], None], coming: Sentence | None = None
    ) -> None:
        """Play the sentence as soon as it is made, and make the next one meanwhile."""
        self._hush()
        self._wanted = (sentence, manner)
        self._coming = (coming, manner) if coming else None
        self._ended = ended
        self._forget_others()
        self._go_on()

    def stop(self) -> None:
        """Kill what is running, and remove every sound."""
        self._hush()
        self._wanted = self._coming = None
        self._ended = _ignore
        self._forget_others()

    def _the_engine(self) -> Engine:
        if self._engine is None:
            self._engine = self._make_engine()
        return self._engine

    def _hush(self) -> None:
        if self._playing is not None:
            self._playing.kill()
            self._playing = None

    def _forget_others(self) -> None:
        """Keep only what is wanted now or next."""
        needed = (self._wanted, self._coming)
        if self._making is not None and self._making[0] not in needed:
            self._making[1].kill()
            self._making = None
        for key in [key for key in self._made if key not in needed]:
            self._made.pop(key).unlink(missing_ok=True)
        if not any(needed):
            self._folder = None  # removes what a killed process may have left

    def _go_on(self) -> None:
        if self._wanted in self._made and self._playing is None:
            self._play(self._made[self._wanted])
        if self._making is None:
            missing = [key for key in (self._wanted, self._coming) if key is not None and key not in self._made]
            if missing:
                self._make(missing[0])

    def _make(self, key: tuple[Sentence, Manner], sentence: Sentence | None = None) -> None:
        """Make the sound of what is wanted; `sentence` is another way to say it."""
        if self._folder is None:
            place = os.environ.get("XDG_RUNTIME_DIR") or QDir.tempPath()
            self._folder = QTemporaryDir(f"{place}/kiosk-voice-XXXXXX")
        self._count += 1
        file = Path(self._folder.filePath(f"{self._count}.wav"))

        def made(code: int, _written: bytes) -> None:
            self._making = None
            if code == 0:
                self._made[key] = file
                self._go_on()
            elif said.recording:
                self._make(key, replace(said, recording=b""))  # it cannot be played: the voice says it
            elif key == self._wanted:
                self._end(heard=False)
            else:
                self._coming = None  # asked for again when it is its turn

        said = sentence or key[0]
        job = self._the_engine().synthesis(said, key[1], file)
        self._making = (key, Task(self._parent, job.command, job.text, made))

    def _play(self, file: Path) -> None:
        def played(code: int, _written: bytes) -> None:
            self._playing = None
            self._end(heard=code == 0)

        job = self._the_engine().playback(file)
        self._playing = Task(self._parent, job.command, job.text, played)

    def _end(self, *, heard: bool) -> None:
        ended, self._ended, self._wanted = self._ended, _ignore, None
        ended(heard)


def _ignore(_heard: bool) -> None:
    """Nobody waits for the end."""
