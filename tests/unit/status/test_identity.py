from pathlib import Path

import pytest

from kiosk.status.identity import kiosk_id, next_number
from tests.unit.status.disks import not_writable


def test_a_kiosk_keeps_its_id_and_another_has_another(tmp_path: Path) -> None:
    first = kiosk_id(tmp_path / "one")

    assert len(first) == 10
    assert kiosk_id(tmp_path / "one") == first
    assert kiosk_id(tmp_path / "two") != first


@pytest.mark.parametrize("kept", [b"", b"\xff\xfe", b"../../etc", b"0123456789x"])
def test_a_damaged_id_is_drawn_anew_once(tmp_path: Path, kept: bytes) -> None:
    (tmp_path / "kiosk-id").write_bytes(kept)

    drawn = kiosk_id(tmp_path)

    assert len(drawn) == 10
    assert kiosk_id(tmp_path) == drawn


def test_where_nothing_can_be_kept_there_is_an_id_all_the_same(tmp_path: Path) -> None:
    with not_writable(tmp_path / "fixed") as folder:
        assert len(kiosk_id(folder)) == 10
        assert next_number(folder) == next_number(folder) == 1


def test_the_numbers_rise(tmp_path: Path) -> None:
    assert [next_number(tmp_path) for _ in range(12)] == list(range(1, 13))
    (tmp_path / "status-number").write_text("nonsense")
    assert next_number(tmp_path) == 1
