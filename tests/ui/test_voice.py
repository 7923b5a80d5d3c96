"""The voice as a kiosk has it: espeak-ng makes each sentence, a player plays it, and stop is silence at once."""

import os
import wave
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.domain.languages import Language
from kiosk.domain.speaking import Manner, Sentence
from kiosk.speech.espeak import Espeak
from kiosk.ui.voice import ProcessSpeech
from tests.recorder import record

# Keeps what it was to play, and plays as long as the test wants: until somebody writes into the pipe.
PLAYER = """#!/bin/sh
cp "$1" "$HEARD/$$.wav" && mv "$HEARD/$$.wav" "$HEARD/$(ls "$HEARD" | grep -c '^[0-9]\\.heard').heard"
read -r code <"$HEARD/pipe"
exit "$code"
"""
FIRST, SECOND, THIRD = "The first sentence.", "The second one is longer than that.", "The third."


class Room:
    """Where the player plays."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self.folder, self._qtbot = folder, qtbot

    def heard(self) -> list[Path]:
        return sorted(self.folder.glob("*.heard"))

    def wait(self, count: int) -> None:
        self._qtbot.waitUntil(lambda: len(self.heard()) == count, timeout=20_000)

    def end(self, code: int = 0) -> None:
        (self.folder / "pipe").write_text(f"{code}\n")

    def wait_until(self, condition: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(condition, timeout=20_000)


@pytest.fixture
def room(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Room:
    folder = tmp_path / "heard"
    folder.mkdir()
    os.mkfifo(folder / "pipe")
    player = tmp_path / "aplay"
    player.write_text(PLAYER)
    player.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    monkeypatch.setenv("HEARD", str(folder))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    return Room(folder, qtbot)


@pytest.fixture
def speech(room: Room, qapp: QGuiApplication) -> Iterator[ProcessSpeech]:
    owner = QObject()
    speech = ProcessSpeech(owner, lambda: Espeak([("aplay",)]))
    known: list[object] = []
    speech.prepare(known.append)
    room.wait_until(lambda: bool(known))
    assert known == [frozenset(Language)]
    yield speech
    speech.stop()


def sentence(speech: ProcessSpeech, text: str) -> Sentence:
    (only,) = speech.cut(text, Language.EN)
    return only


def seconds(file: Path) -> float:
    with wave.open(str(file)) as sound:
        return float(sound.getnframes() / sound.getframerate())


def sounds(room: Room) -> list[Path]:
    return list(room.folder.parent.glob("kiosk-voice-*/*"))


def test_a_sentence_is_played_and_its_end_is_told(room: Room, speech: ProcessSpeech) -> None:
    ends: list[bool] = []
    speech.say(sentence(speech, FIRST), Manner(), ends.append)
    room.wait(1)
    assert ends == []
    assert seconds(room.heard()[0]) > 0.5

    room.end()
    room.wait_until(lambda: ends == [True])


def test_the_next_one_is_ready_before_its_turn(room: Room, speech: ProcessSpeech) -> None:
    ends: list[bool] = []
    speech.say(sentence(speech, FIRST), Manner(), ends.append, sentence(speech, SECOND))
    room.wait(1)
    room.wait_until(lambda: len(sounds(room)) == 2)

    room.end()
    room.wait_until(lambda: ends == [True])
    speech.say(sentence(speech, SECOND), Manner(), ends.append)
    room.wait(2)
    assert seconds(room.heard()[1]) > seconds(room.heard()[0])
    assert len(sounds(room)) == 1


def test_a_recording_is_played_in_the_place_of_the_voice(room: Room, speech: ProcessSpeech, tmp_path: Path) -> None:
    recording = record(SECOND * 3, tmp_path / "x.opus").read_bytes()
    speech.say(replace(sentence(speech, FIRST), recording=recording), Manner(), lambda _heard: None)
    room.wait(1)
    speech.say(sentence(speech, FIRST), Manner(), lambda _heard: None)
    room.wait(2)

    assert seconds(room.heard()[0]) > 3 * seconds(room.heard()[1])


def test_a_recording_that_cannot_be_decoded_is_said_by_the_voice(room: Room, speech: ProcessSpeech) -> None:
    ends: list[bool] = []
    broken = replace(sentence(speech, FIRST), recording=b"OggS, and then nothing")
    speech.say(broken, Manner(), ends.append)
    room.wait(1)
    assert seconds(room.heard()[0]) > 0.5

    room.end()
    room.wait_until(lambda: ends == [True])


def test_a_new_sentence_ends_the_one_before_and_only_its_own_end_is_told(room: Room, speech: ProcessSpeech) -> None:
    first: list[bool] = []
    third: list[bool] = []
    speech.say(sentence(speech, FIRST), Manner(), first.append)
    room.wait(1)
    speech.say(sentence(speech, THIRD), Manner(), third.append)
    room.wait(2)
    room.end()
    room.wait_until(lambda: third == [True])

    assert first == []


def test_stop_kills_the_player_and_leaves_no_sound_behind(room: Room, speech: ProcessSpeech) -> None:
    ends: list[bool] = []
    speech.say(sentence(speech, FIRST), Manner(), ends.append, sentence(speech, SECOND))
    room.wait(1)
    speech.stop()

    assert list(room.folder.parent.glob("kiosk-voice-*")) == []
    with pytest.raises(OSError, match="No such device"):
        os.open(room.folder / "pipe", os.O_WRONLY | os.O_NONBLOCK)  # nobody plays any more
    assert ends == []


def test_only_this_user_can_read_what_was_said(room: Room, speech: ProcessSpeech) -> None:
    speech.say(sentence(speech, FIRST), Manner(), lambda _heard: None)
    room.wait(1)

    (folder,) = room.folder.parent.glob("kiosk-voice-*")
    assert folder.stat().st_mode & 0o077 == 0


def test_a_player_that_fails_is_told(room: Room, speech: ProcessSpeech) -> None:
    ends: list[bool] = []
    speech.say(sentence(speech, FIRST), Manner(), ends.append)
    room.wait(1)
    room.end(1)
    room.wait_until(lambda: ends == [False])


def test_a_program_that_is_gone_is_told(room: Room, speech: ProcessSpeech) -> None:
    ends: list[bool] = []
    (room.folder.parent / "aplay").unlink()
    speech.say(sentence(speech, FIRST), Manner(), ends.append)
    room.wait_until(lambda: ends == [False])
