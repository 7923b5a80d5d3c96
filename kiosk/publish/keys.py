"""The publisher's keys: encrypted files, one for each role, three for the root."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from securesystemslib.signer import CryptoSigner
from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata, Root
from tuf.api.serialization.json import JSONSerializer

Signers = Mapping[str, CryptoSigner]
"""The signer of each role below the root, by its name."""

ROLES = ("targets", "snapshot", "timestamp")
ROOT_KEYS = ("root1", "root2", "root3")
"""The names of the root's keys, each of which somebody else keeps."""
_ROOT_THRESHOLD = 2
_ROOT_LIFE = timedelta(days=730)
_SHORTEST_PASSPHRASE = 12
BOOTSTRAP = "1.root.json"


class KeyFileError(Exception):
    """The keys cannot be made or used; the message says which and why."""


@dataclass(frozen=True, slots=True)
class KeyFolder:
    """A folder with the publisher's keys and the root metadata that names them."""

    folder: Path
    passphrase: str

    def make(self, now: datetime) -> Metadata[Root]:
        """Make the keys and the first root metadata.

        Raises:
            KeyFileError: there are keys already, or the passphrase is too short.
            OSError: the folder cannot be written.
        """
        if self.folder.exists() and any(self.folder.iterdir()):
            raise KeyFileError(f"{self.folder} is not empty: keys are never overwritten")
        if len(self.passphrase) < _SHORTEST_PASSPHRASE:
            raise KeyFileError(f"the passphrase is too short: expected at least {_SHORTEST_PASSPHRASE} characters")
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        root = Root(expires=root_expiry(now), consistent_snapshot=True)
        signers = [self._make(name) for name in ROOT_KEYS]
        for signer in signers:
            root.add_key(signer.public_key, Root.type)
        root.roles[Root.type].threshold = _ROOT_THRESHOLD
        for role in ROLES:
            root.add_key(self._make(role).public_key, role)
        metadata = Metadata(root)
        for signer in signers:
            metadata.sign(signer, append=True)
        metadata.to_file(str(self.folder / BOOTSTRAP), JSONSerializer(compact=False))
        return metadata

    def signer(self, name: str) -> CryptoSigner:
        """Return the signer of a role, or of "root1" to "root3".

        Raises:
            KeyFileError: there is no such key, or the passphrase is wrong.
        """
        path = self._path(name)
        try:
            key = serialization.load_pem_private_key(path.read_bytes(), self.passphrase.encode())
        except OSError as error:
            raise KeyFileError(f"{path}: {error.strerror}") from error
        except (ValueError, TypeError) as error:
            raise KeyFileError(f"{path}: no key, or another passphrase") from error
        if not isinstance(key, Ed25519PrivateKey):
            raise KeyFileError(f"{path}: expected an Ed25519 key")
        return CryptoSigner(key)

    def signers(self, roles: tuple[str, ...] = ROLES) -> Signers:
        """Return the signers of a release, or of these roles alone: a server that signs daily has one key only.

        Raises:
            KeyFileError: as `signer`; or the newest root metadata does not name a key.
            OSError: the root metadata cannot be read.
        """
        signers = {role: self.signer(role) for role in roles}
        root = self.newest_root()
        for role, signer in signers.items():
            if signer.public_key.keyid not in root.roles[role].keyids:
                raise KeyFileError(f"{self._path(role)}: {root.version}.root.json names another key")
        return signers

    def newest_root(self) -> Root:
        """Return the newest root metadata.

        Raises:
            KeyFileError: there is none.
            OSError: it cannot be read.
        """
        newest = self.roots()[-1:]
        try:
            root = Metadata[Root].from_bytes(newest[0].read_bytes()).signed
        except (IndexError, RepositoryError) as error:
            raise KeyFileError(f"{self.folder}: there is no root metadata that kiosks could trust") from error
        if not isinstance(root, Root):
            raise KeyFileError(f"{newest[0]}: there is no root metadata that kiosks could trust")
        return root

    def holds(self, name: str) -> bool:
        """Say whether there is a file of this key."""
        return self._path(name).is_file()

    def replace(self, name: str, key: Ed25519PrivateKey, version: int) -> None:
        """Keep a key that root `version` is the first to name; the one before gets another name.

        Raises:
            OSError: the folder cannot be written.
        """
        if self.holds(name):
            self._path(name).rename(self._path(f"{name}-before-{version}"))
        self._write(name, key)

    def roots(self) -> list[Path]:
        """Return the root metadata, the first version first."""
        return sorted(self.folder.glob("*.root.json"), key=lambda path: int(path.name.partition(".")[0]))

    def _make(self, name: str) -> CryptoSigner:
        key = Ed25519PrivateKey.generate()
        self._write(name, key)
        return CryptoSigner(key)

    def _write(self, name: str, key: Ed25519PrivateKey) -> None:
        secret = key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.BestAvailableEncryption(self.passphrase.encode()),
        )
        path = self._path(name)
        path.touch(mode=0o600)
        path.write_bytes(secret)

    def _path(self, name: str) -> Path:
        return self.folder / f"{name}.pem"


def root_expiry(now: datetime) -> datetime:
    """Return when a root ends that is signed now."""
    return (now + _ROOT_LIFE).astimezone(UTC).replace(microsecond=0)
