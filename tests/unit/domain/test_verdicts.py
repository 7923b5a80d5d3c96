from datetime import timedelta
from typing import Any

import pytest

from kiosk.domain.outcomes import Answer, Reason
from kiosk.domain.printing import PaperState
from kiosk.domain.status import ClockVerdict, ContentStatus, Disk, DiskVerdict, Level
from kiosk.domain.verdicts import findings
from tests.unit.status.examples import MADE, NOW, status, sync

LONG = timedelta(days=400)


def test_a_kiosk_that_is_well_has_no_problem() -> None:
    told = status()
    assert (told.level, told.problems) == (Level.OK, ())
    assert [item.part for item in findings(told)] == ["content", "sync", "clock", "disk", "printer", "program"]


@pytest.mark.parametrize(
    ("changes", "level", "problem"),
    [
        ({"settings_read": False}, Level.WRONG, "settings: broken"),
        ({"content": ContentStatus(readable=False)}, Level.WRONG, "content: unreadable"),
        ({"content": ContentStatus(release=1, made=NOW - LONG)}, Level.ATTENTION, "content: old"),
        ({"sync": None}, Level.ATTENTION, "sync: never"),
        ({"sync": sync(Answer.UP_TO_DATE, Reason.SAME_RELEASE, NOW - LONG)}, Level.ATTENTION, "sync: long-ago"),
        ({"sync": sync(Answer.UP_TO_DATE, Reason.BLOCKED)}, Level.ATTENTION, "sync: blocked-release"),
        ({"sync": sync(Answer.OLDER, Reason.OLDER)}, Level.ATTENTION, "sync: older-release"),
        ({"sync": sync(Answer.DAMAGED, Reason.UNREACHABLE)}, Level.ATTENTION, "sync: unreachable"),
        ({"sync": sync(Answer.FOREIGN, Reason.FOREIGN)}, Level.WRONG, "sync: foreign"),
        ({"sync": sync(Answer.NO_ROOM, Reason.NO_ROOM)}, Level.WRONG, "sync: no-room"),
        ({"clock": ClockVerdict.WRONG}, Level.WRONG, "clock: wrong"),
        ({"disk": Disk(verdict=DiskVerdict.FULL)}, Level.WRONG, "disk: full"),
        ({"disk": Disk(verdict=DiskVerdict.READ_ONLY)}, Level.WRONG, "disk: read-only"),
        ({"disk": Disk(verdict=DiskVerdict.FAILING)}, Level.WRONG, "disk: failing"),
        ({"disk": Disk(verdict=DiskVerdict.UNKNOWN)}, Level.ATTENTION, "disk: unknown"),
        ({"paper": PaperState.OUT}, Level.WRONG, "printer: out"),
        ({"paper": PaperState.UNKNOWN}, Level.ATTENTION, "printer: unknown"),
    ],
)
def test_each_trouble_has_its_level_and_its_word(changes: dict[str, Any], level: Level, problem: str) -> None:
    told = status(**changes)
    assert (told.level, told.problems) == (level, (problem,))


@pytest.mark.parametrize(
    "changes",
    [
        {"sync": None, "has_network": False},
        {"sync": sync(Answer.UPDATED, Reason.NEW_RELEASE, NOW - LONG), "has_network": False},
        {"sync": sync(Answer.UPDATED, Reason.NEW_RELEASE, None)},
        {"content": ContentStatus(made=MADE)},
        {"printer": "", "paper": PaperState.UNKNOWN},
        {"printer": "cups", "paper": PaperState.UNKNOWN},
    ],
)
def test_what_is_usual_is_no_trouble(changes: dict[str, Any]) -> None:
    assert status(**changes).level is Level.OK


def test_with_a_wrong_clock_nothing_is_called_old() -> None:
    told = status(
        clock=ClockVerdict.WRONG,
        content=ContentStatus(release=1, made=NOW - LONG),
        sync=sync(Answer.UP_TO_DATE, Reason.SAME_RELEASE, NOW - LONG),
    )
    assert told.problems == ("clock: wrong",)


def test_the_worst_part_is_the_verdict_and_every_trouble_is_named() -> None:
    told = status(sync=None, paper=PaperState.OUT, disk=Disk(verdict=DiskVerdict.FULL))
    assert told.level is Level.WRONG
    assert told.problems == ("sync: never", "disk: full", "printer: out")
