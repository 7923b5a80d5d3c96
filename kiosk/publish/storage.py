"""Where an export is uploaded to: a folder, or storage that speaks S3. Both look the same to the rest."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import urlsplit

from kiosk.content.durable import replace_file

AT_ONCE = 8
"""How many files are sent at a time."""

_DRAFT = ".new"
_S3 = "s3://"


class StorageError(Exception):
    """The storage refuses, cannot be reached, or holds something else; the message says which."""


class NoPlaceError(StorageError):
    """The name is none of a place to upload to."""


class Storage(Protocol):
    """A place that keeps files under names such as "objects/ab/cdef".

    Attributes:
        is_folder: a kiosk may read it as a folder, so it needs the list of its files.
    """

    is_folder: bool

    def list(self) -> Mapping[str, int]:
        """Return the size of each file by its name."""

    def get(self, name: str) -> bytes:
        """Return a file that `list` names."""

    def put(self, name: str, data: bytes, cache_control: str, *, replace: bool = False) -> None:
        """Store a file, whole or not at all. Only with `replace` may it take the place of another."""


def storage_for(to: str, endpoint: str | None = None) -> Storage:
    """Return the storage that `to` names: a folder, or s3://bucket/prefix at the endpoint.

    Raises:
        NoPlaceError: it names no such place.
        StorageError: boto3 is not installed, or lacks a setting.
    """
    if to.startswith(_S3):
        place = urlsplit(to)
        if not place.netloc:
            raise NoPlaceError(f"{to}: expected s3://bucket/prefix")
        return S3Storage(place.netloc, place.path.strip("/"), endpoint)
    if "://" in to:
        raise NoPlaceError(f"{to}: expected a folder or s3://bucket/prefix")
    if endpoint:
        raise NoPlaceError("an endpoint is for s3://bucket/prefix only")
    return FolderStorage(Path(to))


class FolderStorage:
    """A folder: a web server's, a mounted share, a stick."""

    is_folder = True

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def list(self) -> Mapping[str, int]:
        """Return the size of each file by its name."""
        files = (path for path in self._folder.rglob("*") if path.is_file() and path.suffix != _DRAFT)
        return {path.relative_to(self._folder).as_posix(): path.stat().st_size for path in files}

    def get(self, name: str) -> bytes:
        """Return a file."""
        return (self._folder / name).read_bytes()

    def put(self, name: str, data: bytes, _cache_control: str, *, replace: bool = False) -> None:
        """Store a file; it has its name only when it is on the disk. The web server says how long it may be cached."""
        path = self._folder / name
        if path.exists() and not replace:
            raise StorageError(f"{path} is there already")
        path.parent.mkdir(parents=True, exist_ok=True)
        replace_file(path, data)


class S3Storage:
    """A bucket of storage that speaks S3, below a prefix; the account comes from boto3's own places.

    Raises:
        StorageError: boto3 is not installed, or lacks a setting.
    """

    is_folder = False

    def __init__(self, bucket: str, prefix: str, endpoint: str | None) -> None:
        try:
            import boto3  # noqa: PLC0415 - the extra `s3`
            from botocore.config import Config  # noqa: PLC0415
        except ImportError as error:
            raise StorageError("boto3 is missing: it comes with the extra `s3` of this program") from error
        self._place = f"{_S3}{bucket}/{prefix}"
        self._bucket, self._prefix = bucket, f"{prefix}/" if prefix else ""
        config = Config(
            connect_timeout=10,
            retries={"mode": "standard"},
            max_pool_connections=AT_ONCE,
            # Not every storage knows the newer checksums; the request's own signature covers the bytes.
            request_checksum_calculation="when_required",
            response_checksum_validation="when_required",
        )
        with self._plainly():
            self._client: Any = boto3.session.Session().client("s3", endpoint_url=endpoint, config=config)

    def list(self) -> Mapping[str, int]:
        """Return the size of each file by its name."""
        with self._plainly():
            pages = self._client.get_paginator("list_objects_v2").paginate(Bucket=self._bucket, Prefix=self._prefix)
            found = [item for page in pages for item in page.get("Contents", ())]
        return {item["Key"].removeprefix(self._prefix): item["Size"] for item in found}

    def get(self, name: str) -> bytes:
        """Return a file."""
        with self._plainly():
            data: bytes = self._client.get_object(Bucket=self._bucket, Key=self._prefix + name)["Body"].read()
        return data

    def put(self, name: str, data: bytes, cache_control: str, *, replace: bool = False) -> None:
        """Store a file."""
        kind = "application/json" if name.endswith(".json") else "application/octet-stream"
        place = {"Bucket": self._bucket, "Key": self._prefix + name}
        only_new = {} if replace else {"IfNoneMatch": "*"}
        with self._plainly():
            try:
                self._client.put_object(**place, **only_new, Body=data, CacheControl=cache_control, ContentType=kind)
            except self._client.exceptions.ClientError as error:
                # The answer to an attempt that succeeded may have been lost, and the next one finds our own file.
                if error.response["Error"]["Code"] != "PreconditionFailed" or self.get(name) != data:
                    raise

    @contextmanager
    def _plainly(self) -> Iterator[None]:
        from botocore.exceptions import BotoCoreError, ClientError  # noqa: PLC0415 - the extra `s3`

        try:
            yield
        except (BotoCoreError, ClientError, ValueError) as error:
            raise StorageError(f"{self._place}: {error}") from error
