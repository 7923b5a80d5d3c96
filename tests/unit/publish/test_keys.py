"""The publisher's keys: who must sign what, and that nobody else reads or replaces them."""

import shutil
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from tuf.api.exceptions import UnsignedMetadataError
from tuf.api.metadata import Metadata, Root, Targets

from kiosk.publish.keys import BOOTSTRAP, ROLES, KeyFileError, KeyFolder
from tests.unit.publish.conftest import NOW, PASSPHRASE

FILES = ["1.root.json", "root1.pem", "root2.pem", "root3.pem", "snapshot.pem", "targets.pem", "timestamp.pem"]


def root_of(keys: KeyFolder) -> Metadata[Root]:
    return Metadata[Root].from_file(str(keys.folder / BOOTSTRAP))


@pytest.fixture
def copied(keys: KeyFolder, tmp_path: Path) -> KeyFolder:
    """A copy of the keys, to be changed."""
    return KeyFolder(shutil.copytree(keys.folder, tmp_path / "keys"), PASSPHRASE)


def test_there_are_three_keys_for_the_root_and_one_for_each_other_role(keys: KeyFolder) -> None:
    assert sorted(path.name for path in keys.folder.iterdir()) == FILES
    root = root_of(keys).signed
    assert {name: (len(role.keyids), role.threshold) for name, role in root.roles.items()} == {
        "root": (3, 2),
        "targets": (1, 1),
        "snapshot": (1, 1),
        "timestamp": (1, 1),
    }
    assert len(root.keys) == 6
    assert {key.keytype for key in root.keys.values()} == {"ed25519"}


def test_the_root_holds_two_years_to_the_second_and_asks_for_consistent_snapshots(keys: KeyFolder) -> None:
    root = root_of(keys).signed
    assert (root.version, root.consistent_snapshot) == (1, True)
    assert root.expires == datetime(2028, 11, 21, 8, 30, 15, tzinfo=UTC)


@pytest.mark.parametrize(
    ("signed_by", "trusted"),
    [
        pytest.param(["root1", "root2", "root3"], True, id="three"),
        pytest.param(["root1", "root3"], True, id="two"),
        pytest.param(["root2"], False, id="one"),
        pytest.param(["root2", "root2"], False, id="one twice"),
        pytest.param(["targets", "snapshot", "timestamp", "root1"], False, id="one and other roles"),
    ],
)
def test_two_of_the_three_root_keys_make_a_root_and_fewer_do_not(
    keys: KeyFolder, signed_by: list[str], trusted: bool
) -> None:
    following = root_of(keys)
    following.signed.version = 2
    following.signatures.clear()
    for name in signed_by:
        following.sign(keys.signer(name), append=True)
    root = root_of(keys).signed
    if trusted:
        root.verify_delegate(Root.type, following.signed_bytes, following.signatures)
    else:
        with pytest.raises(UnsignedMetadataError):
            root.verify_delegate(Root.type, following.signed_bytes, following.signatures)


def test_the_first_root_is_signed_by_all_three(keys: KeyFolder) -> None:
    root = root_of(keys)
    assert set(root.signatures) == set(root.signed.roles[Root.type].keyids)
    root.signed.verify_delegate(Root.type, root.signed_bytes, root.signatures)


@pytest.mark.parametrize("role", ROLES)
def test_a_role_signs_for_itself_and_for_no_other(keys: KeyFolder, role: str) -> None:
    root = root_of(keys).signed
    signed = Metadata(Targets())
    signed.sign(keys.signers()[role])
    for name in (*ROLES, Root.type):
        if name == role:
            root.verify_delegate(name, signed.signed_bytes, signed.signatures)
        else:
            with pytest.raises(UnsignedMetadataError):
                root.verify_delegate(name, signed.signed_bytes, signed.signatures)


@pytest.mark.parametrize("name", ["root1", "root2", "root3", *ROLES])
def test_a_key_is_encrypted_and_only_its_owner_reads_the_file(keys: KeyFolder, name: str) -> None:
    path = keys.folder / f"{name}.pem"
    assert path.read_bytes().startswith(b"-----BEGIN ENCRYPTED PRIVATE KEY-----\n")
    if sys.platform != "win32":
        assert (path.stat().st_mode & 0o777, keys.folder.stat().st_mode & 0o777) == (0o600, 0o700)


def test_another_passphrase_opens_no_key(keys: KeyFolder) -> None:
    for name in ("root1", *ROLES):
        with pytest.raises(KeyFileError, match=rf"{name}\.pem: no key, or another passphrase"):
            KeyFolder(keys.folder, "a long pass phrasE").signer(name)


@pytest.mark.parametrize(("length", "made"), [(0, False), (11, False), (12, True)])
def test_a_passphrase_has_twelve_characters_or_more(tmp_path: Path, length: int, made: bool) -> None:
    folder = tmp_path / "keys"
    if made:
        KeyFolder(folder, "x" * length).make(NOW)
        assert sorted(path.name for path in folder.iterdir()) == FILES
    else:
        with pytest.raises(KeyFileError, match="at least 12 characters"):
            KeyFolder(folder, "x" * length).make(NOW)
        assert not folder.exists()


@pytest.mark.parametrize("name", [*FILES, "notes.txt"])
def test_a_folder_that_holds_anything_is_refused_and_unchanged(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("mine", encoding="utf-8")
    with pytest.raises(KeyFileError, match="never overwritten"):
        KeyFolder(tmp_path, PASSPHRASE).make(NOW)
    assert [(path.name, path.read_text(encoding="utf-8")) for path in tmp_path.iterdir()] == [(name, "mine")]


def test_an_empty_folder_is_used(tmp_path: Path) -> None:
    KeyFolder(tmp_path, PASSPHRASE).make(NOW)
    assert sorted(path.name for path in tmp_path.iterdir()) == FILES


def test_two_publishers_have_no_key_in_common(keys: KeyFolder, others: KeyFolder) -> None:
    assert not root_of(keys).signed.keys.keys() & root_of(others).signed.keys.keys()


def test_the_roots_come_in_the_order_of_their_versions(copied: KeyFolder) -> None:
    for version in (10, 2):
        shutil.copy(copied.folder / BOOTSTRAP, copied.folder / f"{version}.root.json")
    assert [path.name for path in copied.roots()] == ["1.root.json", "2.root.json", "10.root.json"]


@pytest.mark.parametrize("name", ["root1", *ROLES])
def test_a_missing_key_is_named(copied: KeyFolder, name: str) -> None:
    (copied.folder / f"{name}.pem").unlink()
    with pytest.raises(KeyFileError, match=rf"{name}\.pem: No such file"):
        copied.signer(name)


@pytest.mark.parametrize("content", [b"", b"\xff", b"-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n"])
def test_a_file_that_is_no_key_is_refused(copied: KeyFolder, content: bytes) -> None:
    (copied.folder / "targets.pem").write_bytes(content)
    with pytest.raises(KeyFileError, match=r"targets\.pem: no key"):
        copied.signers()


def test_a_key_that_is_not_encrypted_is_refused(copied: KeyFolder) -> None:
    bare = ec.generate_private_key(ec.SECP256R1()).private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    (copied.folder / "targets.pem").write_bytes(bare)
    with pytest.raises(KeyFileError, match=r"targets\.pem: no key"):
        copied.signers()


@pytest.mark.parametrize("kind", ["elliptic", "rsa"])
def test_a_key_of_another_kind_is_refused(copied: KeyFolder, kind: str) -> None:
    key = ec.generate_private_key(ec.SECP256R1()) if kind == "elliptic" else rsa.generate_private_key(65537, 2048)
    secret = serialization.BestAvailableEncryption(PASSPHRASE.encode())
    (copied.folder / "targets.pem").write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, secret)
    )
    with pytest.raises(KeyFileError, match=r"targets\.pem: expected an Ed25519 key"):
        copied.signers()


def test_a_key_that_the_newest_root_does_not_name_is_refused(copied: KeyFolder, others: KeyFolder) -> None:
    shutil.copy(others.folder / "snapshot.pem", copied.folder / "snapshot.pem")
    with pytest.raises(KeyFileError, match=r"snapshot\.pem: 1\.root\.json names another key"):
        copied.signers()


@pytest.mark.parametrize("content", [None, "", "{}", "[]", '{"signed": {"_type": "targets"}, "signatures": []}'])
def test_keys_without_a_root_are_refused(copied: KeyFolder, content: str | None) -> None:
    (copied.folder / BOOTSTRAP).unlink()
    if content is not None:
        (copied.folder / BOOTSTRAP).write_text(content, encoding="utf-8")
    with pytest.raises(KeyFileError, match="no root metadata"):
        copied.signers()
