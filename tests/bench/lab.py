"""The conditions under which everything is measured: files of its own, warm caches, and a screen where there is one."""

import os
import re
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from kiosk import paths
from tests.bench.plan import Plan
from tests.bench.processes import adopt_orphans
from tests.bench.screen import Screen, virtual_screen

_OURS = ("QT_", "QML", "PYTHON", "KIOSK_", "XDG_", "DISPLAY", "WAYLAND_DISPLAY")
_UNIT = paths.ROOT / "assets" / "deploy" / "systemd" / "helpukraine-kiosk.service"
_MALLOC = re.compile(r"^Environment=(MALLOC_\w+)=(\w+)$", re.MULTILINE)
_CONFIG = "screen_inches = 21.5\nsound = false\n"


@dataclass(frozen=True, slots=True)
class Lab:
    """Where and how to measure. `screen` is None without Xvfb."""

    plan: Plan
    folder: Path
    environment: Mapping[str, str]
    screen: Screen | None

    @property
    def offscreen(self) -> dict[str, str]:
        return {**self.environment, "QT_QPA_PLATFORM": "offscreen"}

    def onscreen(self, screen: Screen) -> dict[str, str]:
        return {**self.environment, "QT_QPA_PLATFORM": "xcb", "DISPLAY": screen.display}


@contextmanager
def open_lab(plan: Plan) -> Iterator[Lab]:
    """Prepare a temporary folder and a screen; both are gone afterwards."""
    adopt_orphans()
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="kiosk-bench-")))
        environment = _environment(folder)
        screen = None
        if shutil.which("Xvfb"):
            screen = stack.enter_context(virtual_screen(folder, environment))
        yield Lab(plan, folder, environment, screen)


def _environment(folder: Path) -> dict[str, str]:
    """As on an installed kiosk: byte code and compiled QML are kept from the start before, nobody's own settings.

    Memory is given and taken back as the unit says.
    """
    (folder / "kiosk.toml").write_text(_CONFIG, encoding="utf-8")
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700)
    return {
        **{name: value for name, value in os.environ.items() if not name.startswith(_OURS)},
        **dict(_MALLOC.findall(_UNIT.read_text(encoding="utf-8"))),
        "HOME": str(folder),
        "KIOSK_CONFIG": str(folder / "kiosk.toml"),
        "PYTHONPYCACHEPREFIX": str(folder / "bytecode"),
        "QT_QUICK_BACKEND": "software",
        "XDG_RUNTIME_DIR": str(runtime),
    }
