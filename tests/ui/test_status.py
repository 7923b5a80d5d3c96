"""The staff's page of the status by touch, and the status by the kiosk's real command."""

import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk import paths
from kiosk.content.store import ContentStore
from kiosk.domain.languages import Language
from kiosk.domain.outcomes import Answer, Reason
from kiosk.domain.printing import PaperState
from kiosk.domain.status import ClockVerdict, ContentStatus, Disk, DiskVerdict, KioskStatus, Written
from kiosk.ui.status import ProcessStatus
from tests.ui.conftest import Stage as Kiosks
from tests.ui.conftest import Words
from tests.ui.test_staff import PICTURES, FakeUpdates
from tests.ui.touch import Glass
from tests.unit.status.examples import status, sync

PATIENCE_MS = 30_000


@dataclass
class FakeStatus:
    """A status that the test brings about."""

    asked: list[tuple[str, int]] = field(default_factory=list)

    def ask(self, screen_s: int, ended: Callable[[KioskStatus | None], None]) -> None:
        self.asked.append(("ask", screen_s))
        self.tell = ended

    def write(self, folder: str, screen_s: int, ended: Callable[[Written], None]) -> None:
        self.asked.append((folder, screen_s))
        self.end = ended


@pytest.fixture
def port() -> FakeStatus:
    return FakeStatus()


@pytest.fixture
def updates() -> FakeUpdates:
    return FakeUpdates()


@pytest.fixture
def glass(stage: Kiosks, content: ContentStore, updates: FakeUpdates, port: FakeStatus) -> Glass:
    stage.updates, stage.status = updates, port
    return stage.open(content)


def enter(glass: Glass, language: Language = Language.EN) -> None:
    for _ in range(5):
        glass.tap("staffCorner")
    glass.tap(f"language_{language}")
    glass.tap("staff_status")


def found(glass: Glass, port: FakeStatus, **changes: Any) -> None:
    port.tell(status(**changes))
    glass.settle()


def part(glass: Glass, name: str) -> str:
    return " ".join(text for text in glass.texts(glass.find(f"status_{name}")) if text)


def test_it_looks_when_the_page_is_opened_and_says_so_until_it_knows(glass: Glass, port: FakeStatus) -> None:
    enter(glass)

    assert [what for what, _ in port.asked] == ["ask"]
    assert "looking" in glass.names()
    found(glass, port)
    assert "looking" not in glass.names()
    assert glass.sees("All is well.")


def test_another_language_does_not_look_again_and_coming_back_does(glass: Glass, port: FakeStatus) -> None:
    enter(glass)
    found(glass, port)
    glass.tap("language_fr")
    assert glass.sees("Tout va bien.")
    assert len(port.asked) == 1

    glass.tap("back")
    glass.tap("staff_status")

    assert len(port.asked) == 2


def test_a_look_that_is_on_its_way_is_not_doubled(glass: Glass, port: FakeStatus) -> None:
    enter(glass)
    glass.tap("back")
    glass.tap("staff_status")

    assert len(port.asked) == 1


def test_it_tells_the_screens_own_age(stage: Kiosks, glass: Glass, port: FakeStatus) -> None:
    stage.clocks.seconds += 5000
    enter(glass)

    assert port.asked == [("ask", 5000)]
    found(glass, port, screen_s=5000, machine_s=2 * 86400 + 3 * 3600)
    assert "The machine has run for 2 d 3 h. The screen has run for 1 h 23 min." in part(glass, "program")


def test_every_part_says_how_it_stands_and_what_was_found(glass: Glass, port: FakeStatus) -> None:
    enter(glass)
    found(glass, port)

    assert part(glass, "content") == "Content: in order Release 7 of 22 November 2026 is shown. Since 22 November 2026."
    assert part(glass, "sync").startswith("Last update: in order From the network, 24 November 2026, ")
    assert part(glass, "disk") == "Disk: in order Free: 1000 MB. An update needs 50 MB."
    assert part(glass, "printer") == "Printer: in order It answers and has paper."
    assert part(glass, "clock").endswith("That can be right.")
    assert glass.sees("This kiosk: Centre, 0123456789")


def test_what_is_wrong_is_named_at_the_top_with_a_word_and_what_to_do(glass: Glass, port: FakeStatus) -> None:
    enter(glass)
    found(glass, port, disk=Disk(verdict=DiskVerdict.READ_ONLY), paper=PaperState.OUT, clock=ClockVerdict.WRONG)

    assert glass.sees("Look at: Clock, Disk, Printer.")
    assert part(glass, "printer") == "Printer: not in order It has no paper. Put paper in."
    assert "Switch the kiosk off and on." in part(glass, "disk")


def changes_of_every_code() -> Iterator[dict[str, Any]]:
    for verdict in DiskVerdict:
        yield {"disk": Disk(verdict=verdict, free_mb=1, needed_mb=50)}
    for reason in Reason:
        if reason is not Reason.BUSY:  # is not kept
            yield {"sync": sync(Answer.DAMAGED, reason)}
            yield {"sync": sync(Answer.UP_TO_DATE, reason)}
    for state in PaperState:
        yield {"paper": state}
        yield {"paper": state, "printer": "cups"}
    yield {"printer": ""}
    yield {"sync": None}
    yield {"settings_read": False}
    yield {"clock": ClockVerdict.WRONG}
    yield {"content": ContentStatus(readable=False)}
    yield {"content": ContentStatus(made=status().content.made)}


def test_nothing_that_can_be_found_is_without_words(glass: Glass, port: FakeStatus) -> None:
    enter(glass)
    for changes in changes_of_every_code():
        found(glass, port, **changes)
        for item in [item for item in glass.items() if item.objectName().startswith("status_")]:
            heading, what, *_ = [text for text in glass.texts(item) if text] + [""]
            assert heading.endswith(("in order", "please look")), changes
            assert what.strip().endswith("."), (changes, heading, what)
            assert "undefined" not in what
            assert "%" not in what


@pytest.mark.parametrize("language", Language)
def test_it_is_told_in_every_language(glass: Glass, port: FakeStatus, words: Words, language: Language) -> None:
    enter(glass, language)
    found(glass, port, disk=Disk(verdict=DiskVerdict.FAILING))

    for source in ("It makes mistakes.", "Tell the administrator soon: it has to be replaced."):
        assert glass.sees(words(language, "StatusWords", source))


def test_a_kiosk_that_could_not_look_says_so_and_can_be_asked_again(glass: Glass, port: FakeStatus) -> None:
    enter(glass)
    port.tell(None)
    glass.settle()

    assert "notKnown" in glass.names()
    glass.bring("lookAgain")
    glass.tap("lookAgain")
    assert len(port.asked) == 2


def test_a_stick_gets_the_status_only_when_it_is_touched(glass: Glass, port: FakeStatus, updates: FakeUpdates) -> None:
    enter(glass)
    found(glass, port)
    assert "noStickForStatus" in glass.names()
    updates.plug([PICTURES])
    glass.settle()
    assert len(port.asked) == 1

    glass.bring("statusTo_RED")
    glass.tap("statusTo_RED")

    assert port.asked[-1] == ("/media/red", 0)
    assert "writing" in glass.names()
    port.end(Written.WRITTEN)
    glass.settle()
    assert glass.sees("The status is on the stick “RED”.")


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("written", Written)
def test_every_end_of_writing_has_a_word_and_a_next_step(
    glass: Glass, port: FakeStatus, updates: FakeUpdates, written: Written, language: Language
) -> None:
    enter(glass, language)
    found(glass, port)
    updates.plug([PICTURES])
    glass.settle()
    glass.kiosk.staff.condition.write("/media/red")
    port.end(written)
    glass.settle()

    lead, step = [text for text in glass.texts(glass.find("written")) if text]
    assert lead.endswith(".")
    assert step.endswith(".")


def test_both_pages_know_of_a_stick_that_came_earlier(glass: Glass, port: FakeStatus, updates: FakeUpdates) -> None:
    enter(glass)
    updates.plug([PICTURES])
    found(glass, port)
    assert "statusTo_RED" in glass.names()
    glass.tap("back")
    glass.tap("staff_content")
    assert "stick_RED" in glass.names()


def test_what_was_found_is_forgotten_when_the_staff_leaves(glass: Glass, port: FakeStatus) -> None:
    enter(glass)
    found(glass, port)
    glass.tap("finish")
    enter(glass)

    assert "verdict" not in glass.names()


class Real:
    """The kiosk's own command, and what it told."""

    def __init__(self, qtbot: QtBot, port: ProcessStatus) -> None:
        self._qtbot, self.port = qtbot, port
        self.told: list[KioskStatus | Written | None] = []

    def end(self) -> KioskStatus | Written | None:
        self._qtbot.waitUntil(lambda: bool(self.told), timeout=PATIENCE_MS)
        return self.told.pop()


@pytest.fixture
def real(owner: QObject, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Real:
    monkeypatch.setenv("KIOSK_STATE", str(tmp_path / "state"))
    monkeypatch.chdir(paths.ROOT)
    return Real(qtbot, ProcessStatus(owner, program=[sys.executable, "-m", "kiosk"], options=[]))


def test_the_real_command_tells_the_record(real: Real) -> None:
    real.port.ask(77, real.told.append)

    told = real.end()

    assert isinstance(told, KioskStatus)
    assert (told.screen_s, told.disk.verdict) == (77, DiskVerdict.OK)


def test_the_real_command_writes_to_a_stick_and_tells_when_it_is_gone(real: Real, tmp_path: Path) -> None:
    stick = tmp_path / "a stick"
    stick.mkdir()
    real.port.write(str(stick), 0, real.told.append)
    assert real.end() is Written.WRITTEN
    assert len(list(stick.glob("*.json"))) == 1

    real.port.write(str(tmp_path / "gone"), 0, real.told.append)
    assert real.end() is Written.GONE


@pytest.mark.parametrize("program", [["/no/such/program"], [sys.executable, "-c", "print('nonsense')"]])
def test_a_program_that_fails_is_an_end_too(owner: QObject, qtbot: QtBot, program: Sequence[str]) -> None:
    broken = Real(qtbot, ProcessStatus(owner, program=program, options=[]))
    broken.port.ask(0, broken.told.append)
    assert broken.end() is None
    broken.port.write("/media/red", 0, broken.told.append)
    assert broken.end() is Written.FAILED
