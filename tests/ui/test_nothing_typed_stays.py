"""What somebody typed is nowhere any more once they have gone: not in memory, on the screen, in a log or in a file."""

import gc
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject

from kiosk.domain.languages import Language
from tests.ui.conftest import Stage
from tests.ui.touch import Glass
from tests.ui.typist import Typist

BACKWARDS = "їєґщжмю"  # what is typed is this from its end, so that it stands nowhere else
FEW = 4
_written: list[str] | None = None


def note_written(event: str, arguments: tuple[Any, ...]) -> None:
    """An audit hook: which files Python opens to write, while somebody asks."""
    if _written is not None and event == "open" and int(arguments[2] or 0) & (os.O_WRONLY | os.O_RDWR):
        _written.append(str(arguments[0]))


@pytest.fixture(scope="module")
def hook() -> None:
    sys.addaudithook(note_written)


@pytest.fixture
def written(hook: None) -> Iterator[list[str]]:
    global _written  # noqa: PLW0603 - a hook cannot be taken away again
    _written = []
    yield _written
    _written = None


def test_the_hook_sees_what_is_written(written: list[str], tmp_path: Path) -> None:
    file = tmp_path / "typed.txt"
    file.write_text("x", encoding="utf-8")

    assert str(file) in written


@pytest.mark.parametrize("field", ["search", "tile_communes"])
def test_nothing_typed_stays_when_the_person_has_gone(
    stage: Stage, glass: Glass, written: list[str], caplog: pytest.LogCaptureFixture, field: str
) -> None:
    typist = Typist(stage, glass)
    glass.tap(f"start_{Language.UK}")
    glass.tap(field)
    glass.tap("field")
    glass.tap(f"layer_{Language.UK}")
    for letter in reversed(BACKWARDS):
        typist.write(letter)
    assert in_memory()
    assert on_the_screen(glass)

    glass.tap("finish")

    assert in_memory() == []
    assert on_the_screen(glass) == []
    assert BACKWARDS[::-1][:FEW] not in caplog.text
    assert written == []


def in_memory() -> list[str]:
    """Every text of the program that holds the first letters typed, or all but the first."""
    gc.unfreeze()  # what earlier tests have left is looked at too
    gc.collect()
    sought = (BACKWARDS[::-1][:FEW], BACKWARDS[::-1][-FEW:])
    return [
        f"{type(holder).__name__}: {text}"
        for holder in gc.get_objects()
        for text in gc.get_referents(holder)
        if isinstance(text, str) and text not in sought and any(part in text for part in sought)
    ]


def on_the_screen(glass: Glass) -> list[str]:
    """Every text of the window that holds them, seen or not."""
    texts = [str(item.property(name)) for item in glass.window.findChildren(QObject) for name in ("text", "typed")]
    return [text for text in texts if BACKWARDS[::-1][:FEW] in text]
