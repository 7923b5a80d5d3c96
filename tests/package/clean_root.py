"""An empty Debian in a folder."""

import os
import re
import shutil
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

_PATH = "/usr/sbin:/usr/bin:/sbin:/bin"
_OF_KERNEL = {"proc", "dev", "sys", "tmp"}
# What the system itself keeps of what was ever installed: lists, logs, caches, copies.
_OF_SYSTEM = re.compile(r"var/log/|var/cache/(apt|ldconfig|debconf)/|var/lib/(dpkg|apt|systemd)/|etc/.*-$")


@dataclass(frozen=True, slots=True)
class CleanRoot:
    """An empty Debian, without a systemd that runs."""

    folder: Path

    def command(self, words: Sequence[str], environment: Mapping[str, str], user: str = "root") -> list[str]:
        """Return the command that runs a command inside."""
        as_user = ["setpriv", f"--reuid={user}", f"--regid={user}", "--init-groups", "--"]
        proxies = {name: value for name, value in os.environ.items() if name.endswith("_proxy")}
        told = {"PATH": _PATH, "LC_ALL": "C.UTF-8", "DEBIAN_FRONTEND": "noninteractive", **proxies, **environment}
        variables = [f"{name}={value}" for name, value in told.items()]
        return ["chroot", str(self.folder), "/usr/bin/env", "-i", *variables, *as_user, *words]

    def do(self, command: str, *words: str) -> None:
        """Run a command inside as root."""
        subprocess.run(self.command([*command.split(), *words], {}), check=True, stdout=subprocess.DEVNULL)

    def files(self) -> set[str]:
        """All files and folders, but those that the system keeps of what was ever installed."""
        found: set[str] = set()
        for top in self.folder.iterdir():
            if top.name not in _OF_KERNEL and not top.is_symlink():
                found |= {str(path.relative_to(self.folder)) for path in top.rglob("*")}
        return {name for name in found if not _OF_SYSTEM.match(name)}


@contextmanager
def clean_root(folder: Path, suite: str) -> Iterator[CleanRoot]:
    """Make an empty Debian, with this machine's settings of apt and certificates, and take it away afterwards."""
    root = folder / "root"
    subprocess.run(["debootstrap", "--variant=minbase", suite, root], check=True, stdout=subprocess.DEVNULL)
    for file in ("/etc/resolv.conf", "/etc/hosts", "/etc/ssl/certs/ca-certificates.crt", *_apt_settings()):
        if Path(file).is_file():
            (root / file[1:]).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(file, root / file[1:])
    subprocess.run(["mount", "-t", "proc", "proc", root / "proc"], check=True)
    try:
        yield CleanRoot(root)
    finally:
        subprocess.run(["umount", "-l", root / "proc"], check=True)


def _apt_settings() -> list[str]:
    return [str(file) for file in Path("/etc/apt/apt.conf.d").glob("99*")]
