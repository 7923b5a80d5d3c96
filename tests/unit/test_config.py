from pathlib import Path

import pytest

from kiosk.config import Config, ConfigError, read_config
from kiosk.domain.idle import IdleTimes


def written(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "kiosk.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_without_a_file_the_kiosk_has_its_defaults() -> None:
    assert read_config(None) == Config(content=None, idle=IdleTimes(90, 30), sound=True)


def test_every_key_is_read(tmp_path: Path) -> None:
    text = 'content = "/srv/a.db"\nscreen_inches = 15.6\nidle_seconds = 60\ncountdown_seconds = 20\nsound = false\n'

    config = read_config(written(tmp_path, text))

    assert config == Config(Path("/srv/a.db"), 15.6, IdleTimes(60, 20), sound=False)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("colour = 1", "colour"),
        ("idle_seconds = 19", "from 20 to 3600"),
        ("countdown_seconds = 19", "from 20 to 300"),
        ("screen_inches = true", "screen_inches"),
        ('sound = "yes"', "true or false"),
        ("content = 5", "expected a text"),
        ("= 5", "line 1"),
    ],
)
def test_a_wrong_file_names_itself_the_key_and_what_was_expected(tmp_path: Path, text: str, word: str) -> None:
    path = written(tmp_path, text)

    with pytest.raises(ConfigError, match=word) as refused:
        read_config(path)
    assert str(path) in str(refused.value)


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="nowhere"):
        read_config(tmp_path / "nowhere.toml")
