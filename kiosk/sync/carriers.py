"""Ways to read an export: a web server, or a folder such as a stick. Both look the same to the rest."""

import os
import ssl
import stat
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol
from urllib.parse import unquote, urlsplit

import urllib3
from tuf.api.exceptions import DownloadError, DownloadHTTPError
from tuf.ngclient.fetcher import FetcherInterface

_CHUNK = 1 << 16
_NOT_FOUND = 404
_OK = 200
_TIMEOUT = urllib3.Timeout(connect=10, read=30)
_IGNORE_DATES = 0x200000  # X509_V_FLAG_NO_CHECK_TIME of OpenSSL
_REPARSE_POINT = 0x400  # of Windows: a link in disguise


class Carrier(Protocol):
    """A place that holds an export."""

    is_folder: bool
    base_url: str
    fetcher: FetcherInterface


class WebCarrier:
    """An export on a web server.

    Args:
        url: where the export lies.
        clock_wrong: the dates of the server's certificate cannot be judged; its name and issuer are, as always.
    """

    is_folder = False

    def __init__(self, url: str, *, clock_wrong: bool = False) -> None:
        self.base_url = url.rstrip("/") + "/"
        self.fetcher: FetcherInterface = _WebFetcher(clock_wrong=clock_wrong)


class FolderCarrier:
    """An export in a folder, which is only read, and no link of which is followed."""

    is_folder = True
    base_url = "folder:///"

    def __init__(self, folder: Path) -> None:
        self.fetcher: FetcherInterface = _FolderFetcher(folder)


class _WebFetcher(FetcherInterface):
    def __init__(self, *, clock_wrong: bool) -> None:
        context = ssl.create_default_context()
        if clock_wrong:
            context.verify_flags |= _IGNORE_DATES
        self._pool = urllib3.PoolManager(ssl_context=context, timeout=_TIMEOUT, retries=False, maxsize=4)

    def _fetch(self, url: str) -> Iterator[bytes]:
        try:
            response = self._pool.request("GET", url, preload_content=False, redirect=False)
        except urllib3.exceptions.HTTPError as error:
            raise DownloadError(str(error)) from error
        if response.status != _OK:
            response.release_conn()
            raise DownloadHTTPError(f"{url}: {response.status}", response.status)
        return self._chunks(response)

    @staticmethod
    def _chunks(response: urllib3.BaseHTTPResponse) -> Iterator[bytes]:
        try:
            yield from response.stream(_CHUNK)
        except urllib3.exceptions.HTTPError as error:
            raise DownloadError(str(error)) from error
        finally:
            response.release_conn()


class _FolderFetcher(FetcherInterface):
    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def _fetch(self, url: str) -> Iterator[bytes]:
        parts = unquote(urlsplit(url).path).lstrip("/").split("/")
        if any(part in ("", ".", "..") or set(part) & set("\0\\:") for part in parts):
            raise DownloadError(f"{url}: no path of an export")
        try:
            handle = open_inside(self._folder, parts)
        except FileNotFoundError as error:
            raise DownloadHTTPError(f"{url}: not there", _NOT_FOUND) from error
        except OSError as error:
            raise DownloadError(f"{url}: {error}") from error
        return _read(handle)


def _read(handle: int) -> Iterator[bytes]:
    with os.fdopen(handle, "rb") as file:
        while chunk := file.read(_CHUNK):
            yield chunk


def open_inside(folder: Path, parts: list[str]) -> int:
    """Open a regular file below a folder for reading, following no link; a pipe or a device never makes it wait.

    Raises:
        OSError: there is no such file, or it is something else.
    """
    if sys.platform == "win32":
        return _open_on_windows(folder, parts)
    here = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    for place, part in enumerate(parts):
        kind = os.O_DIRECTORY if place < len(parts) - 1 else 0
        try:
            below = os.open(part, os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC | os.O_NONBLOCK | kind, dir_fd=here)
        finally:
            os.close(here)
        here = below
    return _only_regular(here)


def _open_on_windows(folder: Path, parts: list[str]) -> int:
    path = folder
    for part in parts:
        path /= part
        if getattr(path.lstat(), "st_file_attributes", 0) & _REPARSE_POINT:
            raise OSError(f"{path} is a link")
    return _only_regular(os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0)))


def _only_regular(handle: int) -> int:
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise OSError("not a regular file")
    return handle
