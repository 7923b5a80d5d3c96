"""What an export's files look like, and that any other bytes are refused."""

import hashlib
import json
import tracemalloc
import zlib
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import msgspec
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.content.export_format import (
    Blob,
    FormatError,
    Index,
    Manifest,
    ObjectRef,
    Shard,
    deflate,
    digest,
    inflate,
    object_name,
    pack_name,
    pack_order,
    read_index,
    read_manifest,
    sha256,
    shard_count,
    shard_of,
    write,
)

_LARGEST = 1 << 20
A, B, C = (letter * 64 for letter in "abc")

hashes = st.binary(min_size=32, max_size=32).map(bytes.hex)
sizes = st.integers(0, 1 << 32)
blobs = st.builds(Blob, sha256=hashes, length=sizes)
keys = st.from_regex(r"[a-z0-9-]{1,9}(/[a-z0-9-]{1,9}){0,3}", fullmatch=True)
refs = st.builds(ObjectRef, sha256=hashes, length=sizes, raw_length=st.integers(0, _LARGEST))
indexes = st.dictionaries(keys, refs, max_size=6)
manifests = st.builds(
    Manifest,
    format=st.integers(1, 9),
    min_reader=st.integers(1, 9),
    collection=keys,
    release=st.integers(1, 1 << 40),
    published=st.datetimes(datetime(1970, 1, 1), datetime(9999, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001
    count=sizes,
    digest=hashes,
    shards=st.lists(st.builds(Shard, index=blobs, pack=blobs), max_size=3).map(tuple),
)
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | hashes,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5) | keys, inner, max_size=3),
    max_leaves=8,
)
hostile = (
    st.binary(max_size=200)
    | json_values.map(lambda value: json.dumps(value).encode())
    | st.sampled_from(
        [b"", b"[" * 100_000, b'{"a":' * 50_000, b'"\xff"', b'"\\ud800"', b"1" * 5_000, b"\xef\xbb\xbf{}"]
    )
)


def refused(read: Callable[[bytes], object], data: bytes) -> bool:
    """Whether bytes from outside were refused; they may be right by chance, and never end in another error."""
    try:
        read(data)
    except FormatError as error:
        return bool(str(error))
    return False


def told(**changed: Any) -> bytes:
    """A manifest, with some of its fields changed."""
    shard = {"index": {"sha256": A, "length": 1}, "pack": {"sha256": B, "length": 1}}
    whole = {
        "format": 1,
        "min_reader": 1,
        "collection": "central",
        "release": 1,
        "published": "2026-11-22T08:00:00Z",
        "count": 1,
        "digest": C,
        "shards": [shard],
    }
    return json.dumps(whole | changed).encode()


@given(manifests)
def test_any_manifest_comes_back_the_same(manifest: Manifest) -> None:
    assert read_manifest(write(manifest)) == manifest


@given(indexes)
def test_any_list_comes_back_the_same_whatever_its_order(index: Index) -> None:
    assert read_index(deflate(write(index))) == index
    assert write(dict(reversed(index.items()))) == write(index)


def test_a_manifest_as_another_program_would_write_it_is_read() -> None:
    assert read_manifest(told(published="2026-11-22T10:00:00+02:00", colour="blue")) == Manifest(
        format=1,
        min_reader=1,
        collection="central",
        release=1,
        published=datetime(2026, 11, 22, 8, tzinfo=UTC),
        count=1,
        digest=C,
        shards=(Shard(Blob(A, 1), Blob(B, 1)),),
    )


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("format", 0),
        ("format", "1"),
        ("min_reader", 0),
        ("release", 0),
        ("release", 1.5),
        ("release", None),
        ("collection", ""),
        ("collection", "../central"),
        ("collection", "central/"),
        ("collection", "central\n"),
        ("collection", "x" * 201),
        ("published", "2026-11-22T08:00:00"),
        ("published", "yesterday"),
        ("count", -1),
        ("count", (1 << 32) + 1),
        ("digest", C[:-1]),
        ("digest", C + "\n"),
        ("digest", C.upper()),
        ("shards", {}),
        ("shards", [{"index": {"sha256": A, "length": 1}}]),
        ("shards", [{"index": {"sha256": "../../" + A[6:], "length": 1}, "pack": {"sha256": B, "length": 1}}]),
        ("shards", [{"index": {"sha256": A, "length": -1}, "pack": {"sha256": B, "length": 1}}]),
    ],
)
def test_a_manifest_with_a_wrong_field_is_refused_and_the_field_named(field: str, value: object) -> None:
    read_manifest(told())
    with pytest.raises(FormatError, match=rf"manifest: .*\$\.{field}"):
        read_manifest(told(**{field: value}))


@given(hostile)
def test_any_other_bytes_are_no_manifest(data: bytes) -> None:
    assert refused(read_manifest, data)


@given(hostile, st.booleans())
@example(b"{}", False)
def test_any_bytes_are_a_list_or_refused(data: bytes, packed: bool) -> None:
    given_bytes = deflate(data) if packed else data
    if not refused(read_index, given_bytes):
        assert isinstance(msgspec.json.decode(inflate(given_bytes, _LARGEST)), dict)


@pytest.mark.parametrize(
    ("key", "ref", "fault"),
    [
        pytest.param("page/../x", {}, "regex", id="dots"),
        pytest.param("/page/x", {}, "regex", id="root"),
        pytest.param("page/x\n", {}, "regex", id="end of line"),
        pytest.param("page/Ґ", {}, "regex", id="letters"),
        pytest.param("x" * 201, {}, "length", id="long key"),
        pytest.param("page/x", {"raw_length": _LARGEST + 1}, "raw_length", id="entry over 1 MiB"),
        pytest.param("page/x", {"length": -1}, "length", id="less than nothing"),
        pytest.param("page/x", {"sha256": A + "\n"}, "sha256", id="no hash"),
    ],
)
def test_a_list_with_a_wrong_key_or_object_is_refused(key: str, ref: dict[str, object], fault: str) -> None:
    whole = {"sha256": A, "length": 1, "raw_length": _LARGEST}
    assert "x" * 200 in read_index(deflate(json.dumps({"x" * 200: whole}).encode()))
    with pytest.raises(FormatError, match=f"shard: .*{fault}"):
        read_index(deflate(json.dumps({key: whole | ref}).encode()))


@given(st.binary(max_size=2_000))
def test_any_bytes_come_back_whatever_compressed_them(raw: bytes) -> None:
    assert inflate(deflate(raw), len(raw)) == raw
    assert inflate(zlib.compress(raw, 1), len(raw)) == raw


@given(st.binary(max_size=300), st.integers(0, 400))
def test_any_bytes_are_inflated_up_to_the_limit_or_refused(data: bytes, limit: int) -> None:
    if not refused(lambda given_bytes: inflate(given_bytes, limit), data):
        assert len(inflate(data, limit)) <= limit


@given(st.binary(min_size=1, max_size=300), st.data())
def test_a_flipped_bit_is_refused_or_gives_the_same(raw: bytes, data: st.DataObject) -> None:
    packed = bytearray(deflate(raw))
    place = data.draw(st.integers(0, len(packed) * 8 - 1))
    packed[place // 8] ^= 1 << place % 8
    if not refused(lambda given_bytes: inflate(given_bytes, len(raw)), bytes(packed)):
        assert inflate(bytes(packed), len(raw)) == raw


@pytest.mark.parametrize(("limit", "read"), [(99, False), (100, True), (101, True)])
def test_an_object_may_be_as_long_as_the_limit_and_no_longer(limit: int, read: bool) -> None:
    assert refused(lambda data: inflate(data, limit), deflate(b"x" * 100)) is not read


@pytest.mark.parametrize(
    "damaged",
    [
        pytest.param(deflate(b"words")[:-1], id="cut"),
        pytest.param(deflate(b"words") + b"x", id="followed by something"),
        pytest.param(deflate(b"words") * 2, id="twice"),
        pytest.param(b"", id="empty"),
        pytest.param(b"words", id="not compressed"),
    ],
)
def test_an_object_that_is_not_whole_is_refused(damaged: bytes) -> None:
    with pytest.raises(FormatError, match="object: "):
        inflate(damaged, 1000)


def test_a_small_object_that_would_fill_the_memory_is_refused_before_it_does() -> None:
    bomb = zlib.compress(bytes(64 << 20), 9)
    assert len(bomb) < 70_000
    tracemalloc.start()
    try:
        with pytest.raises(FormatError):
            inflate(bomb, _LARGEST)
        assert tracemalloc.get_traced_memory()[1] < 8 << 20
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize(
    ("entries", "shards"), [(0, 1), (1, 1), (64, 1), (65, 2), (128, 2), (129, 4), (500, 8), (10_000, 256)]
)
def test_a_shard_holds_at_most_64_entries_on_average(entries: int, shards: int) -> None:
    assert shard_count(entries) == shards


@given(keys, st.sampled_from([1, 2, 16, 256]))
def test_an_entry_lies_in_the_shard_that_its_key_says(key: str, count: int) -> None:
    kind, *rest = key.split("/")
    page = "/".join(rest[:-1] if kind == "text" else rest) or key
    first_four = int(hashlib.sha256(page.encode()).hexdigest()[:8], 16)
    assert shard_of(key, count) == first_four % count


def test_a_page_and_its_texts_lie_in_one_shard() -> None:
    keys = ["page/health/doctor", *(f"text/health/doctor/{lang}" for lang in ("uk", "ru", "fr", "nl", "en"))]

    assert len({shard_of(key, 64) for key in keys}) == 1


def test_the_digest_is_the_hash_of_the_sorted_lines() -> None:
    expected = hashlib.sha256(f"page/a {B}\ntext/a/uk {A}\n".encode()).hexdigest()
    assert digest({"text/a/uk": A, "page/a": B}) == expected
    assert digest({"text/a/uk": B, "page/a": A}) != expected


def test_a_pack_holds_each_object_once_by_key() -> None:
    first, second = ObjectRef(B, 2, 3), ObjectRef(A, 1, 2)
    assert pack_order({"c": second, "b": first, "a": first}) == [first, second]


def test_objects_and_packs_lie_where_their_hash_says() -> None:
    name = sha256(b"")
    assert name == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    assert object_name(name) == f"objects/e3/{name[2:]}"
    assert pack_name(name) == f"packs/{name}"
