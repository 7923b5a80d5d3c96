"""The configuration of one kiosk: kiosk.toml."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.config.error import ConfigError
from kiosk.domain.idle import IdleTimes

if TYPE_CHECKING:
    # Loaded only for a kiosk that has a file, or a printer.
    from kiosk.config.keys import Keys
    from kiosk.domain.printing import PrinterSettings
    from kiosk.domain.wifi import Wifi

__all__ = ["Config", "ConfigError", "read_config"]

_SHORTEST_COUNTDOWN = 20  # EN 301 549 v3.2.1, 11.2.2.1
_SHORTEST_PASSWORD, _LONGEST_PASSWORD = 8, 63  # IEEE 802.11i, annex H.4.1


@dataclass(frozen=True, slots=True)
class Config:
    """What one kiosk has of its own.

    Attributes:
        content: the content database to show; None is the newest update, or what came with the program.
        screen_inches: diagonal of the screen; None asks the monitor.
        idle: how long to wait for a person.
        sound: whether the kiosk may make a sound.
        player: the program that plays what is read aloud, with its arguments; empty is the first that is found.
        update_url: where new content is published; empty for a kiosk that only takes sticks.
        update_minutes: how often to look there.
        printer: what slips are printed on; None is no printer, and no word of printing on the screen.
        slips_per_day: how many slips the kiosk gives a day at most.
        centre: the name of the place where the kiosk stands, as printed slips say it; empty says nothing.
        file: where these settings stand; None is nowhere.
        wifi: the network for guests, where the desk gives it to everybody who asks the kiosk.
    """

    content: Path | None = None
    screen_inches: float | None = None
    idle: IdleTimes = field(default_factory=IdleTimes)
    sound: bool = True
    player: tuple[str, ...] = ()
    update_url: str = ""
    update_minutes: float = 15
    printer: "PrinterSettings | None" = None
    slips_per_day: int = 300
    centre: str = ""
    wifi: "Wifi | None" = None
    file: Path | None = None


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

    from kiosk.config.keys import Keys  # noqa: PLC0415 - as above

    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ConfigError(f"{path}: {error}") from error
    keys = Keys(path, data)
    config = Config(
        content=keys.path("content"),
        screen_inches=keys.number("screen_inches", None, 7, 100),
        idle=IdleTimes(
            ask_after=round(keys.number("idle_seconds", 90, 20, 3600) or 90),
            countdown=round(keys.number("countdown_seconds", 30, _SHORTEST_COUNTDOWN, 300) or 30),
        ),
        sound=keys.switch("sound", default=True),
        player=tuple(keys.text("player", 200).split()),
        update_url=keys.url("update_url"),
        update_minutes=keys.number("update_minutes", 15, 1, 1440) or 15,
        printer=_printer(keys),
        slips_per_day=int(keys.number("slips_per_day", 300, 1, 10000) or 300),
        centre=keys.text("centre", 120),
        wifi=_wifi(keys),
        file=path,
    )
    keys.refuse_rest()
    return config


def _printer(keys: "Keys") -> "PrinterSettings | None":
    if not keys.speak_of("printer"):
        return None
    from kiosk.config.printer import read_printer  # noqa: PLC0415 - most kiosks have no printer

    return read_printer(keys)


def _wifi(keys: "Keys") -> "Wifi | None":
    from kiosk.domain.wifi import Wifi  # noqa: PLC0415 - most kiosks have no file

    name, password = keys.text("wifi_name", 32), keys.text("wifi_password", _LONGEST_PASSWORD)
    hidden, shown = keys.switch("wifi_hidden", default=False), keys.switch("wifi_shown", default=False)
    if password and len(password) < _SHORTEST_PASSWORD:
        raise keys.error("wifi_password", f"expected {_SHORTEST_PASSWORD} to {_LONGEST_PASSWORD} characters, or none")
    if not name and (password or hidden or shown):
        raise keys.error("wifi_name", "expected the name of the network")
    return Wifi(name, password, hidden) if shown else None
