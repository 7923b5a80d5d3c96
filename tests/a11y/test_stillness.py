"""Nothing moves or flashes by itself (EN 301 549 v3.2.1, 11.2.2.2 and 11.2.3.1)."""

import re
from pathlib import Path

import pytest

from kiosk import paths

RESTLESS = re.compile(
    r"\bloops:|Animation\.Infinite|AnimatedImage|AnimatedSprite|FrameAnimation|repeat: true|running: true"
)


@pytest.mark.parametrize("file", sorted(paths.QML.rglob("*.qml")), ids=lambda path: path.name)
def test_nothing_on_the_screen_goes_on_by_itself(file: Path) -> None:
    assert RESTLESS.findall(file.read_text(encoding="utf-8")) == []
