"""Reads one file of the sources; what is wrong with it is collected, not raised."""

from collections.abc import Mapping
from pathlib import Path
from typing import TypeVar

from kiosk.publish.problems import Problem
from kiosk.publish.toml_records import read_record

_T = TypeVar("_T")


def read_file(
    root: Path, path: Path, kind: type[_T], problems: list[Problem], extra: Mapping[str, object] | None = None
) -> _T | None:
    """Read a TOML file into a record; `extra` are values that the file's place gives."""
    text = read_text(root, path, problems)
    if text is None:
        return None
    record, found = read_record(text, kind, name_of(root, path), extra or {})
    problems += found
    return record


def read_optional(root: Path, path: Path, kind: type[_T], problems: list[Problem]) -> _T | None:
    """Read a TOML file that may be missing."""
    return read_file(root, path, kind, problems) if path.exists() else None


def read_text(root: Path, path: Path, problems: list[Problem]) -> str | None:
    """Read a file as UTF-8 text."""
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        problems.append(Problem(name_of(root, path), "", "this file is missing"))
    except (OSError, UnicodeDecodeError) as error:
        problems.append(Problem(name_of(root, path), "", f"cannot be read as UTF-8 text: {error}"))
    return None


def name_of(root: Path, path: Path) -> str:
    """Return the name of a file to report problems under: its path within the sources."""
    return path.relative_to(root).as_posix()
