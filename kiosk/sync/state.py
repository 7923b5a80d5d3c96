"""What the kiosk keeps of its updates: generations of content, of which CURRENT names one.

CURRENT            the one file that is ever replaced: which generation is shown, which releases are refused
gens/000042/       content.db, gen.json, metadata/: never changed once it has its name
trust/             the newest verified metadata: nothing older is accepted
objects.db         the objects received so far
tmp/               emptied at every start
"""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import msgspec
from filelock import FileLock, Timeout

from kiosk.content.durable import replace_file, sync_folder
from kiosk.content.export_format import sha256

CONTENT = "content.db"
MANIFEST = "manifest.json"
METADATA = "metadata"
_RECORD = "gen.json"
KEPT = 2
"""How many generations stay: the one shown, and the one to go back to."""


class BusyError(Exception):
    """Another update is at work."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Generation:
    """gen.json: one release as this kiosk built it.

    Attributes:
        manifest: the SHA-256 of its manifest.
        entries: the hash of each entry's object, by its key.
        lists: the hashes of the objects that list them.
        format: of content.db; another version of the program may write another.
        content_sha256: of content.db.
    """

    number: int
    manifest: str
    release: int
    published: datetime
    entries: dict[str, str]
    lists: tuple[str, ...]
    format: int
    content_sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Current:
    """CURRENT: what is shown.

    Attributes:
        generation: the number of the shown generation; 0 is the content that came with the program.
        top: the highest number that was ever given, so that none is given twice.
        blocked: the manifests that are not taken again.
    """

    generation: int
    top: int
    blocked: tuple[str, ...] = field(default=())


class State:
    """The state folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.trust = folder / "trust"
        self.objects = folder / "objects.db"
        self.tmp = folder / "tmp"
        self._generations = folder / "gens"
        self._current = folder / "CURRENT"

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Hold the only right to change anything here.

        Raises:
            BusyError: another process has it.
            OSError: the folder cannot be made.
        """
        self.folder.mkdir(parents=True, exist_ok=True)
        lock = FileLock(self.folder / "lock")
        try:
            lock.acquire(timeout=0)
        except Timeout as error:
            raise BusyError from error
        try:
            yield
        finally:
            lock.release()

    def current(self) -> Current:
        """Return what CURRENT says; without it, or when it is damaged, the newest whole generation."""
        if pointer := self.pointer():
            return pointer
        newest = max((item.number for item in self.generations()), default=0)
        return Current(generation=newest, top=newest)

    def pointer(self) -> Current | None:
        """Return what CURRENT says, or None when it is missing or damaged."""
        try:
            return msgspec.json.decode(self._current.read_bytes(), type=Current)
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
            return None

    def pointed_on(self) -> datetime | None:
        """Return when CURRENT was last replaced, as the clock told then; None without it."""
        try:
            return datetime.fromtimestamp(self._current.stat().st_mtime, UTC)
        except (OSError, OverflowError, ValueError):
            return None

    def point(self, current: Current) -> None:
        """Replace CURRENT: the moment at which a change counts."""
        replace_file(self._current, msgspec.json.encode(current))

    def place(self, number: int) -> Path:
        """Return the folder of a generation."""
        return self._generations / f"{number:06d}"

    def generation(self, number: int) -> Generation | None:
        """Return the record of a generation, or None when it is not there or not whole."""
        try:
            record = msgspec.json.decode((self.place(number) / _RECORD).read_bytes(), type=Generation)
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
            return None
        return record if record.number == number and (self.place(number) / CONTENT).is_file() else None

    def manifest(self, generation: Generation) -> bytes | None:
        """Return the signed manifest of a generation, or None when it is not there or not whole."""
        try:
            data = (self.place(generation.number) / MANIFEST).read_bytes()
        except OSError:
            return None
        return data if sha256(data) == generation.manifest else None

    def generations(self) -> list[Generation]:
        """Return the records of all whole generations, the oldest first."""
        return [record for record in map(self.generation, self.numbers()) if record]

    def numbers(self) -> list[int]:
        """Return the numbers of all generations, whole or not, in their order."""
        return sorted(int(path.name) for path in self._generations.glob("[0-9]*") if path.name.isdigit())

    def seal(self, draft: Path, record: Generation) -> None:
        """Write the record of a draft that is to become a generation."""
        replace_file(draft / _RECORD, msgspec.json.encode(record))

    def adopt(self, draft: Path, number: int) -> None:
        """Give a sealed draft its name among the generations; nothing points to it yet."""
        self._generations.mkdir(parents=True, exist_ok=True)
        for folder in [path for path in (draft, *draft.rglob("*")) if path.is_dir()]:
            sync_folder(folder)
        draft.rename(self.place(number))
        sync_folder(self._generations)

    def drop(self, number: int) -> None:
        """Remove a generation that nothing names."""
        shutil.rmtree(self.place(number), ignore_errors=True)

    def empty_tmp(self) -> Path:
        """Return the folder for drafts, empty."""
        shutil.rmtree(self.tmp, ignore_errors=True)
        self.tmp.mkdir(parents=True)
        return self.tmp
