"""Where the settings are looked for, and made."""

from pathlib import Path

import pytest

from kiosk import paths


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.delenv("KIOSK_CONFIG", raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    return tmp_path


def test_a_new_file_is_made_where_the_next_start_finds_it(home: Path) -> None:
    assert paths.config_file() is None

    place = paths.new_config_file()
    place.parent.mkdir(parents=True)
    place.touch()

    assert paths.config_file() == place
    assert place.is_relative_to(home)


def test_a_named_file_is_the_place_and_nothing_else_is_read(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    others = paths.new_config_file()
    others.parent.mkdir(parents=True)
    others.touch()
    named = home / "etc" / "kiosk.toml"
    monkeypatch.setenv("KIOSK_CONFIG", str(named))

    assert paths.config_file() is None
    assert paths.new_config_file() == named
