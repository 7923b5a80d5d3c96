"""Carriers over a folder that count, or break."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tuf.ngclient.fetcher import FetcherInterface

from kiosk.sync.carriers import FolderCarrier


@dataclass
class Watch(FetcherInterface):
    """Counts the bytes that leave a folder, and asks `at_byte` before it hands out each piece."""

    folder: Path
    at_byte: Callable[[int], None] = lambda _count: None
    read: dict[str, int] = field(default_factory=dict)

    @property
    def total(self) -> int:
        return sum(self.read.values())

    def _fetch(self, url: str) -> Iterator[bytes]:
        return self._pieces(url, FolderCarrier(self.folder).fetcher._fetch(url))

    def _pieces(self, url: str, pieces: Iterator[bytes]) -> Iterator[bytes]:
        for piece in pieces:
            self.at_byte(self.total)
            self.read[url] = self.read.get(url, 0) + len(piece)
            yield piece


@dataclass
class WatchedCarrier:
    """A folder that is read as a stick is, or as a server is."""

    fetcher: Watch
    is_folder: bool
    base_url: str = "folder:///"
