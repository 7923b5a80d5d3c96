"""Reads TOML into records, and says which key is wrong."""

import re
import tomllib
import types
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

import msgspec

from kiosk.publish.problems import Problem

_T = TypeVar("_T")


def read_record(text: str, kind: type[_T], file: str, extra: Mapping[str, object]) -> tuple[_T | None, list[Problem]]:
    """Read TOML text into a record of the dataclass `kind`.

    Args:
        text: the TOML.
        kind: the dataclass; keys that it does not have are refused.
        file: the name to report problems under.
        extra: values that the file's place gives, such as the id.

    Returns:
        The record, or None with the problems that kept it from being one.
    """
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return None, [_syntax_problem(file, str(error))]
    unknown = [Problem(file, key, "unknown key") for key in _unknown_keys(data, kind, "")]
    unknown += [Problem(file, key, "unknown key: the file's place says it") for key in extra if key in data]
    try:
        return msgspec.convert({**data, **extra}, kind), unknown
    except msgspec.ValidationError as error:
        return None, [*unknown, _record_problem(file, str(error))]


def _syntax_problem(file: str, message: str) -> Problem:
    found = re.search(r"\(at (line \d+), column \d+\)", message)
    return Problem(file, found[1] if found else "", f"not TOML: {message}")


def _record_problem(file: str, message: str) -> Problem:
    what, _, path = message.partition(" - at ")
    key_of = re.fullmatch(r"`key` in `(.*)`", path)
    if key_of:
        return Problem(file, key_of[1].removeprefix("$").removeprefix("."), f"{what[0].lower()}{what[1:]} as a key")
    place = path.strip("`").removeprefix("$").removeprefix(".")
    missing = re.fullmatch(r"Object missing required field `(\w+)`", what)
    if missing:
        return Problem(file, f"{place}.{missing[1]}".removeprefix("."), "this key is missing")
    return Problem(file, place, what[0].lower() + what[1:])


def _unknown_keys(data: object, kind: Any, place: str) -> Iterator[str]:  # noqa: ANN401 - a type annotation is any object
    kind = _without_none(kind)
    if is_dataclass(kind) and isinstance(data, dict):
        hints = get_type_hints(kind)
        known = {field.name for field in fields(kind)}
        for key, value in data.items():
            here = f"{place}.{key}".removeprefix(".")
            if key not in known:
                yield here
            else:
                yield from _unknown_keys(value, hints[key], here)
    elif get_origin(kind) is tuple and isinstance(data, list):
        for index, value in enumerate(data):
            yield from _unknown_keys(value, get_args(kind)[0], f"{place}[{index}]")


def _without_none(kind: Any) -> Any:  # noqa: ANN401 - as above
    if get_origin(kind) in (Union, types.UnionType):
        return next(arg for arg in get_args(kind) if arg is not type(None))
    return kind
