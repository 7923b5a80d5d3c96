"""EN 301 549 v3.2.1, 11.2.2.1 (WCAG 2.2.1): the one time limit warns two senses and is extended by any touch or key."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk.config import Config, ConfigError, read_config
from kiosk.domain.idle import IdleTimes
from tests.ui.conftest import Stage
from tests.ui.touch import Glass

KEYS = [
    Qt.Key.Key_Tab,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
    Qt.Key.Key_Space,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_5,
    Qt.Key.Key_A,
]


def leave(stage: Stage, glass: Glass, seconds: float) -> None:
    stage.clocks.seconds += seconds
    glass.kiosk.watch.check()
    glass.settle()


def test_the_warning_is_seen_and_heard_and_leaves_at_least_twenty_seconds(stage: Stage, glass: Glass) -> None:
    glass.tap("start_en")
    leave(stage, glass, 90)

    assert glass.sees("Are you still here?")
    assert stage.chime.played == 1
    leave(stage, glass, 20)
    assert "stay" in glass.names()


@pytest.mark.parametrize("key", KEYS, ids=lambda key: key.name)
def test_any_key_extends_it_more_than_ten_times_and_does_nothing_else(stage: Stage, glass: Glass, key: Qt.Key) -> None:
    glass.tap("start_en")
    before = glass.kiosk.session
    for _ in range(12):
        leave(stage, glass, 110)
        assert "stay" in glass.names()
        glass.press_key(key)
        assert "stay" not in glass.names()

    assert glass.kiosk.session == before
    assert stage.chime.played == 12


def test_a_key_before_the_warning_puts_it_off(stage: Stage, glass: Glass) -> None:
    glass.tap("start_en")
    leave(stage, glass, 89)
    glass.press_key(Qt.Key.Key_Tab)
    leave(stage, glass, 89)

    assert "stay" not in glass.names()


def test_the_staffs_pages_warn_as_long_and_by_the_same_sound(stage: Stage, glass: Glass) -> None:
    for _ in range(5):
        glass.tap("staffCorner")
    leave(stage, glass, 270)
    assert stage.chime.played == 1

    leave(stage, glass, 29)
    assert "stay" in glass.names()
    glass.press_key(Qt.Key.Key_Space)
    assert "stay" not in glass.names()


def test_no_configuration_leaves_less_than_twenty_seconds(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text("countdown_seconds = 19\n", encoding="utf-8")

    with pytest.raises(ConfigError, match="countdown_seconds"):
        read_config(file)
    assert Config().idle == IdleTimes(ask_after=90, countdown=30)
