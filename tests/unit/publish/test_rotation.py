"""The next root: two more years, and new keys for the old ones that are lost or stolen."""

import shutil
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from tuf.api.metadata import Metadata, Root

from kiosk.publish.keys import ROLES, ROOT_KEYS, KeyFileError, KeyFolder
from kiosk.publish.rotation import rotate

NOW = datetime(2026, 11, 22, 8, tzinfo=UTC)
LATER = NOW + timedelta(days=600)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> KeyFolder:
    keys = KeyFolder(tmp_path_factory.mktemp("publisher") / "keys", "a long pass phrase")
    keys.make(NOW)
    return keys


@pytest.fixture
def keys(made: KeyFolder, tmp_path: Path) -> KeyFolder:
    return KeyFolder(Path(shutil.copytree(made.folder, tmp_path / "keys")), made.passphrase)


def files(keys: KeyFolder) -> Mapping[str, bytes]:
    return {path.name: path.read_bytes() for path in keys.folder.iterdir()}


def keyids(root: Root) -> dict[str, set[str]]:
    return {role: set(root.roles[role].keyids) for role in (Root.type, *ROLES)}


def assert_follows(keys: KeyFolder, version: int) -> None:
    """A kiosk at the root before takes this one: each of the two is satisfied with its signatures."""
    before, after = (Metadata[Root].from_file(str(keys.folder / f"{n}.root.json")) for n in (version - 1, version))
    assert after.signed.version == version
    before.signed.verify_delegate(Root.type, after.signed_bytes, after.signatures)
    after.signed.verify_delegate(Root.type, after.signed_bytes, after.signatures)


def test_a_root_is_prolonged_for_two_years_with_the_keys_it_has(keys: KeyFolder) -> None:
    before = keys.newest_root()
    assert rotate(keys, (), LATER).name == "2.root.json"
    assert keyids(keys.newest_root()) == keyids(before)
    assert keys.newest_root().expires == LATER + timedelta(days=730)
    assert_follows(keys, 2)


@pytest.mark.parametrize("name", ROLES)
def test_a_new_key_takes_the_place_of_one_that_signs_releases(keys: KeyFolder, name: str) -> None:
    was, before = files(keys), keyids(keys.newest_root())
    rotate(keys, (name,), LATER)
    after = keyids(keys.newest_root())
    assert {role for role in after if after[role] != before[role]} == {name}
    assert after[name] == {keys.signers()[name].public_key.keyid}
    assert files(keys)[f"{name}-before-2.pem"] == was[f"{name}.pem"]
    assert_follows(keys, 2)


@pytest.mark.parametrize("name", ROOT_KEYS)
@pytest.mark.parametrize("lost", [True, False], ids=["lost", "stolen"])
def test_a_new_key_takes_the_place_of_a_root_key(keys: KeyFolder, name: str, lost: bool) -> None:
    old = keys.signer(name).public_key.keyid
    others = {keys.signer(other).public_key.keyid for other in ROOT_KEYS if other != name}
    if lost:
        (keys.folder / f"{name}.pem").unlink()
    rotate(keys, (name,), LATER)
    new = keys.signer(name).public_key.keyid
    assert keyids(keys.newest_root())[Root.type] == others | {new}
    assert new != old
    assert_follows(keys, 2)


def test_all_keys_can_be_replaced_at_once_and_again(keys: KeyFolder) -> None:
    first = keyids(keys.newest_root())
    for version in (2, 3):
        rotate(keys, (*ROOT_KEYS, *ROLES), LATER)
        assert_follows(keys, version)
    last = keyids(keys.newest_root())
    assert not set().union(*first.values()) & set().union(*last.values())
    assert keys.signers().keys() == set(ROLES)


@pytest.mark.parametrize("present", [(), *((name,) for name in ROOT_KEYS)], ids=lambda names: "".join(names) or "none")
@pytest.mark.parametrize("replaced", [(), ("root1",), ROOT_KEYS], ids=["none", "one", "all"])
def test_one_holder_alone_can_do_nothing(keys: KeyFolder, present: tuple[str, ...], replaced: tuple[str, ...]) -> None:
    for name in set(ROOT_KEYS) - set(present):
        (keys.folder / f"{name}.pem").unlink()
    was = files(keys)
    with pytest.raises(KeyFileError, match="Bring 2 of root1, root2, root3 together"):
        rotate(keys, replaced, LATER)
    assert files(keys) == was


def test_a_root_key_from_before_a_rotation_is_refused(keys: KeyFolder) -> None:
    rotate(keys, ("root3",), LATER)
    (keys.folder / "root3-before-2.pem").replace(keys.folder / "root3.pem")
    was = files(keys)
    with pytest.raises(KeyFileError, match=r"root3\.pem: root 2 names another key"):
        rotate(keys, (), LATER)
    assert files(keys) == was
