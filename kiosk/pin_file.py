"""The file that keeps the staff's PIN, sealed."""

from pathlib import Path

from kiosk.content.durable import replace_file

_OWNER_ONLY = 0o600


class PinFile:
    """A PIN in a file; without the file there is none yet."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @property
    def is_set(self) -> bool:
        """Whether somebody has chosen a PIN."""
        return bool(self._sealed())

    def opens(self, pin: str) -> bool:
        """Say whether this is the PIN; about 50 ms, so that guessing is slow."""
        from kiosk.domain.seal import opens  # noqa: PLC0415 - not before the staff comes

        return opens(pin, self._sealed())

    def choose(self, pin: str) -> None:
        """Keep another PIN.

        Raises:
            OSError: the file cannot be written.
        """
        from kiosk.domain.seal import seal  # noqa: PLC0415 - as above

        self._path.parent.mkdir(parents=True, exist_ok=True)
        replace_file(self._path, seal(pin).encode())
        self._path.chmod(_OWNER_ONLY)

    def _sealed(self) -> str:
        try:
            return self._path.read_text(encoding="ascii")
        except (OSError, UnicodeDecodeError):
            return ""
