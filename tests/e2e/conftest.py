from pathlib import Path

import pytest

from tests.e2e.small_sources import write_sources


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    """The folder of a small source tree without a fault."""
    root = tmp_path / "content"
    write_sources(root)
    return root
