"""How the staff's PIN is kept."""

import hashlib
import hmac
import secrets

_COST, _BLOCK, _LANES = 2**14, 8, 1  # 16 MiB for each guess: RFC 7914, section 2
_SALT_BYTES = 16


def seal(pin: str) -> str:
    """Return what is kept of a PIN: its salt and its scrypt hash, from which nobody works it out cheaply."""
    salt = secrets.token_bytes(_SALT_BYTES)
    return f"scrypt:{salt.hex()}:{_hash(pin, salt).hex()}"


def opens(pin: str, sealed: str) -> bool:
    """Say whether this is the PIN; what is no seal is opened by none."""
    kind, _, rest = sealed.strip().partition(":")
    salt, _, digest = rest.partition(":")
    try:
        return kind == "scrypt" and hmac.compare_digest(_hash(pin, bytes.fromhex(salt)), bytes.fromhex(digest))
    except ValueError:
        return False


def _hash(pin: str, salt: bytes) -> bytes:
    return hashlib.scrypt(pin.encode(), salt=salt, n=_COST, r=_BLOCK, p=_LANES)
