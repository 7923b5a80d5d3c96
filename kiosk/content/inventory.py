"""INVENTORY.json: what a whole copy of an export holds. Not signed: it guards against accidents, not against people.

The exporter writes it last. Where it is missing, or a file has another size, the copy is not finished.
"""

from pathlib import Path

import msgspec

INVENTORY = "INVENTORY.json"


def write_inventory(folder: Path) -> None:
    """Write the list of an export's files."""
    (folder / INVENTORY).unlink(missing_ok=True)
    sizes = {
        path.relative_to(folder).as_posix(): path.stat().st_size for path in sorted(folder.rglob("*")) if path.is_file()
    }
    (folder / INVENTORY).write_bytes(msgspec.json.encode(sizes, order="sorted"))
