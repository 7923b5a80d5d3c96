"""Carriers over a folder that count, or break, and a web server over one."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
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


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_arguments: object) -> None:
        pass


@contextmanager
def serving(folder: Path) -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder)))
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
