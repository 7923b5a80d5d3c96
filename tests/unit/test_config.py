from datetime import time
from pathlib import Path

import pytest

from kiosk.config import Config, ConfigError, read_config
from kiosk.domain.idle import IdleTimes
from kiosk.domain.languages import Language
from kiosk.domain.printing import Paper, PrinterKind, PrinterSettings
from kiosk.domain.wifi import Wifi


def written(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "kiosk.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_without_a_file_the_kiosk_has_its_defaults() -> None:
    assert read_config(None) == Config(content=None, idle=IdleTimes(90, 30), sound=True)


def test_every_key_is_read(tmp_path: Path) -> None:
    text = 'content = "/srv/a.db"\nscreen_inches = 15.6\nidle_seconds = 60\ncountdown_seconds = 20\nsound = false\n'

    path = written(tmp_path, text)

    assert read_config(path) == Config(Path("/srv/a.db"), 15.6, IdleTimes(60, 20), sound=False, file=path)


def test_the_desk_chooses_languages_volume_and_how_the_screen_hangs(tmp_path: Path) -> None:
    text = 'languages = ["fr", "uk"]\nvolume = 40\norientation = "left"\n'

    config = read_config(written(tmp_path, text))

    assert config.languages == (Language.FR, Language.UK)
    assert (config.volume, config.orientation.degrees) == (40, 270)


@pytest.mark.parametrize("pause", [0, 300, 500])
def test_the_pause_after_a_touch_can_be_none_or_half_a_second(tmp_path: Path, pause: int) -> None:
    assert read_config(written(tmp_path, f"debounce_ms = {pause}")).debounce_ms == pause


def test_what_the_kiosk_gives_away_of_its_centre_is_read(tmp_path: Path) -> None:
    network = 'wifi_name = "Гості; 2"\nwifi_password = "pa:ss,wo\\"rd"\nwifi_hidden = true\n'
    text = f'centre = "Центр «Help»"\nslips_per_day = 5\n{network}'

    config = read_config(written(tmp_path, text + "wifi_shown = true"))

    assert (config.centre, config.slips_per_day) == ("Центр «Help»", 5)
    assert config.wifi == Wifi("Гості; 2", 'pa:ss,wo"rd', hidden=True)
    assert "pa:ss" not in repr(config)
    assert read_config(written(tmp_path, text)).wifi is None, "the desk has not switched it on"


@pytest.mark.parametrize("name", ["x" * 32, "я" * 16])
def test_a_network_may_have_the_longest_name_that_a_network_can_have(tmp_path: Path, name: str) -> None:
    config = read_config(written(tmp_path, f'wifi_name = "{name}"\nwifi_shown = true'))

    assert config.wifi == Wifi(name)


@pytest.mark.parametrize(
    ("text", "at"), [("", time(4)), ('restart_at = "23:30"', time(23, 30)), ('restart_at = "never"', None)]
)
def test_the_kiosk_starts_anew_when_it_is_told_to(tmp_path: Path, text: str, at: time | None) -> None:
    assert read_config(written(tmp_path, text)).restart_at == at


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("colour = 1", "colour"),
        ("idle_seconds = 19", "from 20 to 3600"),
        ("countdown_seconds = 19", "from 20 to 300"),
        ("screen_inches = true", "screen_inches"),
        ("debounce_ms = 501", "from 0 to 500"),
        ('sound = "yes"', "true or false"),
        ("content = 5", "expected a text"),
        (f'centre = "{"x" * 121}"', "at most 120 bytes"),
        ('centre = "a\\nb"', "one line"),
        ('wifi_name = "Guests"\nwifi_password = "short"', "8 to 63 characters"),
        ('wifi_password = "long enough"', "name of the network"),
        ('restart_at = "24:00"', "a time such as"),
        ("restart_at = 4", "a time such as"),
        ("languages = []", "one or more of uk, ru, fr, nl, en"),
        ('languages = ["uk", "de"]', "languages"),
        ('languages = ["uk", "uk"]', "each once"),
        ('languages = "uk"', "in square brackets"),
        ("languages = [[]]", "languages"),
        ("volume = 101", "from 0 to 100"),
        ('orientation = "upright"', "one of normal, right, inverted, left"),
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


def test_without_a_word_there_is_no_printer_and_no_wireless_network_to_give(tmp_path: Path) -> None:
    for text in ("", 'printer = "none"', 'printer = "none"\nprinter_queue = "office"'):
        config = read_config(written(tmp_path, text))
        assert config.printer is None
        assert config.wifi is None


@pytest.mark.parametrize(
    ("text", "settings"),
    [
        (
            'printer = "escpos-network"\nprinter_address = "192.0.2.7:9100"',
            PrinterSettings(kind=PrinterKind.ESCPOS_NETWORK, address="192.0.2.7:9100", paper=Paper.WIDE_ROLL),
        ),
        (
            'printer = "escpos-usb"\nprinter_usb = "04b8:0e15"\nprinter_paper = "384"',
            PrinterSettings(kind=PrinterKind.ESCPOS_USB, address="04b8:0e15", paper=Paper.NARROW_ROLL),
        ),
        (
            'printer = "escpos-serial"\nprinter_serial = "/dev/ttyUSB0"\nprinter_baud = 38400',
            PrinterSettings(kind=PrinterKind.ESCPOS_SERIAL, address="/dev/ttyUSB0", paper=Paper.WIDE_ROLL, baud=38400),
        ),
        (
            'printer = "cups"\nprinter_queue = "office"',
            PrinterSettings(kind=PrinterKind.CUPS, address="office", paper=Paper.A4),
        ),
        (
            'printer = "folder"\nprinter_folder = "/srv/slips"\nprinter_paper = "a5"',
            PrinterSettings(kind=PrinterKind.FOLDER, address="/srv/slips", paper=Paper.A5),
        ),
    ],
)
def test_every_printer_is_read_with_its_usual_paper(tmp_path: Path, text: str, settings: PrinterSettings) -> None:
    assert read_config(written(tmp_path, text)).printer == settings


@pytest.mark.parametrize(
    ("text", "key", "expected"),
    [
        ('printer = "epson"', "printer", "expected one of none, escpos-network"),
        ('printer = "escpos-network"', "printer_address", "such as 192.0.2.7:9100"),
        (
            'printer = "escpos-network"\nprinter_queue = "office"',
            "printer_address",
            'because printer = "escpos-network"',
        ),
        ('printer_address = "printer.local:9100"', "printer_address", "an IPv4 address"),
        ('printer_address = "192.0.2.256:9100"', "printer_address", "an IPv4 address"),
        ('printer_address = "192.0.2.7"', "printer_address", "and a port"),
        ('printer_address = "192.0.2.7:65536"', "printer_address", "and a port"),
        ('printer_usb = "04b8"', "printer_usb", "04b8:0e15"),
        ('printer_queue = "-o raw"', "printer_queue", "the name of a queue"),
        ("printer_folder = 5", "printer_folder", "a folder"),
        ("printer_baud = 5", "printer_baud", "from 1200 to 921600"),
        ('printer_paper = "a6"', "printer_paper", "384, 576, a5, a4"),
        (
            'printer = "escpos-serial"\nprinter_serial = "COM3"\nprinter_paper = "a4"',
            "printer_paper",
            "expected 384 or 576",
        ),
        ("slips_per_day = 0", "slips_per_day", "from 1 to 10000"),
        ("centre = 5", "centre", "one line of text"),
        ('centre = "two\\nlines"', "centre", "one line of text"),
        (f'wifi_name = "{"я" * 17}"', "wifi_name", "at most 32 bytes; a Cyrillic letter counts as two"),
        (f'wifi_name = "{"x" * 33}"', "wifi_name", "at most 32 bytes"),
        ("wifi_shown = true", "wifi_name", "name of the network"),
    ],
)
def test_a_wrong_printer_or_network_is_told(tmp_path: Path, text: str, key: str, expected: str) -> None:
    path = written(tmp_path, text)

    with pytest.raises(ConfigError) as error:
        read_config(path)

    assert str(error.value).startswith(f"{path}: {key}: ")
    assert expected in str(error.value)
