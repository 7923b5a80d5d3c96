"""The signed export: what the manifest, the shards and the objects look like (docs/export-format.md)."""

import hashlib
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Annotated, Final

import msgspec

FORMAT: Final = 1
"""The export format that this program writes, and the newest that it reads."""

COLLECTION: Final = "central"
MANIFEST_TARGET: Final = f"collections/{COLLECTION}/manifest.json"

_LARGEST_RAW = 1 << 20
_FEWEST_IN_SHARD = 32

Sha256 = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}$", max_length=64)]
Size = Annotated[int, msgspec.Meta(ge=0, le=1 << 32)]
Key = Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9-]+(/[a-z0-9-]+)*$(?!\n)", max_length=200)]


@dataclass(frozen=True, slots=True)
class Blob:
    """Bytes known by their hash."""

    sha256: Sha256
    length: Size


@dataclass(frozen=True, slots=True)
class Shard:
    """A part of the entries: the list of its objects, and all of them in one file, in the order of the list."""

    index: Blob
    pack: Blob


@dataclass(frozen=True, slots=True)
class ObjectRef:
    """An entry as an object: `sha256` and `length` of the compressed bytes, `raw_length` of the entry itself."""

    sha256: Sha256
    length: Size
    raw_length: Annotated[int, msgspec.Meta(ge=0, le=_LARGEST_RAW)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """One release of one collection: the one file that is signed.

    Attributes:
        format, min_reader: the format it is written in, and the oldest reader of it.
        release: grows by one with each release.
        published: when it was made, in UTC.
        count: how many entries it has.
        digest: SHA-256 over the sorted lines "key sha256".
    """

    format: Annotated[int, msgspec.Meta(ge=1)]
    min_reader: Annotated[int, msgspec.Meta(ge=1)]
    collection: Key
    release: Annotated[int, msgspec.Meta(ge=1)]
    published: Annotated[datetime, msgspec.Meta(tz=True)]
    count: Size
    digest: Sha256
    shards: tuple[Shard, ...]


Index = dict[Key, ObjectRef]
"""The objects of a shard by the key of their entry."""


class FormatError(ValueError):
    """The bytes are no export that this program reads."""


def read_manifest(data: bytes) -> Manifest:
    """Read a manifest.

    Raises:
        FormatError: it is none.
    """
    try:
        return msgspec.json.decode(data, type=Manifest)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise FormatError(f"manifest: {error}") from error


def read_index(data: bytes) -> Index:
    """Read the compressed list of a shard.

    Raises:
        FormatError: it is none.
    """
    try:
        return msgspec.json.decode(inflate(data, _LARGEST_RAW), type=Index)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise FormatError(f"shard: {error}") from error


def write(record: Manifest | Index) -> bytes:
    """Return the JSON text of a record, the same bytes for equal records."""
    return msgspec.json.encode(record, order="deterministic")


def inflate(data: bytes, limit: int) -> bytes:
    """Return what was compressed.

    Raises:
        FormatError: it is not zlib, is cut or followed by something, or is longer than `limit`.
    """
    stream = zlib.decompressobj()
    try:
        raw = stream.decompress(data, limit + 1)
    except zlib.error as error:
        raise FormatError(f"object: {error}") from error
    if len(raw) > limit or not stream.eof or stream.unused_data:
        raise FormatError("object: longer or shorter than it should be")
    return raw


def deflate(raw: bytes) -> bytes:
    """Compress; another version of zlib may give other bytes, so an unchanged entry keeps its old object."""
    return zlib.compress(raw, 9)


def sha256(data: bytes) -> str:
    """Return the SHA-256 of bytes in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def file_sha256(path: Path) -> str:
    """Return the SHA-256 of a file, however large, in hexadecimal.

    Raises:
        OSError: it cannot be read.
    """
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def digest(hashes: Mapping[str, str]) -> str:
    """Return the digest of a release from the hash of each entry's object."""
    return sha256("".join(f"{key} {value}\n" for key, value in sorted(hashes.items())).encode())


def shard_count(entries: int) -> int:
    """Return into how many shards so many entries go: a power of two; a shard then holds at most 64, on average."""
    count = 1
    while entries / count > 2 * _FEWEST_IN_SHARD:
        count *= 2
    return count


def shard_of(key: str, count: int) -> int:
    """Return the shard of an entry, which a release with as many shards never changes.

    A page and its texts are in one shard, so that a page that changes in every language changes one shard.
    """
    _, rest = kind_and_id(key)
    return int.from_bytes(hashlib.sha256((rest or key).encode()).digest()[:4], "big") % count


def kind_and_id(key: str) -> tuple[str, str]:
    """Return what an entry is, and of what: the id of a text is that of its page."""
    kind, _, rest = key.partition("/")
    return kind, rest.rpartition("/")[0] if kind == "text" else rest


def pack_order(index: Index) -> list[ObjectRef]:
    """Return the objects of a shard in the order of its pack: by key, each once."""
    return list({index[key].sha256: index[key] for key in sorted(index)}.values())


def object_name(name: str) -> str:
    """Return where an object lies in an export."""
    return f"objects/{name[:2]}/{name[2:]}"


def pack_name(name: str) -> str:
    """Return where a pack lies in an export."""
    return f"packs/{name}"
