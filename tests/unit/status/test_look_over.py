import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.domain.printing import Paper, PaperState, PrinterKind, PrinterSettings
from kiosk.domain.status import ClockVerdict, DiskVerdict, KioskStatus, Level
from kiosk.status.look_over import Installation, look_over, machine_seconds
from kiosk.sync.state import State
from tests.e2e.receipt_printer import OUT, Mechanism, on_network
from tests.unit.status.disks import not_writable
from tests.unit.sync.publisher import DAY, MADE, Kiosk, new_keys, publish

VERSION = "1.2.3"


@pytest.fixture
def state(tmp_path: Path) -> State:
    return State(tmp_path / "state")


def look(state: State, now: datetime | None = None, **changes: object) -> KioskStatus:
    kiosk = replace(Installation(version=VERSION, seed=paths.SEED), **changes)  # type: ignore[arg-type]
    return look_over(state, kiosk, now or MADE + DAY)


def test_a_new_kiosk_is_well_and_shows_what_it_came_with(state: State) -> None:
    told = look(state, centre="Centre")

    assert (told.level, told.version, told.centre, told.sync) == (Level.OK, VERSION, "Centre", None)
    assert (told.content.readable, told.content.release, told.content.since) == (True, 0, None)
    assert told.content.made is not None
    assert told.disk.verdict is DiskVerdict.OK
    assert look(state).kiosk == told.kiosk


def test_a_kiosk_tells_its_release_since_when_and_what_was_before(tmp_path: Path) -> None:
    keys = new_keys(tmp_path / "keys", MADE)
    kiosk = Kiosk(tmp_path / "state", keys.roots()[0])
    for number in (0, 1):
        kiosk.take(publish(keys, tmp_path / "out", MADE + number * DAY, f"text {number}"))
    current = kiosk.folder / "CURRENT"

    told = look(kiosk.state, MADE + 2 * DAY)

    assert (told.content.release, told.content.made, told.content.before) == (2, MADE + DAY, MADE)
    set_time(current, MADE + 2 * DAY)
    assert look(kiosk.state, MADE + 3 * DAY).content.since == MADE + 2 * DAY
    set_time(current, datetime(1980, 1, 1, tzinfo=UTC))
    assert look(kiosk.state, MADE + 3 * DAY).content.since is None


def set_time(path: Path, moment: datetime) -> None:
    os.utime(path, (moment.timestamp(), moment.timestamp()))


@pytest.mark.parametrize(("now", "verdict"), [(datetime(1970, 1, 1, tzinfo=UTC), "wrong"), (MADE + DAY, "possible")])
def test_a_clock_before_the_content_is_wrong(state: State, now: datetime, verdict: str) -> None:
    assert look(state, now).clock is ClockVerdict(verdict)


def test_content_that_cannot_be_read_is_told(state: State, tmp_path: Path) -> None:
    (tmp_path / "content.db").write_bytes(b"nonsense")

    for told in (look(state, seed=tmp_path / "content.db"), look(state, named=tmp_path / "gone.db")):
        assert (told.level, told.problems) == (Level.WRONG, ("content: unreadable",))


def test_a_state_that_cannot_be_written_is_told_and_the_rest_as_well(tmp_path: Path) -> None:
    with not_writable(tmp_path / "fixed") as folder:
        told = look(State(folder))

    assert told.problems == ("disk: read-only",)
    assert told.content.readable


@contextmanager
def printer(mechanism: Mechanism) -> Iterator[PrinterSettings]:
    with on_network(mechanism) as port:
        address = f"127.0.0.1:{port}"
        yield PrinterSettings(kind=PrinterKind.ESCPOS_NETWORK, address=address, paper=Paper.WIDE_ROLL)


@pytest.mark.parametrize(
    ("mechanism", "paper", "problems"),
    [
        (Mechanism(), PaperState.OK, ()),
        (Mechanism(paper=OUT), PaperState.OUT, ("printer: out",)),
        (Mechanism(paper=None), PaperState.UNKNOWN, ("printer: unknown",)),
    ],
)
def test_the_printer_is_asked_for_its_paper_and_nothing_is_printed(
    state: State, mechanism: Mechanism, paper: PaperState, problems: tuple[str, ...]
) -> None:
    with printer(mechanism) as settings:
        told = look(state, printer=settings)

    assert (told.printer, told.paper, told.problems) == ("escpos-network", paper, problems)
    assert not mechanism.slips


def test_a_printer_that_is_off_is_told(state: State) -> None:
    with printer(Mechanism()) as settings:
        gone = settings
    assert look(state, printer=gone).problems == ("printer: unknown",)


def test_it_tells_for_how_long_the_machine_has_run(state: State) -> None:
    before = machine_seconds()
    told = look(state).machine_s
    assert told is not None
    assert before <= told <= machine_seconds()
