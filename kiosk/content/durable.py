"""Changes on disk that a power cut leaves whole or not at all."""

import os
import sys
from pathlib import Path


def replace_file(path: Path, data: bytes) -> None:
    """Write a file so that at any moment either the old or the new content is there, and the new one stays."""
    draft = path.with_name(path.name + ".new")
    with draft.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    os.replace(draft, path)  # noqa: PTH105 - Path.replace reads as if `path` were renamed
    sync_folder(path.parent)


def sync_file(path: Path) -> None:
    """Bring a written file to the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Bring the names in a folder to the disk. Windows does it by itself."""
    if sys.platform != "win32":
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
