"""The objects that this kiosk has already: compressed entries by their hash, in one SQLite file."""

import sqlite3
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.content.export_format import sha256


class ObjectStore:
    """Objects by hash. What does not match its hash is not there.

    Raises:
        OSError: the file cannot be made.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        try:
            self._db = self._open()
        except sqlite3.DatabaseError:
            self._drop()
            self._db = self._open()

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    def get(self, name: str) -> bytes | None:
        """Return an object, or None when it is not there or damaged."""
        try:
            row = self._db.execute("SELECT data FROM object WHERE name = ?", (bytes.fromhex(name),)).fetchone()
        except sqlite3.DatabaseError:
            return None
        return row[0] if row and sha256(row[0]) == name else None

    def missing(self, names: Iterable[str]) -> list[str]:
        """Return the names of which there is no whole object."""
        return [name for name in names if self.get(name) is None]

    def put(self, objects: Iterable[bytes]) -> None:
        """Keep objects, all of them or none.

        Raises:
            OSError: there is no room.
        """
        rows = [(bytes.fromhex(sha256(data)), data) for data in objects]
        with self._writing():
            self._db.executemany("INSERT OR REPLACE INTO object (name, data) VALUES (?, ?)", rows)

    def keep_only(self, names: Collection[str]) -> None:
        """Forget every other object.

        Raises:
            OSError: there is no room.
        """
        kept = {bytes.fromhex(name) for name in names}
        with self._writing():
            rows = self._db.execute("SELECT name FROM object").fetchall()
            self._db.executemany("DELETE FROM object WHERE name = ?", [row for row in rows if row[0] not in kept])

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """Do all or nothing; a file that is damaged is dropped, so that the next update brings all objects anew."""
        try:
            with self._db:
                yield
        except sqlite3.OperationalError as error:
            raise OSError(str(error)) from error
        except sqlite3.DatabaseError as error:
            self._db.close()
            self._drop()
            self._db = self._open()
            raise OSError(f"{self._path.name}: {error}") from error

    def _open(self) -> sqlite3.Connection:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        db = sqlite3.connect(self._path)
        try:
            db.execute("PRAGMA journal_mode = WAL")
            db.execute("PRAGMA synchronous = FULL")
            db.execute("CREATE TABLE IF NOT EXISTS object (id INTEGER PRIMARY KEY, name BLOB UNIQUE, data BLOB)")
            db.commit()
        except sqlite3.DatabaseError:
            db.close()
            raise
        return db

    def _drop(self) -> None:
        for suffix in ("", "-wal", "-shm"):
            self._path.with_name(self._path.name + suffix).unlink(missing_ok=True)
