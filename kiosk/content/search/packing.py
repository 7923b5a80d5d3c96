"""The packed columns of the search index: records of fixed length, little-endian."""

import sys
import zlib
from array import array
from collections.abc import Iterable, Iterator
from struct import Struct

POSTING = Struct("<IBB")
"""Document, weight (0 to 255), and which of the term's words stands there."""
FORM = Struct("<IH")
"""Term, and the mark of the folded word."""
COMPLETION = Struct("<IB")
"""Term, and the length of its shortest form that starts so."""

_LANGUAGES = 8  # terms of one language are a class modulo this


def term_number(place: int, language: int) -> int:
    """Return the number of a term: it tells the language."""
    return place * _LANGUAGES + language


def language_of(term: int) -> int:
    """Return the place of a term's language among the languages."""
    return term % _LANGUAGES


def mark(folded: str) -> int:
    """Return 16 bits that tell folded words with the same skeleton apart."""
    return zlib.crc32(folded.encode()) & 0xFFFF


def pack_numbers(values: Iterable[int]) -> bytes:
    """Return whole numbers in 4 bytes each."""
    packed = array("I", values)
    if sys.byteorder == "big":
        packed.byteswap()
    return packed.tobytes()


def unpack_numbers(data: bytes) -> "array[int]":
    """Return the numbers that `pack_numbers` packed."""
    values = array("I")
    values.frombytes(data)
    if sys.byteorder == "big":
        values.byteswap()
    return values


def records(record: Struct, data: bytes, most: int = -1) -> Iterator[tuple[int, ...]]:
    """Yield the first records of a packed column."""
    return record.iter_unpack(data if most < 0 else data[: most * record.size])
