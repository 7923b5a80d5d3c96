"""The PIN pad by touch: it lets in who knows the PIN, and nobody else."""

from pathlib import Path

import pytest

from kiosk.content.store import ContentStore
from kiosk.domain.languages import Language
from kiosk.pin_file import PinFile
from tests.ui.conftest import Stage, Words
from tests.ui.touch import Glass

PIN, OTHER = "2580", "1470"


@pytest.fixture
def lock(tmp_path: Path) -> PinFile:
    return PinFile(tmp_path / "state" / "pin")


@pytest.fixture
def glass(stage: Stage, content: ContentStore, lock: PinFile) -> Glass:
    stage.pin = lock
    return stage.open(content)


def knock(glass: Glass, language: Language = Language.EN) -> None:
    for _ in range(5):
        glass.tap("staffCorner")
    glass.tap(f"language_{language}")


def type_pin(glass: Glass, pin: str) -> None:
    for digit in pin:
        glass.tap(f"pin_{digit}")
    glass.tap("pin_enter")


def is_in(glass: Glass) -> bool:
    return "staff_content" in glass.names()


def test_a_new_kiosk_asks_for_a_pin_twice_and_keeps_it_sealed(glass: Glass, lock: PinFile, tmp_path: Path) -> None:
    knock(glass)
    type_pin(glass, PIN)
    assert not is_in(glass)
    type_pin(glass, PIN)

    assert is_in(glass)
    assert lock.opens(PIN)
    kept = tmp_path / "state" / "pin"
    assert PIN not in kept.read_text()
    assert kept.stat().st_mode & 0o777 == 0o600


def test_two_that_differ_or_none_at_all_are_not_kept(glass: Glass, lock: PinFile) -> None:
    knock(glass)
    type_pin(glass, PIN)
    type_pin(glass, OTHER)
    assert glass.sees("The two were not the same.")
    type_pin(glass, "1111")
    assert glass.sees("not all the same")
    type_pin(glass, "123")
    assert glass.sees("4 to 8 digits")

    assert not lock.is_set
    assert not is_in(glass)


def test_the_right_pin_opens_and_back_does_not_lead_to_the_pad(glass: Glass, lock: PinFile) -> None:
    lock.choose(PIN)
    knock(glass)
    type_pin(glass, PIN)
    assert is_in(glass)

    glass.tap("back")
    assert "pin_1" not in glass.names()


@pytest.mark.parametrize("language", Language)
def test_a_wrong_one_is_told_and_the_third_has_to_wait(
    stage: Stage, glass: Glass, lock: PinFile, words: Words, language: Language
) -> None:
    lock.choose(PIN)
    knock(glass, language)
    type_pin(glass, OTHER)
    assert glass.sees(words(language, "PinPage", "This is not the PIN."))
    type_pin(glass, OTHER)
    type_pin(glass, OTHER)
    assert glass.sees(words(language, "PinPage", "Too many wrong PINs. Wait %1 s.").replace("%1", "30"))

    type_pin(glass, PIN)
    assert not is_in(glass)
    stage.clocks.seconds += 30
    glass.kiosk.pad._tick()
    type_pin(glass, PIN)
    assert is_in(glass)


def test_leaving_does_not_shorten_the_wait(glass: Glass, lock: PinFile) -> None:
    lock.choose(PIN)
    knock(glass)
    for _ in range(3):
        type_pin(glass, OTHER)
    glass.tap("finish")

    knock(glass)
    type_pin(glass, PIN)

    assert not is_in(glass)


def test_nothing_that_was_typed_stays_after_leaving(glass: Glass, lock: PinFile) -> None:
    lock.choose(PIN)
    knock(glass)
    glass.tap("pin_2")
    glass.tap("finish")
    knock(glass)

    assert not glass.sees("•")
    assert glass.sees("–")


def test_a_digit_can_be_taken_back(glass: Glass, lock: PinFile) -> None:
    lock.choose(PIN)
    knock(glass)
    glass.tap("pin_9")
    glass.tap("pin_erase")
    type_pin(glass, PIN)

    assert is_in(glass)


def test_a_disk_that_does_not_take_it_is_told(glass: Glass, tmp_path: Path) -> None:
    (tmp_path / "state").write_text("no folder")
    knock(glass)
    type_pin(glass, PIN)
    type_pin(glass, PIN)

    assert glass.sees("The kiosk cannot keep it")
    assert not is_in(glass)


def test_the_staffs_pages_close_by_themselves_after_five_minutes(stage: Stage, glass: Glass, lock: PinFile) -> None:
    lock.choose(PIN)
    knock(glass)
    type_pin(glass, PIN)
    stage.clocks.seconds += 260
    glass.kiosk.watch.check()
    assert not glass.kiosk.watch.is_asking

    stage.clocks.seconds += 40
    glass.kiosk.watch.check()
    glass.settle()

    assert "start_uk" in glass.names()
