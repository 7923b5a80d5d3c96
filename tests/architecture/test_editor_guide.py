"""The editors' guide explains every message of the content check."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import paths

PUBLISH = paths.ROOT / "kiosk" / "publish"
READERS = (
    *("markdown", "sources", "page_sources", "source_files", "recordings", "toml_records"),
    *("phones", "opening_hours_week", "check"),
)
SOURCES = [*sorted((PUBLISH / "rules").glob("*.py")), *(PUBLISH / f"{name}.py" for name in READERS)]
GUIDE = re.sub(r"\s+", " ", (paths.ROOT / "docs" / "editor.md").read_text(encoding="utf-8"))
REPORTERS = {"Problem": 2, "ValueError": 0}  # which argument is the message
A_SENTENCE = re.compile(r"[a-z][a-z'’]+ [^/]*[a-z]{2}")


def messages(path: Path) -> Iterator[str]:
    """The fixed parts of every message that a module reports."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in REPORTERS:
            said = node.args[REPORTERS[node.func.id] :][:1]
            yield from (part for argument in said for part in literals(argument))
        if isinstance(node, ast.Assign) and [getattr(target, "id", "") for target in node.targets] == ["message"]:
            yield from literals(node.value)


def literals(node: ast.expr) -> Iterator[str]:
    parts = node.values if isinstance(node, ast.JoinedStr) else [node]
    for part in parts:
        if isinstance(part, ast.Constant) and isinstance(part.value, str) and A_SENTENCE.search(part.value):
            yield part.value.strip(" :,=()[]")


SAID = sorted({(path.name, message) for path in SOURCES for message in messages(path)})


def test_the_scan_sees_the_messages() -> None:
    assert len(SAID) > 40


@pytest.mark.parametrize(("module", "message"), SAID, ids=[f"{module}: {message}" for module, message in SAID])
def test_the_guide_explains_the_message(module: str, message: str) -> None:
    assert message in GUIDE
