"""The programs that are compared."""

import os
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path

from tests.bench.processes import Program
from tests.bench.screen import HEIGHT, WIDTH

_HERE = Path(__file__).parent
_PYTHON = (sys.executable, "-P")
_CHROMIUM = (
    "--kiosk",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-features=Translate",
    f"--window-size={WIDTH},{HEIGHT}",
    "--window-position=0,0",
)

_PACKAGES = {"Xvfb": "xvfb", "chromium": "chromium", "xdotool": "xdotool"}


def kiosk(environment: Mapping[str, str]) -> Program:
    """The kiosk as it is shipped, on the whole screen."""
    return Program((str(Path(sys.executable).with_name("kiosk")), "run"), environment)


def reporting_kiosk(environment: Mapping[str, str], *options: str) -> Program:
    """The same, which says when its first frame is there and goes where it is told."""
    return Program((*_PYTHON, str(_HERE / "launch_kiosk.py"), "run", *options), environment)


def empty_window(environment: Mapping[str, str]) -> Program:
    return Program((*_PYTHON, str(_HERE / "launch_empty.py")), environment)


def walker(environment: Mapping[str, str], content: Path) -> Program:
    """A kiosk that walks through `content` by touch and times itself."""
    return Program((*_PYTHON, str(_HERE / "launch_walker.py"), str(content)), environment)


def scrolling_kiosk(environment: Mapping[str, str]) -> Program:
    """The kiosk as it is shipped, with a finger that scrolls a long page."""
    return Program((*_PYTHON, str(_HERE / "launch_scroller.py"), "run"), environment)


def gentle_sync(environment: Mapping[str, str], export: Path) -> Program:
    """The update that the kiosk starts now and then."""
    return Program((*_PYTHON, "-m", "kiosk", "sync", "--gently", "--from", str(export)), environment)


def chromium(environment: Mapping[str, str], profile: Path, page: Path) -> Program:
    root = ("--no-sandbox",) if os.getuid() == 0 else ()
    command = ("chromium", *_CHROMIUM, *root, f"--user-data-dir={profile}", page.as_uri())
    return Program(command, environment)


def missing(*tools: str) -> str:
    """Say which of the tools is not installed, or nothing."""
    absent = (tool for tool in tools if not shutil.which(tool))
    return next((f"{tool} is not installed (apt-get install {_PACKAGES[tool]})" for tool in absent), "")
