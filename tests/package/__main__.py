"""Tries the Debian package: `python -m tests.package PACKAGE.deb [--suite bookworm]`. Needs root and debootstrap.

In an empty Debian: what the package depends on is installed, then the package; what its unit starts must tell that it
is ready, on a display without a screen; then the package is removed and purged, and no file of it may be left.

Exit codes: 0 all of this holds, 1 it does not, and the last line says what, 2 not root.
"""

import argparse
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.package.clean_root import CleanRoot, clean_root
from tests.package.ready import tells_ready

_NAME = "helpukraine-kiosk"
_UNIT = f"lib/systemd/system/{_NAME}.service"
_HEADLESS = {"WLR_BACKENDS": "headless", "WLR_RENDERER": "pixman", "XDG_RUNTIME_DIR": f"/run/{_NAME}"}
_KEPT = ("etc/helpukraine-kiosk/kiosk.toml", "var/lib/helpukraine-kiosk/pin")  # when it is removed, not purged


def main() -> int:
    """Try the package that the command line names."""
    parser = argparse.ArgumentParser()
    parser.add_argument("package", type=Path)
    parser.add_argument("--suite", default="bookworm")
    options = parser.parse_args()
    if os.geteuid() != 0 or shutil.which("debootstrap") is None:
        sys.stderr.write("error: this needs root, and debootstrap\n")
        return 2
    with tempfile.TemporaryDirectory() as name, clean_root(Path(name), options.suite) as root:
        fault = _try(root, options.package)
    sys.stdout.write(f"{options.package}: {fault or 'installs, starts and goes without a trace'}\n")
    return bool(fault)


def _try(root: CleanRoot, package: Path) -> str:
    depends = subprocess.run(["dpkg-deb", "-f", package, "Depends"], capture_output=True, text=True, check=True).stdout
    root.do("apt-get satisfy -qq -y --no-install-recommends", depends.strip())
    before = root.files()
    shutil.copy(package, root.folder / "srv" / "kiosk.deb")
    root.do("apt-get install -qq -y --no-install-recommends /srv/kiosk.deb")
    (root.folder / "srv" / "kiosk.deb").unlink()
    _tell(f"installed; {len(root.files() - before)} files")
    root.do("env KIOSK_PIN=2580 kiosk pin set")
    fault = _start(root)
    root.do(f"apt-get remove -qq -y {_NAME}")
    left = root.files() - before
    fault = fault or "".join(f"removing it took {name} away; " for name in _KEPT if name not in left)
    fault = fault or "".join(f"removing it left {name}; " for name in left if name.startswith("opt/"))
    root.do(f"apt-get purge -qq -y {_NAME}")
    left = root.files() - before
    users = [line for line in (root.folder / "etc/passwd").read_text("utf-8").splitlines() if line.startswith("kiosk:")]
    return fault or "".join(f"purging it left {name}; " for name in [*sorted(left), *users])


def _start(root: CleanRoot) -> str:
    """Start what the unit starts, with its environment, as its user."""
    unit = (root.folder / _UNIT).read_text(encoding="utf-8")
    command = shlex.split(re.findall(r"^ExecStart=(.*)$", unit, re.MULTILINE)[0])
    environment = dict(line.split("=", 1) for line in re.findall(r"^Environment=(.*)$", unit, re.MULTILINE))
    # systemd would make these two; without a GPU the compositor draws by the processor, and Qt too.
    for folder in (environment["XDG_CACHE_HOME"], _HEADLESS["XDG_RUNTIME_DIR"]):
        root.do(f"install -d -o kiosk -g kiosk -m 700 {folder}")
    _tell(" ".join(command))
    fault = tells_ready(root.command(command, environment | _HEADLESS, user="kiosk"))
    for folder in (environment["XDG_CACHE_HOME"], _HEADLESS["XDG_RUNTIME_DIR"]):
        shutil.rmtree(root.folder / folder.lstrip("/"))
    return fault


def _tell(line: str) -> None:
    sys.stdout.write(f"· {line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
