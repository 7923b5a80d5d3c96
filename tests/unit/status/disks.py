"""Real disks that are small, or take nothing; for root a file system of their own, for others what comes nearest."""

import os
import resource
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

IS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


@contextmanager
def mounted(folder: Path, options: str) -> Iterator[Path]:
    """A file system in memory of its own; skipped where nobody may mount."""
    if not IS_ROOT:
        pytest.skip("only root may mount")
    folder.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", options, "disk", str(folder)], check=False).returncode:
        pytest.skip("this machine lets nobody mount")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


@contextmanager
def not_writable(folder: Path) -> Iterator[Path]:
    """A folder that can be read and not written."""
    if IS_ROOT:
        with mounted(folder, "ro"):
            yield folder
        return
    folder.mkdir()
    folder.chmod(0o500)
    try:
        yield folder
    finally:
        folder.chmod(0o700)


@contextmanager
def no_room_for_more_than(size: int) -> Iterator[None]:
    """No file of this process can grow beyond so many bytes."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
