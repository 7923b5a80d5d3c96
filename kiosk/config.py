"""The configuration of one kiosk: kiosk.toml."""

from dataclasses import dataclass, field
from pathlib import Path

from kiosk.domain.idle import IdleTimes
from kiosk.domain.wifi import Wifi

_SHORTEST_COUNTDOWN = 20  # EN 301 549 v3.2.1, 11.2.2.1
_SHORTEST_PASSWORD, _LONGEST_PASSWORD = 8, 63  # IEEE 802.11i, annex H.4.1


class ConfigError(Exception):
    """The configuration file cannot be used; the message names the file, the key and what was expected."""


@dataclass(frozen=True, slots=True)
class Config:
    """What one kiosk has of its own.

    Attributes:
        content: the content database to show; None is the newest update, or what came with the program.
        screen_inches: diagonal of the screen; None asks the monitor.
        idle: how long to wait for a person.
        sound: whether the kiosk may make a sound.
        update_url: where new content is published; empty for a kiosk that only takes sticks.
        update_minutes: how often to look there.
        centre: the name of the place where the kiosk stands, as printed slips say it; empty says nothing.
        wifi: the guest network, where the desk offers one.
    """

    content: Path | None = None
    screen_inches: float | None = None
    idle: IdleTimes = field(default_factory=IdleTimes)
    sound: bool = True
    update_url: str = ""
    update_minutes: float = 15
    centre: str = ""
    wifi: Wifi | None = None


def read_config(path: Path | None) -> Config:
    """Read a configuration file.

    Args:
        path: the file; None gives the defaults.

    Raises:
        ConfigError: the file cannot be read, or a key of it is wrong.
    """
    if path is None:
        return Config()
    import tomllib  # noqa: PLC0415 - most kiosks have no such file

    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ConfigError(f"{path}: {error}") from error
    keys = _Keys(path, data)
    config = Config(
        content=keys.path("content"),
        screen_inches=keys.number("screen_inches", None, 7, 100),
        idle=IdleTimes(
            ask_after=round(keys.number("idle_seconds", 90, 20, 3600) or 90),
            countdown=round(keys.number("countdown_seconds", 30, _SHORTEST_COUNTDOWN, 300) or 30),
        ),
        sound=keys.switch("sound", default=True),
        update_url=keys.url("update_url"),
        update_minutes=keys.number("update_minutes", 15, 1, 1440) or 15,
        centre=keys.text("centre", 0, 60),
        wifi=keys.wifi(),
    )
    keys.refuse_rest()
    return config


class _Keys:
    """Takes keys out of a table one by one, so that what is left is unknown."""

    def __init__(self, path: Path, data: dict[str, object]) -> None:
        self._path = path
        self._data = data

    def path(self, key: str) -> Path | None:
        value = self._data.pop(key, None)
        if value is None:
            return None
        if not isinstance(value, str) or not value:
            raise self._error(key, "expected a text")
        return Path(value)

    def text(self, key: str, shortest: int, longest: int) -> str:
        value = self._data.pop(key, "")
        if not isinstance(value, str) or not value.isprintable() or len(value) > longest or 0 < len(value) < shortest:
            raise self._error(key, f"expected one line of {shortest} to {longest} characters")
        return value

    def wifi(self) -> Wifi | None:
        name = self.text("wifi_name", 1, 32)
        password = self.text("wifi_password", _SHORTEST_PASSWORD, _LONGEST_PASSWORD)
        hidden = self.switch("wifi_hidden", default=False)
        if not name and (password or hidden):
            raise self._error("wifi_name", "expected the name of the network")
        return Wifi(name, password, hidden) if name else None

    def url(self, key: str) -> str:
        value = self._data.pop(key, "")
        if not isinstance(value, str) or (value and not value.startswith(("https://", "http://"))):
            raise self._error(key, "expected an address that starts with https://")
        return value

    def number(self, key: str, default: float | None, least: float, most: float) -> float | None:
        value = self._data.pop(key, default)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int | float) or not least <= value <= most:
            raise self._error(key, f"expected a number from {least} to {most}")
        return value

    def switch(self, key: str, *, default: bool) -> bool:
        value = self._data.pop(key, default)
        if not isinstance(value, bool):
            raise self._error(key, "expected true or false")
        return value

    def refuse_rest(self) -> None:
        for key in self._data:
            raise self._error(key, "unknown key")

    def _error(self, key: str, expected: str) -> ConfigError:
        return ConfigError(f"{self._path}: {key}: {expected}")
