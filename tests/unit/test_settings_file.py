"""What the desk sets stands in its file afterwards, with all that somebody wrote there, whatever happens meanwhile."""

import errno
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.config import Config, ConfigError, read_config
from kiosk.config.desk import SettingsFile
from kiosk.domain.idle import IdleTimes
from kiosk.domain.languages import Language
from kiosk.domain.printing import Paper, PrinterKind, PrinterSettings
from kiosk.domain.settings import Kept, KioskSettings, Orientation
from kiosk.domain.wifi import Wifi

BY_HAND = """\
# Desk of the hall, first floor.
update_url = "https://updates.example"   # our own server
idle_seconds = 90  # nobody waits longer

centre = "Hall 1"
"""
OTHER = KioskSettings(
    centre="Центр «Hall; 2»",
    languages=(Language.FR, Language.UK),
    idle=IdleTimes(ask_after=120, countdown=30),
    volume=40,
    screen_inches=15.6,
    orientation=Orientation.LEFT,
    printer=PrinterSettings(kind=PrinterKind.CUPS, address="office", paper=Paper.A5),
    network=Wifi("Гості", 'pa:ss"word', hidden=True),
    network_shown=True,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "kiosk.toml"
    path.write_text(BY_HAND, encoding="utf-8")
    return path


def opened(path: Path, changed: Callable[[Config], None] = lambda _config: None) -> SettingsFile:
    return SettingsFile(read_config(path), lambda: path, changed)


def test_every_setting_is_read_again_as_it_was_kept(path: Path) -> None:
    settings = opened(path)

    assert settings.keep(OTHER) is Kept.KEPT

    assert settings.now() == OTHER
    assert read_config(path).settings == OTHER


def test_a_setting_changes_its_own_line_and_nothing_else(path: Path) -> None:
    settings = opened(path)

    settings.keep(settings.now()._replace(idle=IdleTimes(ask_after=300, countdown=30)))

    assert path.read_text(encoding="utf-8") == BY_HAND.replace("idle_seconds = 90", "idle_seconds = 300")


def test_a_setting_that_is_taken_back_leaves_no_line(path: Path) -> None:
    settings = opened(path)
    settings.keep(OTHER._replace(centre="Hall 1", idle=IdleTimes()))

    settings.keep(KioskSettings(centre="Hall 1", volume=100))

    text = path.read_text(encoding="utf-8")
    assert not any(word in text for word in ("languages", "wifi", "orientation"))
    assert read_config(path).settings == KioskSettings(centre="Hall 1")


def test_a_line_without_an_end_takes_another_after_it(path: Path) -> None:
    path.write_text('centre = "A"', encoding="utf-8")
    settings = opened(path)

    assert settings.keep(settings.now()._replace(volume=20)) is Kept.KEPT

    assert (read_config(path).centre, read_config(path).volume) == ("A", 20)


def test_the_older_word_for_silence_gives_way_to_a_volume(path: Path) -> None:
    path.write_text("sound = false\n", encoding="utf-8")
    settings = opened(path)
    assert settings.now().volume == 0

    settings.keep(settings.now()._replace(volume=60))

    assert read_config(path).settings.volume == 60


def test_without_a_file_one_is_made_where_the_next_start_looks(tmp_path: Path) -> None:
    place = tmp_path / "not yet there" / "kiosk.toml"
    settings = SettingsFile(Config(), lambda: place)

    assert settings.keep(settings.now()._replace(centre="New")) is Kept.KEPT

    assert read_config(place).centre == "New"
    assert settings.config.file == place


def test_what_somebody_has_changed_by_hand_since_the_start_stays(path: Path) -> None:
    settings = opened(path)
    path.write_text(BY_HAND.replace("Hall 1", "Hall 9"), encoding="utf-8")

    settings.keep(settings.now()._replace(volume=20))

    assert (settings.now().centre, settings.now().volume) == ("Hall 9", 20)


def test_the_rest_of_the_kiosk_hears_of_a_change_and_not_of_a_refusal(path: Path) -> None:
    heard: list[Config] = []
    settings = opened(path, heard.append)

    settings.keep(settings.now()._replace(network=Wifi("Guests", "short")))
    assert heard == []
    settings.keep(settings.now()._replace(network=Wifi("Guests", "long enough")))

    assert [config.network for config in heard] == [Wifi("Guests", "long enough")]


@pytest.mark.parametrize(
    "wrong",
    [
        {"centre": "ї" * 61},
        {"centre": "two\nlines"},
        {"network": Wifi("Guests", "short")},
        {"network": Wifi("я" * 17)},
        {"screen_inches": 3.0},
        {"printer": PrinterSettings(kind=PrinterKind.ESCPOS_NETWORK, address="printer:9100", paper=Paper.WIDE_ROLL)},
    ],
    ids=str,
)
def test_what_is_not_possible_is_refused_and_changes_nothing(path: Path, wrong: dict[str, object]) -> None:
    settings = opened(path)
    before = settings.now()

    assert settings.keep(before._replace(**wrong)) is Kept.REFUSED  # type: ignore[arg-type]  # of the fields above

    assert path.read_text(encoding="utf-8") == BY_HAND
    assert settings.now() == before


def test_the_printer_and_its_paper_change_together(path: Path) -> None:
    roll = PrinterSettings(kind=PrinterKind.ESCPOS_NETWORK, address="192.0.2.7:9100", paper=Paper.NARROW_ROLL)
    settings = opened(path)

    for printer in (roll, OTHER.printer, replace(roll, paper=Paper.WIDE_ROLL), None):
        assert settings.keep(settings.now()._replace(printer=printer)) is Kept.KEPT
        assert read_config(path).printer == printer


def test_who_may_read_the_file_stays_the_same(path: Path) -> None:
    path.chmod(0o600)
    settings = opened(path)

    settings.keep(OTHER)

    assert path.stat().st_mode & 0o777 == 0o600


def test_a_link_to_the_file_stays_a_link(path: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.toml"
    link.symlink_to(path)

    opened(link).keep(OTHER)

    assert link.is_symlink()
    assert read_config(path).centre == OTHER.centre


def test_a_broken_file_is_not_written_over(path: Path) -> None:
    settings = opened(path)
    path.write_text("idle_seconds = soon\n", encoding="utf-8")

    assert settings.keep(OTHER) is Kept.BROKEN

    assert path.read_text(encoding="utf-8") == "idle_seconds = soon\n"


def test_a_fresh_start_keeps_the_broken_file_and_takes_settings_again(path: Path) -> None:
    path.write_text("idle_seconds = soon\n", encoding="utf-8")
    with pytest.raises(ConfigError) as fault:
        read_config(path)
    settings = SettingsFile(Config(file=path, fault=str(fault.value)), lambda: path)
    assert settings.keep(OTHER) is Kept.BROKEN

    assert settings.start_fresh() is Kept.KEPT

    assert settings.fault == ""
    assert path.with_name("kiosk.toml.broken").read_text(encoding="utf-8") == "idle_seconds = soon\n"
    assert settings.keep(OTHER) is Kept.KEPT
    assert read_config(path).settings == OTHER


class PowerCutError(BaseException):
    """The power is cut: nothing of the program runs any more."""


def cut_at(monkeypatch: pytest.MonkeyPatch, step: int, error: BaseException) -> list[str]:
    """Have one of the calls that reach the disk fail, counted from 0; return what was called."""
    called: list[str] = []

    def cutting(name: str, real: Callable[..., object]) -> Callable[..., object]:
        def call(*arguments: object, **options: object) -> object:
            called.append(name)
            if len(called) == step + 1:
                raise error
            return real(*arguments, **options)

        return call

    monkeypatch.setattr(os, "fsync", cutting("fsync", os.fsync))
    monkeypatch.setattr(os, "replace", cutting("replace", os.replace))
    monkeypatch.setattr(Path, "open", cutting("open", Path.open))
    monkeypatch.setattr(Path, "mkdir", cutting("mkdir", Path.mkdir))
    return called


@pytest.mark.parametrize("step", range(8))
def test_a_power_cut_at_any_step_leaves_the_old_settings_or_the_new_ones(
    path: Path, monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    settings = opened(path)
    old = settings.now()

    with monkeypatch.context() as patch:
        called = cut_at(patch, step, PowerCutError())
        try:
            settings.keep(OTHER)
        except PowerCutError:
            assert len(called) == step + 1
        else:
            assert len(called) <= step, "no step is left to cut"

    assert read_config(path).settings in (old, OTHER)
    assert opened(path).keep(OTHER) is Kept.KEPT, "the next change works"


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EROFS, errno.EACCES, errno.EIO])
@pytest.mark.parametrize("step", range(1, 6))
def test_a_disk_that_does_not_take_it_says_so_and_loses_nothing(
    path: Path, monkeypatch: pytest.MonkeyPatch, number: int, step: int
) -> None:
    settings = opened(path)
    old = settings.now()

    with monkeypatch.context() as patch:
        cut_at(patch, step, OSError(number, os.strerror(number)))  # the opening at step 0 only reads
        said = settings.keep(OTHER)

    assert said is Kept.NOT_KEPT
    assert settings.now() == old
    assert path.read_text(encoding="utf-8") == BY_HAND
    assert [file.name for file in path.parent.iterdir()] == ["kiosk.toml"], "half a file lies there"
