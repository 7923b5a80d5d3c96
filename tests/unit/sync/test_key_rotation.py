"""Keys change; a kiosk follows from the root it was shipped with, and no further than two of three people signed."""

import shutil
from pathlib import Path

import pytest

from kiosk.domain.outcomes import Answer, Reason
from kiosk.publish.export import export, refresh_timestamp
from kiosk.publish.keys import ROLES, KeyFolder
from kiosk.publish.released import ExportError
from kiosk.publish.rotation import rotate as rotate_keys
from tests.unit.sync.publisher import DAY, MADE, Kiosk, assert_outcome, collection, copy, publish, relist, rotate, tree

TWO = ("root1", "root2")


@pytest.fixture
def own_keys(keys: KeyFolder, tmp_path: Path) -> KeyFolder:
    """The publisher's keys, to be rotated."""
    return KeyFolder(copy(keys.folder, tmp_path / "keys"), keys.passphrase)


@pytest.fixture
def rotated(own_keys: KeyFolder, releases: dict[int, Path], tmp_path: Path) -> Path:
    """Release 2, signed after two rotations: no online key is what it was, and the third root key changed twice."""
    rotate(own_keys, MADE, signed_by=("root1", "root2"), replaced="root3")
    rotate(own_keys, MADE, signed_by=("root2", "root3"), replaced="root1")
    return publish(own_keys, copy(releases[1], tmp_path / "rotated"), MADE + DAY, "two")


def without(export: Path, to: Path, *roots: int) -> Path:
    stick = copy(export, to)
    for version in roots:
        (stick / "metadata" / f"{version}.root.json").unlink()
    relist(stick)
    return stick


def test_two_rotations_at_once_are_followed(kiosk: Kiosk, rotated: Path) -> None:
    assert_outcome(kiosk.take(rotated), Answer.UPDATED, Reason.NEW_RELEASE)
    assert kiosk.trusted_root() == 3


def test_a_new_kiosk_follows_from_the_root_it_was_shipped_with(new_kiosk: Kiosk, rotated: Path) -> None:
    assert_outcome(new_kiosk.take(rotated), Answer.UPDATED, Reason.NEW_RELEASE)


def test_a_stick_without_the_root_between_is_not_ours(kiosk: Kiosk, rotated: Path, tmp_path: Path) -> None:
    before = kiosk.showing()
    stick = without(rotated, tmp_path / "stick", 2)
    assert_outcome(kiosk.take(stick), Answer.FOREIGN, Reason.FOREIGN)
    assert (kiosk.showing(), kiosk.trusted_root()) == (before, 1)
    assert_outcome(kiosk.take(rotated), Answer.UPDATED, Reason.NEW_RELEASE)


def test_a_kiosk_that_knows_the_newest_root_needs_no_other(
    kiosk: Kiosk, own_keys: KeyFolder, rotated: Path, tmp_path: Path
) -> None:
    assert_outcome(kiosk.take(rotated), Answer.UPDATED, Reason.NEW_RELEASE)
    publish(own_keys, rotated, MADE + 2 * DAY, "three")
    stick = without(rotated, tmp_path / "stick", 1, 2)
    assert_outcome(kiosk.take(stick), Answer.UPDATED, Reason.NEW_RELEASE)


@pytest.mark.parametrize(
    "signed_by",
    [("root1",), ("root1", "new"), ("new",), ()],
    ids=["one of two", "one of two, and the new key", "the new key alone", "nobody"],
)
def test_a_root_that_less_than_two_of_the_known_keys_signed_is_refused(
    kiosk: Kiosk, own_keys: KeyFolder, rotated: Path, signed_by: tuple[str, ...]
) -> None:
    assert_outcome(kiosk.take(rotated), Answer.UPDATED, Reason.NEW_RELEASE)
    before = kiosk.showing()
    rotate(own_keys, MADE, signed_by=signed_by, replaced="root3")
    publish(own_keys, rotated, MADE + 2 * DAY, "three")
    assert_outcome(kiosk.take(rotated), Answer.FOREIGN, Reason.FOREIGN)
    assert (kiosk.showing(), kiosk.trusted_root(), kiosk.trusted()) == (before, 3, "2/2/2")


def test_the_replaced_key_may_sign_its_own_replacement_only_as_one_of_two(
    kiosk: Kiosk, own_keys: KeyFolder, releases: dict[int, Path], tmp_path: Path
) -> None:
    """Root 2 needs two of the old keys and two of the new; root3 is no longer among the new."""
    before = kiosk.showing()
    rotate(own_keys, MADE, signed_by=("root1", "root3"), replaced="root3")
    stick = publish(own_keys, copy(releases[1], tmp_path / "stick"), MADE + DAY, "two")
    assert_outcome(kiosk.take(stick), Answer.FOREIGN, Reason.FOREIGN)
    assert (kiosk.showing(), kiosk.trusted_root()) == (before, 1)


def test_the_replaced_key_the_new_one_and_one_more_are_enough(
    kiosk: Kiosk, own_keys: KeyFolder, releases: dict[int, Path], tmp_path: Path
) -> None:
    rotate(own_keys, MADE, signed_by=("root1", "root3", "new"), replaced="root3")
    stick = publish(own_keys, copy(releases[1], tmp_path / "stick"), MADE + DAY, "two")
    assert_outcome(kiosk.take(stick), Answer.UPDATED, Reason.NEW_RELEASE)
    assert kiosk.trusted_root() == 2


def test_a_root_between_may_have_expired(
    kiosk: Kiosk, own_keys: KeyFolder, releases: dict[int, Path], tmp_path: Path
) -> None:
    rotate(own_keys, MADE, signed_by=TWO, replaced="root3", life=-1)
    rotate(own_keys, MADE, signed_by=TWO, replaced="root3")
    stick = publish(own_keys, copy(releases[1], tmp_path / "stick"), MADE + DAY, "two")
    assert_outcome(kiosk.take(stick), Answer.UPDATED, Reason.NEW_RELEASE)
    assert kiosk.trusted_root() == 3


def test_the_last_root_may_not_have_expired(
    kiosk: Kiosk, own_keys: KeyFolder, releases: dict[int, Path], tmp_path: Path
) -> None:
    before = kiosk.showing()
    rotate(own_keys, MADE, signed_by=TWO, replaced="root3", life=-1)
    stick = publish(own_keys, copy(releases[1], tmp_path / "stick"), MADE + DAY, "two")
    assert_outcome(kiosk.take(stick), Answer.OLDER, Reason.EXPIRED)
    assert kiosk.showing() == before


def test_what_the_old_keys_still_sign_is_refused_after_a_rotation(
    kiosk: Kiosk, rotated: Path, releases: dict[int, Path]
) -> None:
    assert_outcome(kiosk.take(rotated), Answer.UPDATED, Reason.NEW_RELEASE)
    before = kiosk.showing()
    assert_outcome(kiosk.take(releases[3]), Answer.FOREIGN, Reason.FOREIGN)
    assert kiosk.showing() == before


def test_a_kiosk_hands_all_roots_on(kiosk: Kiosk, new_kiosk: Kiosk, rotated: Path, tmp_path: Path) -> None:
    kiosk.take(rotated)
    handed_on = tmp_path / "handed on"
    assert kiosk.run("export", str(handed_on))[0] == 0
    assert [name for name in tree(handed_on / "metadata") if "root" in name] == [f"{n}.root.json" for n in (1, 2, 3)]
    assert_outcome(new_kiosk.take(handed_on), Answer.UPDATED, Reason.NEW_RELEASE)


def test_a_kiosk_that_lost_its_roots_needs_a_stick_with_all_of_them(
    kiosk: Kiosk, own_keys: KeyFolder, rotated: Path, tmp_path: Path
) -> None:
    kiosk.take(rotated)
    shutil.rmtree(kiosk.folder / "trust" / "root_history")
    publish(own_keys, rotated, MADE + 2 * DAY, "three")
    assert_outcome(kiosk.take(without(rotated, tmp_path / "stick", 2)), Answer.FOREIGN, Reason.FOREIGN)
    assert_outcome(kiosk.take(rotated), Answer.UPDATED, Reason.NEW_RELEASE)


@pytest.fixture
def signed_anew(own_keys: KeyFolder, releases: dict[int, Path], tmp_path: Path) -> Path:
    """Release 1 after two roots of the command's own: no new content, but other keys for all that sign it."""
    rotate_keys(own_keys, ("root3",), MADE + DAY)
    rotate_keys(own_keys, ("root1", *ROLES), MADE + DAY)
    out = copy(releases[1], tmp_path / "anew")
    before, after = export(collection("one", "which stays"), own_keys, out, MADE + DAY)
    assert before == after
    return out


def test_new_keys_are_followed_without_new_content(kiosk: Kiosk, signed_anew: Path) -> None:
    before = kiosk.showing()
    assert_outcome(kiosk.take(signed_anew), Answer.UP_TO_DATE, Reason.SAME_RELEASE)
    assert (kiosk.showing(), kiosk.trusted_root(), kiosk.trusted()) == (before, 3, "2/2/2")


def test_old_keys_sign_nothing_any_more_after_new_ones_were_followed(
    kiosk: Kiosk, signed_anew: Path, releases: dict[int, Path]
) -> None:
    kiosk.take(signed_anew)
    assert_outcome(kiosk.take(releases[3]), Answer.FOREIGN, Reason.FOREIGN)


def test_a_kiosk_that_was_there_for_one_of_two_rotations_follows_the_other(
    kiosk: Kiosk, own_keys: KeyFolder, releases: dict[int, Path], tmp_path: Path
) -> None:
    out = copy(releases[1], tmp_path / "out")
    for root in (2, 3, 4):
        rotate_keys(own_keys, ("root2", "timestamp"), MADE)
        if root != 3:
            export(collection("one", "which stays"), own_keys, out, MADE)
            kiosk.take(out)
            assert kiosk.trusted_root() == root


def test_a_new_root_is_published_once(own_keys: KeyFolder, signed_anew: Path) -> None:
    was = tree(signed_anew)
    before, after = export(collection("one", "which stays"), own_keys, signed_anew, MADE + DAY)
    assert before is after
    assert tree(signed_anew) == was


def test_a_timestamp_alone_is_not_signed_by_keys_that_no_kiosk_could_know(
    own_keys: KeyFolder, releases: dict[int, Path], tmp_path: Path
) -> None:
    rotate_keys(own_keys, ("timestamp",), MADE)
    out = copy(releases[1], tmp_path / "out")
    was = tree(out)
    with pytest.raises(ExportError, match=r"has no 2\.root\.json yet"):
        refresh_timestamp(own_keys, out, MADE)
    assert tree(out) == was


def test_a_release_that_stays_the_newest_for_half_a_year_is_signed_anew(
    kiosk: Kiosk, keys: KeyFolder, releases: dict[int, Path], tmp_path: Path
) -> None:
    out = copy(releases[1], tmp_path / "out")
    for days, trusted in ((182, "1/1/1"), (183, "2/2/2")):
        before, after = export(collection("one", "which stays"), keys, out, MADE + days * DAY)
        assert before == after
        assert_outcome(kiosk.take(out), Answer.UP_TO_DATE, Reason.SAME_RELEASE)
        assert kiosk.trusted() == trusted
