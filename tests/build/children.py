"""What a process starts, as the kernel knows it."""

import subprocess
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

_PATIENCE_S = 90
_LOOK_EVERY_S = 0.01


def programs_started_by(
    command: Sequence[str | Path], folder: Path, environment: Mapping[str, str], until: set[str]
) -> set[tuple[str, ...]]:
    """Run a command, watch its children and theirs, and end it.

    Args:
        command: the program and its options.
        folder: where it runs.
        environment: of it.
        until: subcommands; when each was seen, or the patience is over, it is enough.

    Returns:
        The file of each program that was started, and its arguments.
    """
    process = subprocess.Popen(command, cwd=folder, env=environment, stderr=subprocess.DEVNULL)
    found: set[tuple[str, ...]] = set()
    end = time.monotonic() + _PATIENCE_S
    while time.monotonic() < end and process.poll() is None and not until <= {words[1] for words in found if words[1:]}:
        found |= set(_below(process.pid))
        time.sleep(_LOOK_EVERY_S)
    process.terminate()
    process.wait(_PATIENCE_S)
    return found


def _below(pid: int) -> list[tuple[str, ...]]:
    """Return the program and arguments of each process below one; one that ends meanwhile is left out."""
    found = []
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        for child in _read(task).split():
            program = Path(f"/proc/{child}/exe")
            arguments = _read(Path(f"/proc/{child}/cmdline")).split("\0")[1:-1]
            try:
                found.append((str(program.readlink()), *arguments))
            except OSError:
                continue
            found += _below(int(child))
    return found


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except OSError:
        return ""
