"""The JSON Schemas of an export, from the types that read and write it (docs/export-schemas.json)."""

import json
from typing import Any

import msgspec

from kiosk.content.entries import SiteEntry
from kiosk.content.export_format import Index, Manifest
from kiosk.domain.communes import Commune
from kiosk.domain.contacts import Contact
from kiosk.domain.notices import Notice
from kiosk.domain.pages import Page, PageText

_ROOTS: dict[str, Any] = {
    "Manifest": Manifest,
    "Index": Index,
    "Inventory": dict[str, int],
    "SiteEntry": SiteEntry,
    "Page": Page,
    "PageText": PageText,
    "Contact": Contact,
    "Commune": Commune,
    "Notice": Notice,
}


def schemas() -> str:
    """Return one JSON Schema document: everything that an export holds, by name under `$defs`."""
    found, named = msgspec.json.schema_components(_ROOTS.values(), ref_template="#/$defs/{name}")
    unnamed = dict(zip(_ROOTS, found, strict=True))
    for schema in named.values():
        if "description" in schema:
            schema["description"] = " ".join(schema["description"].split())
    document = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Export of the Help Ukraine kiosk",
        "$defs": dict(sorted((unnamed | named).items())),
    }
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"
