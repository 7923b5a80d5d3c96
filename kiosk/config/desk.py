"""The settings that the desk changes at the screen, in its configuration file."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from kiosk.config import Config, ConfigError
from kiosk.domain.languages import Language
from kiosk.domain.settings import Kept, KioskSettings, Orientation

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.config.write import Value

logger = logging.getLogger(__name__)


class SettingsFile:
    """A port SettingsStore: the file is read when the kiosk starts, and again with each change.

    Args:
        config: what the kiosk started with.
        place: tells where a file is made where there is none.
        changed: called with what holds from now on.
    """

    def __init__(
        self, config: Config, place: Callable[[], Path], changed: Callable[[Config], None] = lambda _config: None
    ) -> None:
        self.config = config
        self._place, self._changed = place, changed

    @property
    def fault(self) -> str:
        """What is wrong with the file, by file, key and what was expected; empty is nothing."""
        return self.config.fault

    def now(self) -> KioskSettings:
        """Return the settings that hold."""
        return self.config.settings

    def keep(self, settings: KioskSettings) -> Kept:
        """Write the keys whose settings differ from those that hold; every other word of the file stays."""
        from kiosk.config.write import change_config, check_config  # noqa: PLC0415 - not before the staff changes one

        changes = _changes(self.now(), settings)
        path = self.config.file or self._place()
        if self.fault or not check_config(path):
            return Kept.BROKEN
        try:
            config = change_config(path, changes)
        except ConfigError as error:
            logger.info("a setting was refused: %s", error)
            return Kept.REFUSED
        except OSError as error:
            return _not_kept(path, error)
        self._hold(config)
        return Kept.KEPT

    def start_fresh(self) -> Kept:
        """Begin a new file, where the present one is broken; that one is kept beside it, as kiosk.toml.broken."""
        from kiosk.config.write import begin_config  # noqa: PLC0415 - as above

        path = self.config.file or self._place()
        try:
            config = begin_config(path)
        except OSError as error:
            return _not_kept(path, error)
        self._hold(config)
        return Kept.KEPT

    def _hold(self, config: Config) -> None:
        self.config = config
        self._changed(config)


def _not_kept(path: Path, error: OSError) -> Kept:
    logger.error("%s cannot be written: %s", path, error)
    return Kept.NOT_KEPT


def _changes(before: KioskSettings, after: KioskSettings) -> dict[str, Value]:
    old, new = _keys(before), _keys(after)
    changes = {key: value for key, value in new.items() if old.get(key) != value}
    if "volume" in changes:
        changes["sound"] = None  # an older word for no volume
    return changes


def _keys(settings: KioskSettings) -> Mapping[str, Value]:
    """Return the keys of the settings; None is a key that the file need not have."""
    network, inches = settings.network, settings.screen_inches
    return {
        "centre": settings.centre or None,
        "languages": None if settings.languages == tuple(Language) else [str(item) for item in settings.languages],
        "idle_seconds": settings.idle.ask_after,
        "volume": settings.volume,
        "screen_inches": None if inches is None else round(inches, 2),
        "orientation": None if settings.orientation is Orientation.NORMAL else str(settings.orientation),
        "wifi_name": network.name if network else None,
        "wifi_password": (network.password or None) if network else None,
        "wifi_hidden": True if network and network.hidden else None,
        "wifi_shown": settings.network_shown or None,
        **_printer_keys(settings),
    }


def _printer_keys(settings: KioskSettings) -> Mapping[str, Value]:
    """Return the keys of the printer; without one, what is known of the last one stays in the file."""
    from kiosk.config.printer import address_key, usual_paper  # noqa: PLC0415 - as above

    printer = settings.printer
    if printer is None:
        return {"printer": None}
    paper = None if printer.paper == usual_paper(printer.kind) else str(printer.paper)
    return {"printer": str(printer.kind), address_key(printer.kind): printer.address, "printer_paper": paper}
