"""Where things are: in a checkout, in a frozen program, and on the machine."""

import os
import sys
from pathlib import Path

_FROZEN_ROOT: str | None = getattr(sys, "_MEIPASS", None)
ROOT = Path(_FROZEN_ROOT) if _FROZEN_ROOT else Path(__file__).resolve().parent.parent

ASSETS = ROOT / "assets"
FONTS = ASSETS / "fonts"
ICONS = ASSETS / "icons"
SOUNDS = ASSETS / "sounds"
CONTENT_SOURCES = ROOT / "content"
SEED = ROOT / "content.db"
TRUST_ROOT = ASSETS / "trust" / "root.json"
PRINTED_WORDS = ROOT / "translations"
SLIP_WORDS = PRINTED_WORDS / "slip.toml"
TRANSLATIONS = ROOT / "build" / "translations"
QML = ROOT / "kiosk" / "ui" / "qml"


def config_file() -> Path | None:
    """Return the configuration file that exists: the one of KIOSK_CONFIG, or else the user's or the machine's."""
    return next((place for place in _config_places() if place.exists()), None)


def new_config_file() -> Path:
    """Return where a configuration file is made, so that `config_file` finds it."""
    return _config_places()[0]


def _config_places() -> list[Path]:
    named = os.environ.get("KIOSK_CONFIG")
    if named:
        return [Path(named)]
    from platformdirs import site_config_path, user_config_path  # noqa: PLC0415 - 11 ms that a named file saves

    return [place("helpukraine-kiosk") / "kiosk.toml" for place in (user_config_path, site_config_path)]


def trust_root() -> Path:
    """Return the root metadata that updates start from: KIOSK_TRUST_ROOT, or the one that comes with the program."""
    named = os.environ.get("KIOSK_TRUST_ROOT")
    return Path(named) if named else TRUST_ROOT


def state_folder() -> Path:
    """Return the folder of the updates: KIOSK_STATE, or the platform's own."""
    named = os.environ.get("KIOSK_STATE")
    if named:
        return Path(named)
    from platformdirs import user_state_path  # noqa: PLC0415 - as above

    return user_state_path("helpukraine-kiosk")


def pin_file(state: Path | None = None) -> Path:
    """Return the file of the staff's PIN, beside the updates."""
    return (state or state_folder()) / "pin"
