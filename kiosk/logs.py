"""The log: to standard error, and on a kiosk also to files that do not grow; plain lines, nothing about visitors."""

import faulthandler
import logging
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from logging.handlers import RotatingFileHandler

_FORM = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_LARGEST, _OLDER = 1_000_000, 2


def set_up(level: int = logging.INFO) -> None:
    """Send the log of the whole program to standard error."""
    logging.basicConfig(level=level, format=_FORM)
    logging.getLogger("fontTools").setLevel(logging.WARNING)  # tells every table of a font that it embeds


def keep(state: Path) -> None:
    """Keep the log below a folder as well, where there is that folder: three files of at most a megabyte each."""
    if state.is_dir():
        handler = _FileWhenNeeded(state / "logs" / "kiosk.log")
        handler.setFormatter(logging.Formatter(_FORM))
        logging.getLogger().addHandler(handler)


def tell_crashes() -> None:
    """Tell to standard error where every thread is when the program dies of a fault in a library, or is aborted."""
    if sys.stderr is not None:  # a program without a console has none
        faulthandler.enable()


class _FileWhenNeeded(logging.Handler):
    """Opens the file with the first thing that is to be told: a start without any waits for no disk."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self._file = file
        self._open: RotatingFileHandler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        try:
            if self._open is None:
                self._open = self._opened()
            self._open.emit(record)
        except OSError:  # the disk is full, or can be read only: standard error has it
            self.handleError(record)

    def close(self) -> None:
        if self._open is not None:
            self._open.close()
        super().close()

    def _opened(self) -> "RotatingFileHandler":
        from logging.handlers import RotatingFileHandler  # noqa: PLC0415 - most starts have nothing to tell

        self._file.parent.mkdir(parents=True, exist_ok=True)
        file = RotatingFileHandler(self._file, maxBytes=_LARGEST, backupCount=_OLDER, encoding="utf-8")
        file.setFormatter(self.formatter)
        return file
