"""The staff tries the machine and leaves the kiosk, by touch."""

import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.content.store import ContentStore
from kiosk.domain.display import display
from kiosk.domain.languages import Language
from kiosk.domain.printing import PrintResult
from kiosk.ui.machine import LEFT, RESTART, ProcessMachine
from tests.ui.conftest import Stage, Words
from tests.ui.touch import Glass

SAID = {
    PrintResult.PRINTED: "Printed. Look at the page: five languages, a bar without white stripes, a code.",
    PrintResult.UNKNOWN: "Sent. This printer does not say whether it came out: look.",
    PrintResult.NO_PAPER: "The printer has no paper.",
    PrintResult.NOT_ANSWERING: "The printer does not answer. Is it on, closed and connected?",
    None: "No printer is chosen. Choose one on the page “This kiosk”.",
}


@dataclass
class FakeMachine:
    """A machine that the test holds."""

    asked: list[str] = field(default_factory=list)

    def print_trial(self, ended: Callable[[PrintResult | None], None]) -> None:
        self.asked.append("print")
        self.ended = ended

    def find_queues(self, found: Callable[[Sequence[str]], None]) -> None:
        self.asked.append("queues")
        self.found = found

    def restart(self) -> None:
        self.asked.append("restart")

    def leave(self) -> None:
        self.asked.append("leave")


@pytest.fixture
def machine() -> FakeMachine:
    return FakeMachine()


@pytest.fixture
def glass(stage: Stage, content: ContentStore, machine: FakeMachine) -> Glass:
    stage.machine = machine
    return stage.open(content)


def enter(glass: Glass, card: str, language: Language = Language.EN) -> None:
    for _ in range(5):
        glass.tap("staffCorner")
    glass.tap(f"language_{language}")
    glass.bring(card)
    glass.tap(card)


@pytest.mark.parametrize("result", SAID)
def test_each_end_of_a_trial_page_is_said_in_every_language(
    glass: Glass, machine: FakeMachine, words: Words, result: PrintResult | None
) -> None:
    enter(glass, "staff_test")
    glass.tap("testPrint")
    glass.tap("testPrint")
    assert machine.asked == ["print"], "one at a time"
    assert glass.sees("Printing …")

    machine.ended(result)

    for language in Language:
        glass.tap(f"language_{language}")
        assert glass.sees(words(language, "TestPage", SAID[result]))


def test_the_sound_is_played_and_asked_about(stage: Stage, glass: Glass) -> None:
    enter(glass, "staff_test")
    assert "heard" not in glass.names()

    glass.tap("testSound")

    assert stage.chime.played == 1
    assert glass.sees("Did you hear it?")
    glass.tap("heardNo")
    assert glass.sees("Look at the plug and the switch of the loudspeaker")
    glass.tap("testSound")
    glass.tap("heardYes")
    assert glass.sees("The sound works.")


def test_what_was_tried_is_forgotten_when_the_staff_has_gone(glass: Glass, machine: FakeMachine) -> None:
    enter(glass, "staff_test")
    glass.tap("testPrint")
    machine.ended(PrintResult.NO_PAPER)
    glass.settle()
    glass.tap("finish")

    enter(glass, "staff_test")

    assert "printed" not in glass.names()


def fields(glass: Glass, kind: str) -> list[str]:
    return [name for name in glass.names() if name.startswith(kind)]


def open_board(glass: Glass) -> None:
    enter(glass, "staff_test")
    glass.bring("testTouch")
    glass.tap("testTouch")


def test_the_board_reaches_every_edge_of_the_screen(glass: Glass) -> None:
    open_board(glass)

    boxes = [glass.rect(glass.find(name)) for name in fields(glass, "field_")]

    assert len(boxes) > 50
    assert min(box.left() for box in boxes) == min(box.top() for box in boxes) == 0
    assert max(box.right() for box in boxes) >= glass.size.width
    assert max(box.bottom() for box in boxes) >= glass.size.height


def test_a_field_that_is_touched_gets_a_tick_and_the_others_are_shown_as_dead(glass: Glass) -> None:
    open_board(glass)
    every = len(fields(glass, "field_"))

    glass.tap_at(QPoint(5, 5))
    glass.tap_at(QPoint(glass.size.width - 5, glass.size.height - 5))

    assert len(fields(glass, "felt_")) == 2
    assert glass.sees(f"{every - 2} left")
    glass.tap("touchEnd")
    assert glass.sees(f"{every - 2} fields did not feel anything; they are marked.")
    glass.tap_at(QPoint(5, glass.size.height - 5))
    assert len(fields(glass, "felt_")) == 2, "it still counts"
    glass.tap("touchAgain")
    assert not fields(glass, "felt_")


def test_a_finger_that_passes_over_every_field_finds_the_whole_screen_well(
    stage: Stage, content: ContentStore, machine: FakeMachine, qtbot: QtBot
) -> None:
    stage.machine = machine
    glass = stage.open(content, display(1280, 800, inches=10.1))
    open_board(glass)
    every = len(fields(glass, "field_"))

    glass.press("field_0")
    for number in range(1, every):
        field = glass.find(f"field_{number}")
        glass.slide_to(field)
        qtbot.waitUntil(partial(field.property, "felt"))  # Qt hands movements on with the next frame
    glass.lift()

    assert glass.sees("The whole screen feels your finger.")
    glass.tap("touchBack")
    assert "testTouch" in glass.names()


@pytest.mark.parametrize(("card", "done"), [("restart", "restart"), ("leave", "leave")])
def test_the_kiosk_is_ended_only_after_a_question(glass: Glass, machine: FakeMachine, card: str, done: str) -> None:
    enter(glass, "staff_leave")

    glass.tap(card)
    glass.tap("stay")
    assert machine.asked == []
    glass.tap(card)
    glass.tap("sure")

    assert machine.asked == [done]


@pytest.fixture
def owner(qapp: QGuiApplication) -> QObject:
    return QObject()


def real(owner: QObject, tmp_path: Path, script: str, ended: list[int] | None = None) -> ProcessMachine:
    """A machine whose commands are this script."""
    program = tmp_path / "program"
    program.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    program.chmod(0o755)
    end = (ended if ended is not None else []).append
    return ProcessMachine(
        owner, program=[str(program)], options=lambda: ["--config", "there.toml"], end=end, queues=[str(program)]
    )


@pytest.mark.parametrize(
    ("code", "result"),
    [
        (0, PrintResult.PRINTED),
        (2, None),
        (3, PrintResult.UNKNOWN),
        (4, PrintResult.NO_PAPER),
        (5, PrintResult.NOT_ANSWERING),
        (77, PrintResult.NOT_ANSWERING),
    ],
)
def test_the_command_that_prints_is_given_the_configuration_and_understood(
    owner: QObject, tmp_path: Path, qtbot: QtBot, code: int, result: PrintResult | None
) -> None:
    ends: list[PrintResult | None] = []
    script = f'[ "$*" = "print-test --config there.toml" ] && exit {code}\nexit 99'

    machine = real(owner, tmp_path, script)
    machine.print_trial(ends.append)

    qtbot.waitUntil(lambda: bool(ends))
    assert ends == [result]


def test_the_print_queues_are_found(owner: QObject, tmp_path: Path, qtbot: QtBot) -> None:
    found: list[Sequence[str]] = []

    machine = real(owner, tmp_path, "echo office; echo hall-2")
    machine.find_queues(found.append)

    qtbot.waitUntil(lambda: bool(found))
    assert found == [["office", "hall-2"]]


def looking_for(owner: QObject, tmp_path: Path, script: str, patience_s: float) -> ProcessMachine:
    lpstat = tmp_path / "lpstat"
    lpstat.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    lpstat.chmod(0o755)
    return ProcessMachine(
        owner, program=[], options=list, end=lambda _code: None, queues=[str(lpstat)], patience_s=patience_s
    )


def test_a_print_server_that_does_not_answer_has_no_queues(owner: QObject, tmp_path: Path, qtbot: QtBot) -> None:
    found: list[Sequence[str]] = []

    machine = looking_for(owner, tmp_path, "echo office; exec sleep 60", 0.3)
    machine.find_queues(found.append)

    qtbot.waitUntil(lambda: bool(found))
    assert found == [[]]


def test_once_the_queues_are_found_nothing_waits_for_them_any_more(
    owner: QObject, tmp_path: Path, qtbot: QtBot
) -> None:
    found: list[Sequence[str]] = []
    patience_is_over: list[bool] = []

    machine = looking_for(owner, tmp_path, "echo office", 0.5)
    machine.find_queues(found.append)
    QTimer.singleShot(600, lambda: patience_is_over.append(True))

    qtbot.waitUntil(lambda: bool(patience_is_over))  # what raises in the loop of events fails the test
    machine.stop()
    assert found == [["office"]]
    assert owner.children() == []


def test_without_a_print_server_there_are_no_queues(owner: QObject, tmp_path: Path, qtbot: QtBot) -> None:
    found: list[Sequence[str]] = []
    machine = ProcessMachine(
        owner, program=[sys.executable], options=list, end=lambda _code: None, queues=[str(tmp_path / "lpstat")]
    )

    machine.find_queues(found.append)

    qtbot.waitUntil(lambda: bool(found))
    assert found == [[]]


def test_leaving_and_starting_again_end_in_codes_of_their_own(owner: QObject, tmp_path: Path) -> None:
    ended: list[int] = []
    machine = real(owner, tmp_path, "", ended)

    machine.leave()
    machine.restart()

    assert ended == [LEFT, RESTART]
    assert len({LEFT, RESTART, os.EX_OK, 2}) == 4
