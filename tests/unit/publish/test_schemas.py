"""docs/export-format.md and docs/export-schemas.json tell another program all that it needs."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk import paths
from kiosk.content.entries import split
from kiosk.domain.pages import Collection
from kiosk.publish.schemas import schemas

DOCUMENT = (paths.ROOT / "docs/export-format.md").read_text(encoding="utf-8")
TYPES: dict[str, dict[str, Any]] = json.loads(schemas())["$defs"]
RECORDS = {name: schema["properties"] for name, schema in TYPES.items() if "properties" in schema}


def test_every_file_and_every_entry_has_a_schema() -> None:
    listed = re.findall(r"^\| `[a-z/<>]+` \| .* \| `(\w+)` \|$", DOCUMENT, re.MULTILINE)
    assert listed == ["SiteEntry", "Page", "PageText", "Contact", "Commune", "Notice"]
    assert {*listed, "Manifest", "Index", "Inventory"} <= TYPES.keys()


def test_every_reference_leads_to_a_schema() -> None:
    named = set(re.findall(r'"#/\$defs/(\w+)"', schemas()))
    assert len(named) > 15
    assert named <= TYPES.keys()


@pytest.mark.parametrize("record", sorted(RECORDS))
def test_the_document_names_every_field(record: str) -> None:
    assert [field for field in RECORDS[record] if f"`{field}`" not in DOCUMENT] == []


@pytest.mark.parametrize("record", sorted(TYPES.keys() - {"Blob", "BlockKind", "Confidence", "Inventory", "Language"}))
def test_the_document_names_every_record(record: str) -> None:
    assert f"`{record}`" in DOCUMENT or record in {"ObjectRef", "Shard", "Weight"}


@pytest.mark.parametrize("kind", ["BlockKind", "Confidence", "Language", "Weight"])
def test_the_document_names_every_choice(kind: str) -> None:
    assert [choice for choice in TYPES[kind]["enum"] if f"`{choice}`" not in DOCUMENT] == []


@pytest.fixture(scope="module")
def read_export() -> Callable[[Path], dict[str, Any]]:
    """The program that the document gives."""
    (program,) = re.findall(r"```python\n(.*?)```", DOCUMENT, re.DOTALL)
    names: dict[str, Any] = {}
    exec(compile(program, "export-format.md", "exec"), names)  # noqa: S102 - it is ours
    found: Callable[[Path], dict[str, Any]] = names["read_export"]
    return found


def test_the_program_of_the_document_reads_an_export(
    first_release: Path, collection: Collection, read_export: Callable[[Path], dict[str, Any]]
) -> None:
    assert read_export(first_release) == {key: json.loads(raw) for key, raw in split(collection).items()}


def test_the_program_of_the_document_notices_damage(out: Path, read_export: Callable[[Path], dict[str, Any]]) -> None:
    pack = next((out / "packs").iterdir())
    pack.write_bytes(pack.read_bytes()[:-1])
    with pytest.raises(ValueError, match="is damaged"):
        read_export(out)
