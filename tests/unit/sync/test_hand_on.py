"""A kiosk hands its content on with no key, and what it writes is what the publisher signed, byte for byte."""

from pathlib import Path

import pytest

from kiosk.domain.outcomes import Answer, Reason
from kiosk.publish.export import refresh_timestamp
from kiosk.publish.keys import KeyFolder
from tests.unit.sync.publisher import DAY, INVENTORY, MADE, Kiosk, assert_outcome, copy, publish, relist, tree


def hand_on(kiosk: Kiosk, to: Path) -> Path:
    exit_code, printed = kiosk.run("export", str(to))
    assert (exit_code, str(to) in printed) == (0, True)
    return to


@pytest.mark.parametrize("pages", [1, 100])
def test_from_kiosk_to_kiosk_to_kiosk_no_byte_changes(keys: KeyFolder, tmp_path: Path, pages: int) -> None:
    out = publish(keys, tmp_path / "out", MADE, *(f"page {number}" for number in range(pages)))
    sticks = [out]
    for number in range(3):
        kiosk = Kiosk(tmp_path / f"kiosk-{number}", keys.roots()[0])
        assert_outcome(kiosk.take(sticks[-1]), Answer.UPDATED, Reason.NEW_RELEASE)
        sticks.append(hand_on(kiosk, tmp_path / f"stick-{number}"))
    assert tree(sticks[1]) == tree(sticks[2]) == tree(sticks[3])

    signed, handed_on = tree(out), tree(sticks[1])
    del handed_on[INVENTORY]
    assert handed_on.items() <= signed.items()
    left_out = signed.keys() - handed_on.keys() - {INVENTORY}
    assert {name.partition("/")[0] for name in left_out} == {"objects"}, "only what the packs hold, too"


def test_handing_on_changes_nothing_here(kiosk: Kiosk, tmp_path: Path) -> None:
    before = tree(kiosk.folder)
    hand_on(kiosk, tmp_path / "stick")
    assert {name: data for name, data in tree(kiosk.folder).items() if not name.startswith("objects.db")} == {
        name: data for name, data in before.items() if not name.startswith("objects.db")
    }


def test_a_stick_that_held_an_older_export_holds_only_the_newer(
    kiosk: Kiosk, releases: dict[int, Path], tmp_path: Path
) -> None:
    stick = hand_on(kiosk, tmp_path / "stick")
    assert kiosk.take(releases[2]).answer is Answer.UPDATED
    assert tree(hand_on(kiosk, stick)) == tree(hand_on(kiosk, tmp_path / "another"))


def test_what_else_lies_on_the_stick_stays_and_may_change(kiosk: Kiosk, new_kiosk: Kiosk, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    (stick / "DCIM").mkdir(parents=True)
    (stick / "DCIM" / "1.jpg").write_bytes(b"a photo")
    hand_on(kiosk, stick)
    assert (stick / "DCIM" / "1.jpg").read_bytes() == b"a photo"
    (stick / "DCIM" / "1.jpg").unlink()
    assert_outcome(new_kiosk.take(stick), Answer.UPDATED, Reason.NEW_RELEASE)


def test_a_kiosk_that_went_back_hands_on_what_it_shows(
    kiosk: Kiosk, new_kiosk: Kiosk, releases: dict[int, Path], tmp_path: Path
) -> None:
    kiosk.take(releases[2])
    kiosk.run("rollback")
    outcome = new_kiosk.take(hand_on(kiosk, tmp_path / "stick"))
    assert (outcome.answer, outcome.release) == (Answer.UPDATED, 1)


@pytest.mark.parametrize("missing", ["3.snapshot.json", "3.targets.json"])
def test_a_kiosk_whose_update_ended_half_way_hands_on_what_it_shows(
    kiosk: Kiosk, new_kiosk: Kiosk, releases: dict[int, Path], tmp_path: Path, missing: str
) -> None:
    """Its newest timestamp leads to metadata that it does not have."""
    half = copy(releases[3], tmp_path / "half")
    (half / "metadata" / missing).unlink()
    relist(half)
    assert kiosk.take(half).reason is Reason.INCOMPLETE
    assert kiosk.trusted().startswith("3/")
    outcome = new_kiosk.take(hand_on(kiosk, tmp_path / "stick"))
    assert (outcome.answer, outcome.release) == (Answer.UPDATED, 1)


def test_the_newest_timestamp_is_handed_on(
    kiosk: Kiosk, new_kiosk: Kiosk, keys: KeyFolder, releases: dict[int, Path], tmp_path: Path
) -> None:
    again = copy(releases[1], tmp_path / "again")
    refresh_timestamp(keys, again, MADE + 20 * DAY)
    assert_outcome(kiosk.take(again), Answer.UP_TO_DATE, Reason.SAME_RELEASE)
    new_kiosk.take(hand_on(kiosk, tmp_path / "stick"))
    assert new_kiosk.trusted() == "2/1/1"


def test_a_stick_that_was_pulled_while_it_was_written_is_an_unfinished_copy(
    kiosk: Kiosk, new_kiosk: Kiosk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def pulled(_folder: Path) -> None:
        raise OSError(5, "Input/output error")

    stick = hand_on(kiosk, tmp_path / "stick")
    with monkeypatch.context() as patched:
        patched.setattr("kiosk.sync.hand_on.write_inventory", pulled)
        assert kiosk.run("export", str(stick))[0] == 1
    assert_outcome(new_kiosk.take(stick), Answer.DAMAGED, Reason.INCOMPLETE)
    assert_outcome(new_kiosk.take(hand_on(kiosk, stick)), Answer.UPDATED, Reason.NEW_RELEASE)


def test_a_place_that_cannot_be_written_is_said(kiosk: Kiosk, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    assert kiosk.run("export", str(tmp_path / "file" / "stick"))[0] == 1


def test_the_content_it_came_with_cannot_be_handed_on(new_kiosk: Kiosk, tmp_path: Path) -> None:
    assert new_kiosk.run("export", str(tmp_path / "stick"))[0] == 1
    assert not (tmp_path / "stick").exists()


def test_a_damaged_manifest_is_not_handed_on_and_the_stick_keeps_what_it_held(kiosk: Kiosk, tmp_path: Path) -> None:
    stick = hand_on(kiosk, tmp_path / "stick")
    before = tree(stick)
    manifest = kiosk.state.place(1) / "manifest.json"
    manifest.write_bytes(manifest.read_bytes()[:-1] + b" ")
    assert kiosk.run("export", str(stick))[0] == 1
    assert tree(stick) == before


@pytest.mark.parametrize("name", ["timestamp.json", "snapshot.json", "targets.json"])
def test_one_of_two_copies_of_the_metadata_is_enough(kiosk: Kiosk, tmp_path: Path, name: str) -> None:
    whole = tree(hand_on(kiosk, tmp_path / "whole"))
    trusted, own = kiosk.folder / "trust" / name, kiosk.state.place(1) / "metadata" / name
    data = own.read_bytes()

    own.write_bytes(b"")
    assert tree(hand_on(kiosk, tmp_path / "stick")) == whole
    own.write_bytes(data)
    trusted.write_bytes(data.replace(b"2026", b"2036").replace(b"2027", b"2037"))
    assert tree(hand_on(kiosk, tmp_path / "stick")) == whole
    own.write_bytes(b"")
    assert kiosk.run("export", str(tmp_path / "stick"))[0] == 1
    assert not (tmp_path / "stick" / INVENTORY).exists()


def test_objects_that_the_disk_has_lost_come_back_with_the_same_release(
    kiosk: Kiosk, releases: dict[int, Path], tmp_path: Path
) -> None:
    for path in kiosk.folder.glob("objects.db*"):
        path.unlink()

    assert_outcome(kiosk.take(releases[1]), Answer.UP_TO_DATE, Reason.SAME_RELEASE)

    hand_on(kiosk, tmp_path / "stick")


def test_folders_of_somebody_else_with_the_names_of_an_export_are_left_alone(kiosk: Kiosk, tmp_path: Path) -> None:
    mine = tmp_path / "stick" / "objects" / "thesis.odt"
    mine.parent.mkdir(parents=True)
    mine.write_bytes(b"years of work")

    exit_code, _ = kiosk.run("export", str(tmp_path / "stick"))

    assert exit_code == 1
    assert mine.read_bytes() == b"years of work"
