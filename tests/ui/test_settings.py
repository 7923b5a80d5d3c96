"""The staff's settings by touch: each is on the screen and in the file at once, and after the next start."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk import paths
from kiosk.config import Config, ConfigError, read_config
from kiosk.config.desk import SettingsFile
from kiosk.content.store import ContentStore
from kiosk.domain.display import display
from kiosk.domain.languages import Language
from kiosk.domain.printing import Paper, PrinterKind, PrinterSettings
from kiosk.domain.settings import Orientation
from kiosk.domain.wifi import Wifi
from kiosk.ui.bridge.chime import PlayerChime
from kiosk.ui.tour.rehearsal import RehearsedMachine
from tests.ui.conftest import Stage, Words
from tests.ui.touch import Glass


class Desk:
    """Somebody of the staff at one kiosk, which has its settings in a file."""

    def __init__(self, stage: Stage, content: ContentStore, file: Path) -> None:
        self.stage, self.content, self.file = stage, content, file
        self.glass = self.open()

    def open(self) -> Glass:
        """Start the kiosk, as the command does."""
        try:
            config = read_config(self.file if self.file.exists() else None)
        except ConfigError as error:
            config = Config(file=self.file, fault=str(error))
        self.stage.settings = SettingsFile(config, lambda: self.file)
        self.stage.machine = RehearsedMachine()
        self.glass = self.stage.open(self.content)
        return self.glass

    def enter(self, *cards: str, language: Language = Language.EN) -> Glass:
        """Come in, and go from card to card."""
        for _ in range(5):
            self.glass.tap("staffCorner")
        self.glass.tap(f"language_{language}")
        for card in cards:
            self.touch(card)
        return self.glass

    def touch(self, name: str) -> None:
        """Touch a control, wherever on the page it is."""
        self.glass.bring(name)
        self.glass.tap(name)

    def write(self, text: str) -> None:
        """Write a text in the stead of the one there, key by key, and save it."""
        self.glass.tap("clear")
        for letter in text:
            self._find_key(letter)
            self.stage.clocks.seconds += 1
            self.glass.tap("space" if letter == " " else f"key_{letter}")
        self.glass.tap("done")
        self.touch("keep")

    def _find_key(self, letter: str) -> None:
        for key in ("layer_123", "layer_en", "layer_capitals", "layer_uk"):
            if letter == " " or f"key_{letter}" in self.glass.names():
                return
            self.glass.tap(key)
        assert f"key_{letter}" in self.glass.names(), letter

    def saved(self) -> Config:
        """What the next start reads."""
        assert self.glass.sees("Saved.")
        return read_config(self.file)


@pytest.fixture
def desk(stage: Stage, content: ContentStore, tmp_path: Path) -> Desk:
    return Desk(stage, content, tmp_path / "kiosk.toml")


def test_the_name_of_the_centre_is_typed_with_capitals_digits_and_signs(desk: Desk) -> None:
    desk.enter("staff_kiosk", "setting_centre")

    desk.write("Hall 2, Дім")

    assert desk.saved().centre == "Hall 2, Дім"
    desk.glass.tap("back")
    assert desk.glass.sees("Hall 2, Дім")
    desk.open()
    desk.enter("staff_kiosk", "setting_centre")
    assert desk.glass.field() == "Hall 2, Дім"


def test_what_is_typed_and_not_saved_is_forgotten(desk: Desk) -> None:
    desk.enter("staff_kiosk", "setting_centre")
    desk.glass.tap("key_a")
    desk.glass.tap("back")

    assert not desk.file.exists()
    desk.glass.tap("setting_centre")
    assert desk.glass.field() == ""


def test_languages_are_taken_away_and_moved_on_every_screen_at_once(desk: Desk) -> None:
    desk.enter("staff_kiosk", "setting_languages")

    desk.touch("offer_ru")
    desk.touch("raise_fr")

    assert desk.saved().languages == (Language.FR, Language.UK, Language.NL, Language.EN)
    assert [name for name in ordered(desk.glass) if name.startswith("language_")] == [
        "language_fr",
        "language_uk",
        "language_nl",
        "language_en",
    ]
    desk.glass.tap("finish")
    starts = ["start_fr", "start_uk", "start_nl", "start_en"]
    assert [name for name in ordered(desk.glass) if name in {f"start_{language}" for language in Language}] == starts
    assert desk.glass.kiosk.session.reader is Language.FR


def test_the_last_language_cannot_be_taken_away(desk: Desk) -> None:
    desk.file.write_text('languages = ["en"]\n', encoding="utf-8")
    desk.open()
    desk.enter("staff_kiosk", "setting_languages", language=Language.EN)

    desk.touch("offer_en")

    assert read_config(desk.file).languages == (Language.EN,)


def test_the_next_visitor_is_asked_after_the_time_that_was_chosen(desk: Desk, stage: Stage) -> None:
    desk.enter("staff_kiosk", "setting_waiting", "wait_60")
    assert desk.saved().idle.ask_after == 60
    desk.glass.tap("finish")
    desk.glass.tap("start_en")

    stage.clocks.seconds += 61
    desk.glass.kiosk.watch.check()
    desk.glass.settle()

    assert "stay" in desk.glass.names()


def test_the_volume_is_heard_when_it_is_chosen(desk: Desk, stage: Stage) -> None:
    desk.enter("staff_kiosk", "setting_volume", "volume_40")

    assert desk.saved().settings.volume == 40
    assert stage.chime.played == 1
    desk.touch("volume_0")
    assert desk.saved().settings.volume == 0


def test_a_printer_of_the_system_is_chosen_from_those_there_are(desk: Desk) -> None:
    desk.enter("staff_kiosk", "setting_printer", "printer_office")

    assert desk.saved().printer == PrinterSettings(kind=PrinterKind.CUPS, address="office", paper=Paper.A4)
    desk.touch("printer_none")
    assert desk.saved().printer is None


def test_a_receipt_printer_is_told_by_its_address(desk: Desk) -> None:
    desk.enter("staff_kiosk", "setting_printer", "printer_address")

    desk.write("192.0.2.7")

    assert desk.saved().printer == PrinterSettings(
        kind=PrinterKind.ESCPOS_NETWORK, address="192.0.2.7:9100", paper=Paper.WIDE_ROLL
    )


def test_an_address_that_cannot_be_one_is_refused_with_what_is_expected(desk: Desk) -> None:
    desk.enter("staff_kiosk", "setting_printer", "printer_address")

    desk.write("192.0.2.777")

    assert desk.glass.sees("This is not possible.")
    assert desk.glass.sees("such as 192.0.2.7")
    assert not desk.file.exists() or read_config(desk.file).printer is None


def test_a_printer_that_only_the_administrator_can_set_up_stays_until_another_is_chosen(desk: Desk) -> None:
    desk.file.write_text('printer = "folder"\nprinter_folder = "/srv/slips"\n', encoding="utf-8")
    desk.open()
    desk.enter("staff_kiosk", "setting_printer")
    desk.glass.tap("printer_present")
    assert read_config(desk.file).printer is not None

    desk.touch("printer_none")

    assert desk.saved().printer is None


def test_the_network_for_guests_is_named_and_given_and_taken_back(desk: Desk) -> None:
    desk.enter("staff_kiosk", "setting_wifi", "wifiName")
    desk.write("Guests")
    desk.glass.tap("back")
    desk.glass.tap("wifiPassword")
    desk.write("pa55: {Word}")
    assert desk.saved().network == Wifi("Guests", "pa55: {Word}")
    assert desk.saved().wifi is None, "it is given before anybody has said so"
    desk.glass.tap("back")

    desk.touch("wifiShown")
    assert desk.saved().wifi == Wifi("Guests", "pa55: {Word}")
    desk.touch("wifiHidden")
    assert desk.saved().wifi is None


def test_the_line_of_the_ruler_is_as_long_as_it_says_and_grows_with_a_touch(desk: Desk) -> None:
    desk.enter("staff_kiosk", "setting_ruler")
    line = desk.glass.find("line").width()
    assert desk.glass.mm(line) == pytest.approx(100, abs=0.2)
    card = desk.glass.find("card")
    assert card.width() / card.height() == pytest.approx(85.6 / 53.98, abs=0.01)

    desk.touch("muchLonger")

    assert desk.glass.find("line").width() == pytest.approx(line * 1.05, abs=1)
    assert desk.saved().screen_inches == pytest.approx(21.5 / 1.05, abs=0.01)
    desk.touch("muchShorter")
    assert desk.glass.find("line").width() == pytest.approx(line, abs=1)


@pytest.mark.parametrize("orientation", list(Orientation))
def test_on_a_turned_screen_a_touch_lands_where_it_is_seen(desk: Desk, orientation: Orientation) -> None:
    desk.enter("staff_kiosk", "setting_orientation", f"turn_{orientation}")
    if orientation is not Orientation.NORMAL:
        assert desk.saved().orientation is orientation
    glass = desk.glass

    start = glass.find("finish")
    top_left = start.mapToScene(QPointF(0, 0))
    right = start.mapToScene(QPointF(start.width(), 0)) - top_left
    turned = {"normal": (1, 0), "right": (0, 1), "inverted": (-1, 0), "left": (0, -1)}[orientation]
    assert (round(right.x() / start.width()), round(right.y() / start.width())) == turned
    glass.tap("finish")
    glass.tap("start_nl")
    assert glass.kiosk.session.reader is Language.NL
    glass.tap("search")
    assert glass.keyboard() is not None
    glass.tap("key_a")
    assert glass.field() == "a"


def test_a_turned_screen_is_upright_after_the_next_start(desk: Desk) -> None:
    desk.file.write_text('orientation = "right"\n', encoding="utf-8")

    glass = desk.open()

    first, last = (glass.find(f"start_{language}").mapToScene(QPointF(0, 0)) for language in ("uk", "nl"))
    assert last.x() < first.x(), "what stands below is not to the left of it"


FAULT = "kiosk.toml: idle_seconds: expected a number from 20 to 3600"


@pytest.mark.parametrize("language", list(Language))
def test_a_broken_file_is_told_in_every_language_and_kept_when_the_staff_begins_anew(
    desk: Desk, words: Words, language: Language
) -> None:
    desk.file.write_text("idle_seconds = 5\n", encoding="utf-8")
    desk.open()

    desk.enter(language=language)

    lead = words(language, "FaultBanner", "The settings file is broken. The kiosk runs on its defaults.")
    assert desk.glass.sees(lead)
    assert desk.glass.sees(FAULT)
    desk.glass.tap("staff_kiosk")
    assert desk.glass.sees(FAULT)
    assert "setting_volume" not in desk.glass.names()
    assert desk.file.read_text(encoding="utf-8") == "idle_seconds = 5\n"
    desk.glass.tap("startFresh")
    assert "fault" not in desk.glass.names()
    assert desk.file.with_name("kiosk.toml.broken").read_text(encoding="utf-8") == "idle_seconds = 5\n"
    desk.touch("setting_waiting")
    desk.glass.tap("wait_120")
    assert read_config(desk.file).idle.ask_after == 120


def test_a_file_that_was_broken_meanwhile_is_not_written_over(desk: Desk) -> None:
    desk.enter("staff_kiosk", "setting_volume")
    desk.file.write_text("volume = loud\n", encoding="utf-8")

    desk.glass.tap("volume_20")

    assert desk.glass.sees("Not saved: the settings file is broken.")
    assert desk.file.read_text(encoding="utf-8") == "volume = loud\n"


def test_a_disk_that_takes_nothing_is_told(desk: Desk) -> None:
    desk.file.mkdir()  # what cannot be replaced by a file, even by root
    (desk.file / "full").touch()
    desk.stage.settings = SettingsFile(Config(), lambda: desk.file / "full" / "kiosk.toml")
    desk.glass = desk.stage.open(desk.content)
    desk.enter("staff_kiosk", "setting_volume", "volume_20")

    assert desk.glass.sees("Not saved: the disk does not take it.")
    desk.glass.tap("back")
    assert "volume_20" not in desk.glass.names()
    assert "said" not in desk.glass.names(), "what was said on another page is over"


def test_nothing_that_was_typed_for_a_setting_waits_for_a_visitor(desk: Desk) -> None:
    desk.enter("staff_kiosk", "setting_wifi", "wifiName")
    desk.glass.tap("key_a")
    desk.glass.tap("finish")
    desk.glass.tap("start_en")

    desk.glass.tap("search")

    assert desk.glass.field() == ""
    assert "layer_capitals" not in desk.glass.names()


def ordered(glass: Glass) -> list[str]:
    """The names of what is on the screen, as the eye reads."""
    items = sorted(glass.items(), key=lambda item: (glass.rect(item).top(), glass.rect(item).left()))
    return [item.objectName() for item in items]


def test_the_sound_is_made_softer_and_silent(tmp_path: Path, qtbot: QtBot) -> None:
    heard = tmp_path / "heard"
    player = tmp_path / "player"
    player.write_text(f'#!/bin/sh\ncp "$1" {heard}.new && mv {heard}.new {heard}\n', encoding="utf-8")
    player.chmod(0o755)
    sound, volume = paths.SOUNDS / "still-here.wav", [0]
    chime = PlayerChime(sound, [str(player)], lambda: volume[0])

    def play(at: int) -> bytes:
        volume[0] = at
        chime.play()
        qtbot.waitUntil(heard.exists)
        data = heard.read_bytes()
        heard.unlink()
        return data

    full, half = play(100), play(80)

    assert full == sound.read_bytes()
    assert len(half) == len(full)
    assert loudest(half) == pytest.approx(loudest(full) / 2, abs=1)
    volume[0] = 0
    chime.play()
    QTest.qWait(200)
    assert not heard.exists()


def loudest(wave: bytes) -> int:
    samples = memoryview(wave[44:]).cast("h")
    return max(map(abs, samples))


def test_a_small_upright_screen_can_be_made_of_a_lying_one(stage: Stage, content: ContentStore, tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text('orientation = "left"\n', encoding="utf-8")
    stage.settings = SettingsFile(read_config(file), lambda: file)
    glass = stage.open(content, display(1280, 800, inches=10.1))

    first, second = (glass.find(f"start_{language}") for language in ("uk", "ru"))

    assert first.mapToScene(QPointF(0, 0)).y() == second.mapToScene(QPointF(0, 0)).y(), "not one below the other"
