"""Takes keys out of a table one by one, and names the wrong one."""

import re
from pathlib import Path

from kiosk.config.error import ConfigError


class Keys:
    """The keys that are left of a configuration file.

    Every method takes one key out, and raises ConfigError, which names the file, the key and what was expected.

    Args:
        path: the file, for the message.
        data: what it holds.
    """

    def __init__(self, path: Path, data: dict[str, object]) -> None:
        self._path = path
        self._data = data

    def path(self, key: str) -> Path | None:
        """Return a path, or None where the file has no such key."""
        value = self._data.pop(key, None)
        if value is None:
            return None
        if not isinstance(value, str) or not value:
            raise self.error(key, "expected a text")
        return Path(value)

    def url(self, key: str) -> str:
        """Return an address of the web, or an empty one."""
        value = self._data.pop(key, "")
        if not isinstance(value, str) or (value and not value.startswith(("https://", "http://"))):
            raise self.error(key, "expected an address that starts with https://")
        return value

    def text(self, key: str, most: int) -> str:
        """Return one line of at most so many bytes of UTF-8, or an empty one."""
        value = self._data.pop(key, "")
        if not isinstance(value, str) or not value.isprintable() or len(value.encode()) > most:
            raise self.error(key, f"expected one line of text, at most {most} bytes; a Cyrillic letter counts as two")
        return value

    def match(self, key: str, form: str, expected: str) -> str:
        """Return a text of the form, a regular expression, or an empty one."""
        value = self._data.pop(key, "")
        if not isinstance(value, str) or (value and not re.fullmatch(form, value)):
            raise self.error(key, f"expected {expected}")
        return value

    def choice(self, key: str, choices: tuple[str, ...], default: str) -> str:
        """Return one of some words."""
        value = self._data.pop(key, default)
        if not isinstance(value, str) or value not in choices:
            raise self.error(key, f"expected one of {', '.join(choices)}")
        return value

    def number(self, key: str, default: float | None, least: float, most: float) -> float | None:
        """Return a number within its borders; None is only the default."""
        value = self._data.pop(key, default)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int | float) or not least <= value <= most:
            raise self.error(key, f"expected a number from {least} to {most}")
        return value

    def switch(self, key: str, *, default: bool) -> bool:
        """Return true or false."""
        value = self._data.pop(key, default)
        if not isinstance(value, bool):
            raise self.error(key, "expected true or false")
        return value

    def order(self, key: str, choices: tuple[str, ...]) -> tuple[str, ...]:
        """Return some of the choices, at least one and each once, in the order of the file; all are the default."""
        value = self._data.pop(key, list(choices))
        if (
            not isinstance(value, list)
            or not value
            or any(value.count(item) > 1 or item not in choices for item in value)
        ):
            raise self.error(key, f"expected one or more of {', '.join(choices)}, each once, in square brackets")
        return tuple(value)

    def ask(self, key: str) -> object:
        """Return what is left for a key as it stands, without taking it."""
        return self._data.get(key)

    def speak_of(self, beginning: str) -> bool:
        """Whether a key that begins so is left."""
        return any(key.startswith(beginning) for key in self._data)

    def refuse_rest(self) -> None:
        """Raise for the first key that nobody has taken."""
        for key in self._data:
            raise self.error(key, "unknown key")

    def error(self, key: str, expected: str) -> ConfigError:
        """Return what to raise for a key."""
        return ConfigError(f"{self._path}: {key}: {expected}")
