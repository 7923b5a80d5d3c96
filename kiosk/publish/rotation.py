"""The next root: other keys in place of some, and two more years. Kiosks follow from root to root by themselves."""

from collections.abc import Collection, Mapping
from copy import deepcopy
from datetime import datetime
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from securesystemslib.signer import CryptoSigner
from tuf.api.exceptions import UnsignedMetadataError
from tuf.api.metadata import Metadata, Root
from tuf.api.serialization.json import JSONSerializer

from kiosk.content.durable import replace_file
from kiosk.publish.keys import ROOT_KEYS, KeyFileError, KeyFolder, root_expiry


def rotate(keys: KeyFolder, replaced: Collection[str], now: datetime) -> Path:
    """Sign the next root with the root keys that are in the folder, and write it there; an export publishes it.

    Args:
        keys: the folder, with two root keys of the newest root at least.
        replaced: the names of the keys that new ones take the place of; none only prolongs the root. The old files
            stay, under another name.
        now: the root is valid for two years from then.

    Returns:
        The new root metadata.

    Raises:
        KeyFileError: fewer than two of the old or of the new root keys are there, or a key is not the one that the
            newest root names; nothing has changed then.
        OSError: the folder cannot be written.
    """
    before = keys.newest_root()
    present = {name: keys.signer(name) for name in ROOT_KEYS if keys.holds(name)}
    holders = _holders(before, present)
    root = deepcopy(before)
    root.version += 1
    root.expires = root_expiry(now)
    made = {name: Ed25519PrivateKey.generate() for name in sorted(replaced)}
    for name, key in made.items():
        role = Root.type if name in ROOT_KEYS else name
        for keyid in [holders[name]] if name in holders else list(root.roles[role].keyids):
            root.revoke_key(keyid, role)
        root.add_key(CryptoSigner(key).public_key, role)
    metadata = Metadata(root)
    for signer in (*present.values(), *(CryptoSigner(key) for name, key in made.items() if name in ROOT_KEYS)):
        metadata.sign(signer, append=True)
    _refuse_too_few(keys, before, metadata)
    for name, key in made.items():
        keys.replace(name, key, root.version)
    path = keys.folder / f"{root.version}.root.json"
    replace_file(path, metadata.to_bytes(JSONSerializer(compact=False)))
    return path


def _holders(root: Root, present: Mapping[str, CryptoSigner]) -> dict[str, str]:
    """Return which key of the root is whose: a file that is not there is that of the key that no other file is."""
    named = {name: signer.public_key.keyid for name, signer in present.items()}
    for name, keyid in named.items():
        if keyid not in root.roles[Root.type].keyids:
            raise KeyFileError(f"{name}.pem: root {root.version} names another key")
    others = [keyid for keyid in root.roles[Root.type].keyids if keyid not in named.values()]
    absent = [name for name in ROOT_KEYS if name not in named]
    return named | dict(zip(absent, others, strict=False))


def _refuse_too_few(keys: KeyFolder, before: Root, metadata: Metadata[Root]) -> None:
    for root in (before, metadata.signed):
        try:
            root.verify_delegate(Root.type, metadata.signed_bytes, metadata.signatures)
        except UnsignedMetadataError as error:
            raise KeyFileError(
                f"{keys.folder}: {error}. Bring {root.roles[Root.type].threshold} of {', '.join(ROOT_KEYS)} together"
            ) from error
