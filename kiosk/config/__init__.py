"""The configuration of one kiosk: kiosk.toml."""

from datetime import time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from kiosk.config.error import ConfigError
from kiosk.domain.idle import IdleTimes
from kiosk.domain.languages import Language
from kiosk.domain.settings import FULL_VOLUME, LARGEST_SCREEN, SMALLEST_SCREEN, KioskSettings, Orientation

if TYPE_CHECKING:
    # Loaded only for a kiosk that has a file, or a printer.
    from kiosk.config.keys import Keys
    from kiosk.domain.printing import PrinterSettings
    from kiosk.domain.wifi import Wifi

__all__ = ["Config", "ConfigError", "parse_config", "read_config"]

_QUIET, _NEVER = time(4), "never"
_SHORTEST_COUNTDOWN = 20  # EN 301 549 v3.2.1, 11.2.2.1
_LONGEST_DEBOUNCE = 500  # EN 301 549 v3.2.1, 5.8
_SHORTEST_PASSWORD, _LONGEST_PASSWORD = 8, 63  # IEEE 802.11i, annex H.4.1
_LONGEST_NETWORK_NAME = 32  # bytes, IEEE 802.11, 9.4.2.2


class Config(NamedTuple):
    """What one kiosk has of its own.

    Attributes:
        content: the content database to show; None is the newest update, or what came with the program.
        screen_inches: diagonal of the screen; None asks the monitor.
        idle: how long to wait for a person.
        debounce_ms: how long after a touch or key the same again is taken for the same one.
        sound: whether the kiosk may make a sound.
        player: the program that plays what is read aloud, with its arguments; empty is the first that is found.
        update_url: where new content is published; empty for a kiosk that only takes sticks.
        update_minutes: how often to look there.
        printer: what slips are printed on; None is no printer, and no word of printing on the screen.
        slips_per_day: how many slips the kiosk gives a day at most.
        centre: the name of the place where the kiosk stands, as printed slips say it; empty says nothing.
        restart_at: when a supervised kiosk starts anew each night; None is never.
        wifi: the network for guests, where the desk gives it to everybody who asks the kiosk.
        network: the same, whether or not the desk gives it.
        languages: those that are offered, in their order.
        volume: from 0 to FULL_VOLUME.
        orientation: how the picture is turned.
        file: where these settings stand; None is nowhere.
        fault: what is wrong with that file, so that these are the defaults; empty is nothing.
    """

    content: Path | None = None
    screen_inches: float | None = None
    idle: IdleTimes = IdleTimes()
    debounce_ms: float = 250
    sound: bool = True
    player: tuple[str, ...] = ()
    update_url: str = ""
    update_minutes: float = 15
    printer: "PrinterSettings | None" = None
    slips_per_day: int = 300
    centre: str = ""
    wifi: "Wifi | None" = None
    restart_at: time | None = _QUIET
    network: "Wifi | None" = None
    languages: tuple[Language, ...] = tuple(Language)
    volume: int = FULL_VOLUME
    orientation: Orientation = Orientation.NORMAL
    file: Path | None = None
    fault: str = ""

    @property
    def settings(self) -> KioskSettings:
        """What of this the desk can set."""
        return KioskSettings(
            centre=self.centre,
            languages=self.languages,
            idle=self.idle,
            volume=self.volume if self.sound else 0,
            screen_inches=self.screen_inches,
            orientation=self.orientation,
            printer=self.printer,
            network=self.network,
            network_shown=self.wifi is not None,
        )


def read_config(path: Path | None) -> Config:
    """Read a configuration file.

    Args:
        path: the file; None gives the defaults.

    Raises:
        ConfigError: the file cannot be read, or a key of it is wrong.
    """
    if path is None:
        return Config()
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path}: {error}") from error
    return parse_config(path, text)


def parse_config(path: Path, text: str) -> Config:
    """Read what stands, or is to stand, in a configuration file.

    Raises:
        ConfigError: a key of it is wrong.
    """
    import tomllib  # noqa: PLC0415 - most kiosks have no such file

    from kiosk.config.keys import Keys  # noqa: PLC0415 - as above

    try:
        keys = Keys(path, tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{path}: {error}") from error
    network = _network(keys)
    config = Config(
        content=keys.path("content"),
        screen_inches=keys.number("screen_inches", None, SMALLEST_SCREEN, LARGEST_SCREEN),
        idle=IdleTimes(
            ask_after=round(keys.number("idle_seconds", 90, 20, 3600) or 90),
            countdown=round(keys.number("countdown_seconds", 30, _SHORTEST_COUNTDOWN, 300) or 30),
        ),
        debounce_ms=_debounce(keys),
        sound=keys.switch("sound", default=True),
        player=tuple(keys.text("player", 200).split()),
        update_url=keys.url("update_url"),
        update_minutes=keys.number("update_minutes", 15, 1, 1440) or 15,
        printer=_printer(keys),
        slips_per_day=int(keys.number("slips_per_day", 300, 1, 10000) or 300),
        centre=keys.text("centre", 120),
        wifi=network if keys.switch("wifi_shown", default=False) else None,
        network=network,
        languages=tuple(Language(code) for code in keys.order("languages", tuple(Language))),
        volume=int(keys.number("volume", FULL_VOLUME, 0, FULL_VOLUME) or 0),
        orientation=Orientation(keys.choice("orientation", tuple(Orientation), Orientation.NORMAL)),
        restart_at=_restart_at(keys),
        file=path,
    )
    keys.refuse_rest()
    return config


def _debounce(keys: "Keys") -> float:
    found = keys.number("debounce_ms", 250, 0, _LONGEST_DEBOUNCE)
    return 250 if found is None else found


def _printer(keys: "Keys") -> "PrinterSettings | None":
    if not keys.speak_of("printer"):
        return None
    from kiosk.config.printer import read_printer  # noqa: PLC0415 - most kiosks have no printer

    return read_printer(keys)


def _restart_at(keys: "Keys") -> time | None:
    form = rf"{_NEVER}|([01]\d|2[0-3]):[0-5]\d"
    text = keys.match("restart_at", form, f'a time such as "04:00", or "{_NEVER}"') or _QUIET.isoformat()
    return None if text == _NEVER else time.fromisoformat(text)


def _network(keys: "Keys") -> "Wifi | None":
    from kiosk.domain.wifi import Wifi  # noqa: PLC0415 - most kiosks have no file

    name, password = keys.text("wifi_name", _LONGEST_NETWORK_NAME), keys.text("wifi_password", _LONGEST_PASSWORD)
    hidden, shown = keys.switch("wifi_hidden", default=False), keys.ask("wifi_shown")
    if password and len(password) < _SHORTEST_PASSWORD:
        raise keys.error("wifi_password", f"expected {_SHORTEST_PASSWORD} to {_LONGEST_PASSWORD} characters, or none")
    if not name and (password or hidden or shown):
        raise keys.error("wifi_name", "expected the name of the network")
    return Wifi(name, password, hidden) if name else None
