"""The trust client as another program would use it: on a repository of any kind, over HTTP, at a time that it says."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from securesystemslib.signer import CryptoSigner
from tuf.api.exceptions import BadVersionNumberError, DownloadHTTPError, ExpiredMetadataError, RepositoryError
from tuf.api.metadata import Metadata, MetaFile, Root, Snapshot, TargetFile, Targets, Timestamp

from kiosk.sync.carriers import WebCarrier
from kiosk.sync.trust import TrustClient
from tests.unit.sync.carriers import serving
from tests.unit.sync.publisher import DAY

NOW = datetime(2031, 5, 1, tzinfo=UTC)  # far from any clock's
ROLES: tuple[type[Any], ...] = (Targets, Snapshot, Timestamp)
NAME = "books/any.txt"


@dataclass
class Repository:
    """Anybody's repository in a folder."""

    folder: Path
    signers: dict[str, CryptoSigner] = field(default_factory=dict)

    def make(self) -> bytes:
        """Return the bootstrap root."""
        root = Root(expires=NOW + 100 * DAY)
        for role in (Root.type, *(kind.type for kind in ROLES)):
            self.signers[role] = CryptoSigner.generate_ed25519()
            root.add_key(self.signers[role].public_key, role)
        return self._sign(root)

    def publish(self, version: int, text: bytes, expires: datetime = NOW + DAY) -> None:
        target = TargetFile.from_data(NAME, text, ["sha256"])
        self._write(f"targets/{target.get_prefixed_paths()[0]}", text)
        targets = Targets(version, expires=expires, targets={NAME: target})
        snapshot = Snapshot(version, expires=expires, meta={"targets.json": MetaFile(version)})
        timestamp = Timestamp(version, expires=expires, snapshot_meta=MetaFile(version))
        self._write(f"metadata/{version}.targets.json", self._sign(targets))
        self._write(f"metadata/{version}.snapshot.json", self._sign(snapshot))
        self._write("metadata/timestamp.json", self._sign(timestamp))

    def _sign(self, signed: Any) -> bytes:
        metadata = Metadata(signed)
        metadata.sign(self.signers[signed.type])
        return metadata.to_bytes()

    def _write(self, name: str, data: bytes) -> None:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


@dataclass
class Reader:
    """A program that keeps its trusted metadata in a folder."""

    folder: Path
    bootstrap: bytes
    url: str

    def client(self, now: datetime = NOW) -> TrustClient:
        return TrustClient(self.folder, self.bootstrap, f"{self.url}/metadata/", WebCarrier(self.url).fetcher, now)

    def refresh(self, now: datetime = NOW) -> None:
        with self.client(now) as client:
            client.refresh()

    def read(self, to: Path) -> bytes:
        with self.client() as client:
            client.refresh()
            target = client.target(NAME)
            assert target is not None
            client.download(target, f"{self.url}/targets/", to)
        return to.read_bytes()

    def versions(self) -> dict[str, int]:
        kept = {path.stem: Metadata[Any].from_file(str(path)) for path in self.folder.glob("*.json")}
        return {role: metadata.signed.version for role, metadata in kept.items()}


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    return Repository(tmp_path / "repository")


@pytest.fixture
def reader(repository: Repository, tmp_path: Path) -> Iterator[Reader]:
    """A program that has read version 2."""
    bootstrap = repository.make()
    repository.publish(2, b"two")
    with serving(repository.folder) as url:
        reader = Reader(tmp_path / "trusted", bootstrap, url)
        assert reader.read(tmp_path / "book") == b"two"
        yield reader


def test_a_named_target_is_read_and_the_newest_versions_are_kept(
    reader: Reader, repository: Repository, tmp_path: Path
) -> None:
    repository.publish(3, b"three")
    assert reader.read(tmp_path / "book") == b"three"
    assert reader.versions() == {"root": 1, "timestamp": 3, "snapshot": 3, "targets": 3}


def test_a_target_that_is_not_named_is_none(reader: Reader) -> None:
    with reader.client() as client:
        client.refresh()
        assert client.target("books/other.txt") is None


def test_an_older_version_is_refused_by_a_later_client_too(reader: Reader, repository: Repository) -> None:
    repository.publish(1, b"one")
    for _ in range(2):
        with pytest.raises(BadVersionNumberError):
            reader.refresh()
    assert reader.versions() == {"root": 1, "timestamp": 2, "snapshot": 2, "targets": 2}


def test_what_was_verified_is_kept_though_a_later_step_failed(reader: Reader, repository: Repository) -> None:
    repository.publish(3, b"three")
    (repository.folder / "metadata/3.targets.json").unlink()
    with pytest.raises(DownloadHTTPError):
        reader.refresh()
    assert reader.versions() == {"root": 1, "timestamp": 3, "snapshot": 3, "targets": 2}


def test_the_time_that_counts_is_the_one_that_was_said(reader: Reader, repository: Repository) -> None:
    repository.publish(3, b"three", expires=NOW + 5 * DAY)
    with pytest.raises(ExpiredMetadataError):
        reader.refresh(NOW + 5 * DAY)
    reader.refresh(NOW + 4 * DAY)
    assert reader.versions()["targets"] == 3


def test_bytes_that_were_not_signed_are_never_written(reader: Reader, repository: Repository, tmp_path: Path) -> None:
    repository.publish(3, b"three")
    for path in (repository.folder / "targets/books").iterdir():
        path.write_bytes(b"other")
    with pytest.raises(RepositoryError):
        reader.read(tmp_path / "new")
    assert not (tmp_path / "new").exists()
