"""Changes on disk that a power cut leaves whole or not at all."""

import os
import sys
from pathlib import Path


def replace_file(path: Path, data: bytes, mode: int | None = None) -> None:
    """Write a file so that at any moment either the old or the new content is there, and the new one stays.

    Args:
        path: the file.
        data: its new content.
        mode: who may read and write it; None is as for any new file.

    Raises:
        OSError: it cannot be written; the old content is there.
    """
    draft = path.with_name(path.name + ".new")
    try:
        with draft.open("wb") as file:
            if mode is not None:
                draft.chmod(mode)
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(draft, path)  # noqa: PTH105 - Path.replace reads as if `path` were renamed
    except OSError:
        draft.unlink(missing_ok=True)  # a full disk has no room for half a file
        raise
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
