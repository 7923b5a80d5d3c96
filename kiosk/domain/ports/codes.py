"""QR codes."""

from __future__ import annotations

from typing import Protocol

Matrix = tuple[tuple[bool, ...], ...]
"""A QR code without its quiet zone: rows of modules, True is dark."""

QUIET_ZONE = 4
"""Modules that stay white around a code (ISO/IEC 18004)."""


class QrEncoder(Protocol):
    """Draws QR codes."""

    def encode(self, payload: str) -> Matrix:
        """Return the smallest code of at least error level M for the payload.

        Raises:
            ValueError: the payload is longer than a code can carry.
        """
