"""Keys change; a kiosk follows from the root it was shipped with, and no further than two of three people signed."""

import shutil
from pathlib import Path

import pytest

from kiosk.domain.outcomes import Answer, Reason
from kiosk.publish.keys import KeyFolder
from tests.unit.sync.publisher import DAY, MADE, Kiosk, assert_outcome, copy, publish, relist, rotate, tree

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
