"""What is kept of the last sync: when, from where in one word, and the answer."""

from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.domain.outcomes import Answer, Outcome, Reason
from kiosk.domain.status import LastSync, SyncSource
from kiosk.sync.last_sync import keep, read
from tests.unit.status.disks import not_writable
from tests.unit.sync.publisher import MADE, Kiosk

UPDATED = Outcome(answer=Answer.UPDATED, reason=Reason.NEW_RELEASE)
UNREACHABLE = Outcome(answer=Answer.DAMAGED, reason=Reason.UNREACHABLE, detail="https://10.0.0.1: refused")
BUSY = Outcome(answer=Answer.UP_TO_DATE, reason=Reason.BUSY)
LATER = MADE + timedelta(hours=5)


def test_the_command_keeps_its_answer_and_nothing_of_the_place(kiosk: Kiosk, stick: Path, tmp_path: Path) -> None:
    kiosk.sync(stick)
    first = read(kiosk.folder)
    kiosk.sync(tmp_path / "no stick")
    second = read(kiosk.folder)

    assert first is not None
    assert second is not None
    assert (first.source, first.answer, first.reason) == (SyncSource.STICK, Answer.UPDATED, Reason.NEW_RELEASE)
    assert (second.answer, second.reason) == (Answer.DAMAGED, Reason.NO_EXPORT)
    kept = (kiosk.folder / "last-sync.json").read_text()
    assert "no stick" not in kept
    assert str(tmp_path) not in kept


def test_the_last_good_one_is_remembered_through_the_bad_ones(tmp_path: Path) -> None:
    keep(tmp_path, UPDATED, SyncSource.NETWORK, MADE)
    keep(tmp_path, UNREACHABLE, SyncSource.NETWORK, LATER)

    assert read(tmp_path) == LastSync(
        when=LATER, source=SyncSource.NETWORK, answer=Answer.DAMAGED, reason=Reason.UNREACHABLE, good=MADE
    )


def test_one_that_another_was_in_the_way_of_did_not_happen(tmp_path: Path) -> None:
    keep(tmp_path, BUSY, SyncSource.NETWORK, MADE)
    assert read(tmp_path) is None


def test_with_a_wrong_clock_there_is_no_time_rather_than_a_wrong_one(tmp_path: Path) -> None:
    keep(tmp_path, UPDATED, SyncSource.STICK, None)

    last = read(tmp_path)
    assert last is not None
    assert (last.when, last.good) == (None, None)


@pytest.mark.parametrize("data", [b"", b"{}", b"\xff", b'{"when": 7}'])
def test_a_damaged_record_is_none_and_the_next_replaces_it(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "last-sync.json").write_bytes(data)
    assert read(tmp_path) is None
    keep(tmp_path, UPDATED, SyncSource.STICK, MADE)
    assert read(tmp_path) is not None


def test_a_disk_that_takes_nothing_does_not_spoil_the_sync(tmp_path: Path) -> None:
    with not_writable(tmp_path / "fixed") as folder:
        keep(folder, UPDATED, SyncSource.STICK, MADE)
        assert read(folder) is None
