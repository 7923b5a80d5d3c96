"""A disk whose power can be cut: an ext4 filesystem in a file, on a loop device."""

import fcntl
import os
import shutil
import struct
import subprocess
from pathlib import Path

_SIZE = 48 << 20
# A file that is renamed over another is brought to the disk only when it is asked for; names go there every second.
_UNFORGIVING = "loop,noauto_da_alloc,commit=1"
_FS_IOC_SHUTDOWN = 0x8004587D
_WITHOUT_FLUSHING = 2


class Disk:
    """An image file and the folder that it is mounted on."""

    def __init__(self, folder: Path) -> None:
        self._image = folder / "disk.img"
        self.root = folder / "disk"
        self.root.mkdir()

    def format(self) -> None:
        """Start with an empty filesystem; it must not be mounted."""
        self._image.unlink(missing_ok=True)
        with self._image.open("wb") as file:
            file.truncate(_SIZE)
        _run("mkfs.ext4", "-q", "-F", "-E", "lazy_itable_init=0,lazy_journal_init=0", self._image)

    def mount(self) -> None:
        """Mount it; the journal is replayed."""
        _run("mount", "-o", _UNFORGIVING, self._image, self.root)

    def unmount(self) -> None:
        """Unmount it; what was written is brought to the disk."""
        _run("umount", self.root)

    def keep(self, copy: Path) -> None:
        """Copy the image of the unmounted filesystem."""
        shutil.copyfile(self._image, copy)

    def restore(self, copy: Path) -> None:
        """Go back to a copy; it must not be mounted."""
        shutil.copyfile(copy, self._image)

    def cut(self) -> None:
        """Cut the power: what is in the image at this moment is all that is left. Leaves it unmounted.

        The filesystem is stopped first, without flushing, so that it writes nothing while the image is copied; what it
        holds in memory never comes into the image.
        """
        left = self._image.with_suffix(".left")
        handle = os.open(self.root, os.O_RDONLY | os.O_DIRECTORY)
        try:
            fcntl.ioctl(handle, _FS_IOC_SHUTDOWN, struct.pack("I", _WITHOUT_FLUSHING))
        finally:
            os.close(handle)
        self.keep(left)
        self.unmount()
        left.replace(self._image)


def _run(*command: str | Path) -> None:
    subprocess.run(command, check=True)
