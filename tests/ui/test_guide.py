"""Speak everything: the whole kiosk without sight, by touch and by five keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from kiosk.content.store import ContentStore
from kiosk.domain.languages import Language
from kiosk.domain.session import Screen
from kiosk.ui.viewmodels.guide import GuideViewModel
from tests.ui.conftest import Stage
from tests.ui.speaker import FakeSpeech
from tests.ui.test_keys import SCREENS, controls
from tests.ui.touch import Glass

ON = Qt.Key.Key_F1
LONGEST = 150


@pytest.fixture
def voice() -> FakeSpeech:
    return FakeSpeech()


@pytest.fixture
def blind(stage: Stage, content: ContentStore, voice: FakeSpeech) -> Glass:
    """The kiosk with a voice, before somebody who does not see it."""
    stage.speech = voice
    glass = stage.open(content)
    glass.settle()
    return glass


def guide(glass: Glass) -> GuideViewModel:
    return glass.kiosk.visit.guide


def said(glass: Glass) -> list[str]:
    return [sentence.shown for sentence in guide(glass).said]


def here(glass: Glass) -> str:
    item = guide(glass)._here
    assert item is not None
    return item.item.objectName()


def go_to(glass: Glass, name: str) -> None:
    for _ in range(LONGEST):
        glass.press_key(Qt.Key.Key_Down)
        if here(glass) == name:
            return
    raise AssertionError(f"the keys do not lead to {name!r}")


@pytest.mark.parametrize("screen", SCREENS)
def test_keys_lead_to_everything_on_a_screen_and_round_again(blind: Glass, voice: FakeSpeech, screen: str) -> None:
    SCREENS[screen](blind)
    wanted = {item.objectName() for item in controls(blind) if item.objectName() not in {"scrollUp", "scrollDown"}}
    blind.press_key(ON)
    blind.press_key(Qt.Key.Key_Down)
    first = guide(blind)._here
    visited = set()
    for _ in range(LONGEST):
        visited.add(here(blind))
        now = guide(blind)._here
        assert now is not None
        spoken, name = " ".join(said(blind)), " ".join(now.name.split())
        if now.masked:
            assert name not in said(blind)
        else:
            assert " ".join(spoken.split()).startswith(name), name
            assert name == " ".join(blind.accessible(now.item).text(QAccessible.Text.Name).split())
        blind.press_key(Qt.Key.Key_Down)
        if first is not None and first.is_at(guide(blind)._here):
            break
    else:
        raise AssertionError("it never comes round")

    assert wanted - {"listen"} <= visited | {"start_emergency"} | {""}


@pytest.mark.parametrize("language", list(Language))
def test_roles_states_and_places_are_said_in_the_language(blind: Glass, language: Language) -> None:
    words = {
        Language.UK: ("кнопка", "заголовок", "вибрано", "1 із 5"),
        Language.RU: ("кнопка", "заголовок", "выбрано", "2 из 5"),
        Language.FR: ("bouton", "titre", "choisi", "3 sur 5"),
        Language.NL: ("knop", "kop", "gekozen", "4 van 5"),
        Language.EN: ("button", "heading", "chosen", "5 of 5"),
    }[language]
    blind.visit("arrival/first-steps", language)
    blind.press_key(ON)
    go_to(blind, f"language_{language}")
    assert said(blind)[1:] == [words[0], words[2], words[3]]
    guide(blind).arrive()
    blind.settle()
    assert words[1] in said(blind)


@pytest.mark.parametrize("language", list(Language))
def test_nothing_is_without_a_name_in_any_language(blind: Glass, language: Language) -> None:
    blind.tap(f"start_{language}")
    blind.press_key(ON)
    for target in ("health", "arrival/first-steps", "communes"):
        blind.kiosk.open(target)
        blind.settle()
        for readable in blind.kiosk.visit.listening.order():
            assert readable.name.strip()
            assert "QMLTYPE" not in readable.name
            assert "undefined" not in readable.name


def test_somebody_finds_a_doctor_by_keys_alone(blind: Glass, voice: FakeSpeech) -> None:
    blind.press_key(ON)
    assert voice.speaks
    go_to(blind, "start_en")
    assert voice.said[-1].shown == "English"
    assert voice.said[-1].language is Language.EN
    blind.press_key(Qt.Key.Key_Return)
    assert blind.kiosk.session.place.screen is Screen.HOME
    go_to(blind, "tile_health")
    blind.press_key(Qt.Key.Key_Return)
    assert blind.kiosk.session.place.id == "health"
    go_to(blind, "card_health/doctor")
    blind.press_key(Qt.Key.Key_Space)
    assert blind.kiosk.session.place.id == "health/doctor"
    assert "heading" in said(blind)

    blind.press_key(Qt.Key.Key_Left)
    assert blind.kiosk.session.place.id == "health"


def test_a_first_touch_speaks_and_a_second_acts(blind: Glass, voice: FakeSpeech) -> None:
    blind.tap("start_en")
    blind.press_key(ON)
    blind.tap("tile_health")
    assert blind.kiosk.session.place.screen == "home"
    assert "button" in said(blind)

    blind.tap("emergency")
    assert blind.kiosk.session.place.screen == "home"
    blind.tap("emergency")
    assert blind.kiosk.session.place.screen == "emergency"


def test_a_state_that_changes_is_said(blind: Glass) -> None:
    blind.tap("start_en")
    blind.tap("reading")
    blind.press_key(ON)
    blind.tap("contrast")
    assert "not chosen" in said(blind)
    blind.tap("contrast")
    assert "chosen" in said(blind)
    assert blind.kiosk.session.high_contrast


def test_new_words_interrupt_old_ones_and_can_be_heard_again(blind: Glass, voice: FakeSpeech) -> None:
    blind.visit("arrival/first-steps", Language.EN)
    blind.press_key(ON)
    blind.press_key(Qt.Key.Key_Down)
    blind.press_key(Qt.Key.Key_Down)
    last = said(blind)
    assert voice.said[-1].shown == last[0]
    voice.end()
    blind.press_key(Qt.Key.Key_Right)
    assert voice.said[-1].shown == last[0]


class Pin:
    """A PIN that somebody has chosen."""

    is_set = True

    def opens(self, _pin: str) -> bool:
        return False

    def choose(self, _pin: str) -> None: ...


def test_a_pin_is_not_spoken(stage: Stage, content: ContentStore) -> None:
    stage.speech, stage.pin = FakeSpeech(), Pin()
    glass = stage.open(content)
    for _ in range(5):
        glass.tap("staffCorner")
    glass.press_key(ON)
    go_to(glass, "pin_5")
    heard = [said(glass)]
    glass.press_key(Qt.Key.Key_Return)
    heard.append(said(glass))

    assert heard[0] == heard[1]
    assert heard[0][0] == "цифра"
    assert "5" not in heard[0]


def test_the_button_to_listen_leads_to_it_and_out_again(blind: Glass, voice: FakeSpeech) -> None:
    blind.tap("start_en")
    blind.tap("listen")
    blind.tap("speakAll")
    assert guide(blind).is_on
    assert voice.said[-1].shown == "Everything is spoken now."
    blind.tap("speakAll")
    blind.tap("speakAll")
    assert not guide(blind).is_on
    assert voice.said[-1].shown == "Nothing is spoken any more."


def test_the_question_is_spoken_and_answered_by_any_key(stage: Stage, blind: Glass, voice: FakeSpeech) -> None:
    blind.tap("start_en")
    blind.press_key(ON)
    stage.clocks.seconds += 100
    blind.kiosk.watch.check()
    blind.settle()
    assert blind.kiosk.watch.is_asking
    assert "Are you still here?" in said(blind)[0]
    blind.press_key(Qt.Key.Key_Down)
    assert not blind.kiosk.watch.is_asking


def test_whoever_comes_next_finds_a_silent_kiosk(blind: Glass, voice: FakeSpeech) -> None:
    blind.tap("start_en")
    blind.press_key(ON)
    go_to(blind, "finish")
    blind.press_key(Qt.Key.Key_Return)

    assert not guide(blind).is_on
    assert not voice.speaks
    blind.tap("start_fr")
    assert blind.kiosk.session.place.screen is Screen.HOME


def test_a_language_without_a_voice_cannot_begin_it(stage: Stage, content: ContentStore) -> None:
    stage.speech = FakeSpeech(languages=[Language.FR])
    glass = stage.open(content)
    glass.tap("start_uk")
    glass.press_key(ON)

    assert not guide(glass).is_on
