"""The points at which a process can die: before and after every step by which it changes the disk."""

import builtins
import functools
import io
import os
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

_STEPS = ("fsync", "replace", "rename", "unlink", "remove", "mkdir", "rmdir", "symlink")


class Points:
    """Counts the points, and ends the process at one of them, at once and without a word to anybody.

    Args:
        fatal: the number of the point to die at; a number that is never reached lets the process live.
        dying: called with the name of that point.
    """

    def __init__(self, fatal: int, dying: Callable[[str], None]) -> None:
        self._fatal, self._dying = fatal, dying
        self._passed = 0

    def watch(self) -> None:
        """Stand around the steps. Bringing data to the disk itself is left out: a dying process loses none."""
        for name in _STEPS:
            step = _nothing if name == "fsync" else getattr(os, name)
            setattr(os, name, self._around(name, step))
        builtins.open = io.open = self._around_writing(io.open)
        sqlite3.connect = functools.partial(sqlite3.connect, factory=self._connection())  # type: ignore[assignment]

    def _pass(self, name: str) -> None:
        if self._passed == self._fatal:
            self._dying(name)
            os._exit(0)
        self._passed += 1

    def _around(self, name: str, step: Callable[..., Any]) -> Callable[..., Any]:
        @functools.wraps(step)
        def watched(*args: Any, **options: Any) -> Any:
            what = f"{name} {_label(args[0])}"
            self._pass(f"before {what}")
            result = step(*args, **options)
            self._pass(f"after {what}")
            return result

        return watched

    def _around_writing(self, opened: Callable[..., Any]) -> Callable[..., Any]:
        created = self._around("create", opened)

        def watched(file: Any, mode: str = "r", *args: Any, **options: Any) -> Any:
            return (created if "w" in mode and not isinstance(file, int) else opened)(file, mode, *args, **options)

        return watched

    def _connection(self) -> type[sqlite3.Connection]:
        class Watched(sqlite3.Connection):
            """Commits are the steps of a database."""

            commit = self._around("commit", sqlite3.Connection.commit)
            __exit__ = self._around("commit", sqlite3.Connection.__exit__)

        return Watched


def _label(subject: object) -> str:
    if isinstance(subject, int):
        return str(Path(f"/proc/self/fd/{subject}").readlink())
    return "" if isinstance(subject, sqlite3.Connection) else str(subject)


def _nothing(_handle: int) -> None:
    pass
