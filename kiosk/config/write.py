"""Changes a configuration file, and leaves its comments and its order as somebody wrote them."""

import stat
from collections.abc import Mapping
from pathlib import Path

import tomlkit

from kiosk.config import Config, ConfigError, parse_config, read_config
from kiosk.content.durable import replace_file

Value = str | int | float | bool | list[str] | None
"""What a key is set to; None takes it away."""

_BEGINNING = "# The settings of this kiosk. Its own screen changes them; docs/operator.md tells every key.\n"


def change_config(path: Path, changes: Mapping[str, Value]) -> Config:
    """Set keys of a file, which is made where there is none; it is replaced whole, or stays as it was.

    Raises:
        ConfigError: the file would be wrong; the message names the key.
        OSError: the file cannot be read or written.
    """
    old = path.read_text(encoding="utf-8") if path.exists() else _BEGINNING
    document = tomlkit.parse(old if old.endswith("\n") or not old else old + "\n")
    for key, value in changes.items():
        if value is not None:
            document[key] = value
        elif key in document:
            del document[key]
    return _replace(path, tomlkit.dumps(document))


def begin_config(path: Path) -> Config:
    """Begin a new file; what stands there is kept beside it first, as NAME.broken.

    Raises:
        OSError: one of them cannot be written.
    """
    if path.exists():
        mode = stat.S_IMODE(path.stat().st_mode)
        replace_file(path.with_name(path.name + ".broken"), path.read_bytes(), mode)
    return _replace(path, _BEGINNING)


def check_config(path: Path) -> bool:
    """Whether the file as it is now can be read: somebody may have changed it since the kiosk started."""
    try:
        read_config(path if path.exists() else None)
    except ConfigError:
        return False
    return True


def _replace(path: Path, text: str) -> Config:
    """Write the whole file, once it is sure that it can be read again; it stays readable for whom it was."""
    config = parse_config(path, text)
    file = path.resolve()  # a link stays one
    file.parent.mkdir(parents=True, exist_ok=True)
    replace_file(file, text.encode(), stat.S_IMODE(file.stat().st_mode) if file.exists() else None)
    return config
