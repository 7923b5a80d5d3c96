from pathlib import Path

import pytest

from kiosk.config import Config, ConfigError, read_config
from kiosk.domain.idle import IdleTimes
from kiosk.domain.wifi import Wifi


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


def test_what_the_kiosk_gives_away_of_its_centre_is_read(tmp_path: Path) -> None:
    text = 'centre = "Центр «Help»"\nwifi_name = "Гості; 2"\nwifi_password = "pa:ss,wo\\"rd"\nwifi_hidden = true\n'

    config = read_config(written(tmp_path, text))

    assert config.centre == "Центр «Help»"
    assert config.wifi == Wifi("Гості; 2", 'pa:ss,wo"rd', hidden=True)
    assert "pa:ss" not in repr(config)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("colour = 1", "colour"),
        ("idle_seconds = 19", "from 20 to 3600"),
        ("countdown_seconds = 19", "from 20 to 300"),
        ("screen_inches = true", "screen_inches"),
        ('sound = "yes"', "true or false"),
        ("content = 5", "expected a text"),
        (f'centre = "{"x" * 61}"', "0 to 60 characters"),
        ('centre = "a\\nb"', "one line"),
        ('wifi_name = "Guests"\nwifi_password = "short"', "8 to 63 characters"),
        ('wifi_password = "long enough"', "name of the network"),
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
