"""INVENTORY.json: what a whole copy of an export holds. Not signed: it guards against accidents, not against people.

The exporter writes it last. Where it is missing, or a file has another size, the copy is not finished.
"""

from pathlib import Path

import msgspec

INVENTORY = "INVENTORY.json"
PARTS = ("metadata", "targets", "objects", "packs")
"""The folders of an export. Whatever else lies on the same stick is not ours, and may change."""


def write_inventory(folder: Path) -> None:
    """Write the list of an export's files, where it is not what it should be."""
    listed = folder / INVENTORY
    sizes = {
        path.relative_to(folder).as_posix(): path.stat().st_size
        for part in PARTS
        for path in sorted((folder / part).rglob("*"))
        if path.is_file()
    }
    data = msgspec.json.encode(sizes, order="sorted")
    if not listed.is_file() or listed.read_bytes() != data:
        listed.write_bytes(data)
