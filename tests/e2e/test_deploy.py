"""What is installed beside the program: systemd's own tools accept it, and its parts fit together."""

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import paths
from tests.e2e.supervisor import KIOSK, PROGRAM, UNITS, Unit

DEPLOY = UNITS.parent
LAST_PAGE, STICK = "helpukraine-kiosk-last-page.service", "helpukraine-kiosk-stick@sda1.service"
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="systemd is Linux's")


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A machine as far as systemd looks at it: its own units, ours, and programs of the names that they start."""
    root = tmp_path_factory.mktemp("root")
    shutil.copytree("/lib/systemd/system", root / "usr/lib/systemd/system", symlinks=True)
    shutil.copytree(UNITS, root / "usr/lib/systemd/system", dirs_exist_ok=True)
    (root / "etc").mkdir()
    for folder in ("sysusers.d", "tmpfiles.d"):
        shutil.copytree(DEPLOY / folder, root / "usr/lib" / folder)
    for name in ("usr/bin/cage", "usr/bin/mount", "usr/bin/umount", "usr/bin/rmdir", PROGRAM.lstrip("/")):
        program = root / name
        program.parent.mkdir(parents=True, exist_ok=True)
        program.write_text("#!/bin/sh\n", encoding="utf-8")
        program.chmod(0o755)
    yield root
    shutil.rmtree(root)


def run(*command: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


def verify(root: Path, unit: str) -> str:
    """What systemd has against a unit."""
    done = run("systemd-analyze", "verify", "--man=no", f"--root={root}", unit)
    # Of the units that ours ask for, an empty machine lacks some.
    ours = [line for line in done.stderr.splitlines() if "helpukraine" in line]
    return "\n".join(ours) or (done.stderr if done.returncode else "")


@pytest.mark.parametrize("unit", [KIOSK, LAST_PAGE, STICK])
def test_systemd_has_nothing_against_a_unit(root: Path, unit: str) -> None:
    assert verify(root, unit) == ""


def test_a_wrong_unit_would_be_told(root: Path) -> None:
    unit = root / "usr/lib/systemd/system/helpukraine-wrong.service"
    unit.write_text((UNITS / KIOSK).read_text(encoding="utf-8").replace("WatchdogSec", "WatchDogSec"), encoding="utf-8")

    assert "WatchDogSec" in verify(root, unit.name)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root may write a machine's users, even another machine's")
def test_the_user_has_no_way_to_log_in(root: Path) -> None:
    done = run("systemd-sysusers", f"--root={root}", "helpukraine-kiosk.conf")

    assert done.returncode == 0, done.stderr
    users = {line.split(":")[0]: line.split(":") for line in (root / "etc/passwd").read_text().splitlines()}
    assert users["kiosk"][-1] == "/usr/sbin/nologin"
    assert not (root / "etc/shadow").exists() or re.search(r"^kiosk:!", (root / "etc/shadow").read_text(), re.MULTILINE)


@pytest.mark.parametrize("unit", [KIOSK, LAST_PAGE])
def test_the_units_start_commands_that_there_are(unit: str) -> None:
    *program, command = Unit.read(unit).command()[:4]
    options = [word for word in Unit.read(unit).command() if word.startswith("--")]
    done = subprocess.run([*program, command, "--help"], capture_output=True, text=True, cwd=paths.ROOT, check=False)

    assert done.returncode == 0
    assert all(option in done.stdout for option in options)


def test_five_starts_that_all_hang_are_still_within_the_time_in_which_they_are_counted() -> None:
    unit = Unit.read(KIOSK)
    each = unit.number("TimeoutStartSec") + unit.number("TimeoutAbortSec") + unit.number("RestartSec")
    counted = int(unit.keys["StartLimitIntervalSec"].removesuffix("min")) * 60
    words = shlex.split(Unit.read(LAST_PAGE).keys["ExecStart"])

    assert unit.number("StartLimitBurst") == 5
    assert 5 * each < counted
    assert float(words[words.index("--minutes") + 1]) * 60 > counted, "systemd would refuse to try the kiosk again"


def test_the_units_lead_to_each_other() -> None:
    assert Unit.read(KIOSK).keys["OnFailure"] == LAST_PAGE
    assert Unit.read(LAST_PAGE).keys["OnSuccess"] == KIOSK
    rule = (DEPLOY / "udev" / "70-helpukraine-kiosk.rules").read_text(encoding="utf-8")
    assert "helpukraine-kiosk-stick@%k.service" in rule


def test_nothing_on_a_stick_can_run_and_nothing_is_written_to_it() -> None:
    stick = Unit.read("helpukraine-kiosk-stick@.service").keys

    assert stick["Environment"] == "STICK_MODE=ro"
    options = shlex.split(stick["ExecStart"])[shlex.split(stick["ExecStart"]).index("-o") + 1].split(",")
    assert {"${STICK_MODE}", "nosuid", "nodev", "noexec", "nosymfollow"} <= set(options)
