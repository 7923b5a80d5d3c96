from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.domain.outcomes import Answer, Reason
from kiosk.domain.printing import PaperState
from kiosk.domain.status import ClockVerdict, ContentStatus, Level
from kiosk.status.files import write
from kiosk.status.fleet import fleet, table
from tests.unit.status.examples import MADE, NOW, status, sync

KIOSKS = 200


def test_two_hundred_kiosks_become_one_table_trouble_first(tmp_path: Path) -> None:
    for number in range(KIOSKS):
        folder = tmp_path / f"stick {number % 7}"
        folder.mkdir(exist_ok=True)
        wrong = {"paper": PaperState.OUT} if number % 20 == 0 else {"sync": None} if number % 20 == 1 else {}
        write(status(kiosk=f"{number:010x}", centre=f"Centre {number:03}", **wrong), folder)

    rows = fleet(tmp_path)

    assert len(rows) == KIOSKS
    assert [row.level for row in rows] == [Level.WRONG] * 10 + [Level.ATTENTION] * 10 + [Level.OK] * 180
    assert [row.centre for row in rows[20:]] == sorted(row.centre for row in rows[20:])
    lines = table(rows).splitlines()
    assert len(lines) == KIOSKS + 2
    assert all(
        word in lines[2] for word in ("WRONG", "Centre 000", "printer: out", "2026-11-22", "up-to-date", "0.1.0")
    )


def test_it_tells_what_each_shows_and_since_when(tmp_path: Path) -> None:
    write(status(content=ContentStatus(release=9, made=MADE, since=NOW)), tmp_path)
    write(status(kiosk="ffffffffff", centre="Other", content=ContentStatus(made=MADE)), tmp_path)

    first, second = fleet(tmp_path)

    assert (first.release, first.made, first.since, first.written) == (9, MADE, NOW, NOW)
    assert (second.release, second.since) == (0, None)
    assert "as it came" in table([second])


def test_of_several_files_of_a_kiosk_the_newest_counts_whatever_its_clock_says(tmp_path: Path) -> None:
    long_ago = NOW - timedelta(days=20000)
    for place, told in (
        ("a", status(number=2, sync=sync(Answer.DAMAGED, Reason.UNREACHABLE))),
        ("b", status(number=3, clock=ClockVerdict.WRONG, written=long_ago)),
        ("c", status(number=1)),
    ):
        (tmp_path / place).mkdir()
        write(told, tmp_path / place)

    (row,) = fleet(tmp_path)

    assert (row.problems, row.file) == (("clock: wrong",), "b/help-ukraine-kiosk-0123456789.json")


def test_a_broken_or_a_newer_file_becomes_a_row_that_says_so_and_others_are_left_alone(tmp_path: Path) -> None:
    write(status(), tmp_path)
    (tmp_path / "help-ukraine-kiosk-aaaaaaaaaa.json").write_text("half a fi")
    (tmp_path / "help-ukraine-kiosk-bbbbbbbbbb.json").write_text('{"format": 9}')
    (tmp_path / "holiday.json").write_text("{}")
    (tmp_path / "deep" / "deeper").mkdir(parents=True)
    write(status(kiosk="cccccccccc"), tmp_path / "deep" / "deeper")

    rows = fleet(tmp_path)

    assert [(row.kiosk, row.problems) for row in rows] == [
        ("aaaaaaaaaa", ("file: broken",)),
        ("bbbbbbbbbb", ("file: of a newer program",)),
        ("0123456789", ()),
    ]


def test_a_name_in_a_file_cannot_steer_the_terminal(tmp_path: Path) -> None:
    write(status(centre="\x1b[2Jgone\nline"), tmp_path)

    printed = table(fleet(tmp_path))

    assert "\x1b" not in printed
    assert len(printed.splitlines()) == 3


def test_a_folder_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="gone"):
        fleet(tmp_path / "gone")
